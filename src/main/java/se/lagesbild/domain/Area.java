package se.lagesbild.domain;

import java.time.LocalDate;
import java.util.Optional;

/// One area of one division.
///
/// @param name as written on paper, for instance "Stuvsta-Snättringe"
/// @param parent the area that contains it, often in another division; empty for the nation
/// @param validFrom first day, empty when its division says it all
/// @param validTo last day, empty when it still exists
public record Area(
        AreaKey key,
        String name,
        AreaLevel level,
        Optional<AreaKey> parent,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {
    public Area {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an area needs a name, key was " + key);
        }
        if (validFrom.isPresent() && validTo.isPresent() && validTo.get().isBefore(validFrom.get())) {
            throw new IllegalArgumentException("validity ends before it begins: " + validFrom + " to " + validTo);
        }
    }

    /// An area that lives as long as its division.
    public Area(AreaKey key, String name, AreaLevel level, Optional<AreaKey> parent) {
        this(key, name, level, parent, Optional.empty(), Optional.empty());
    }
}
