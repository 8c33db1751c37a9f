package se.lagesbild.domain;

import java.util.Optional;

/// One change of something in a register: an [AreaDivision], [Area], [AreaAlias], [Indicator], [Source],
/// [ComparabilityBreak] or [Profile].
///
/// @param before as it was; empty for something new
/// @param after as it shall be; empty for something that is taken away
public record Edit<T>(Optional<T> before, Optional<T> after) {
    public Edit {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("an edit needs something before or after it");
        }
    }

    public static <T> Edit<T> change(T before, T after) {
        return new Edit<>(Optional.of(before), Optional.of(after));
    }

    public static <T> Edit<T> add(T one) {
        return new Edit<>(Optional.empty(), Optional.of(one));
    }

    public static <T> Edit<T> remove(T one) {
        return new Edit<>(Optional.of(one), Optional.empty());
    }

    /// What takes it back.
    public Edit<T> inverse() {
        return new Edit<>(after, before);
    }

    /// What it is about: as it shall be, or as it was.
    public T subject() {
        return after.or(() -> before).orElseThrow();
    }
}
