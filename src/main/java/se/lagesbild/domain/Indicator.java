package se.lagesbild.domain;

import java.util.Set;

/// What is measured, by exactly one source.
///
/// @param code short and stable, for instance "BU_TRYGG"
/// @param source code of the [Source] it belongs to
/// @param question the question as it was put, Swedish; empty when not known
/// @param sensitive whether small counts of persons must be hidden when handed out
public record Indicator(
        String code,
        String source,
        String name,
        String nameEn,
        Unit unit,
        Polarity polarity,
        Set<PriorityField> fields,
        boolean sensitive,
        String question) {
    public Indicator {
        fields = Set.copyOf(fields);
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an indicator needs a code and a name, was " + code + "/" + name);
        }
    }
}
