package se.lagesbild.domain;

import java.time.LocalDate;
import java.util.Optional;

/// A way of cutting the map into areas, valid for some years. The survey of 2012 knows 7 kommundelar,
/// a later list 15; a series over two divisions needs an [AreaRelation].
///
/// @param validFrom first day, empty when it was always valid
/// @param validTo last day, empty when it still is
/// @param decision where the division comes from
public record AreaDivision(
        String code, String name, Optional<LocalDate> validFrom, Optional<LocalDate> validTo, String decision) {
    /// The division that is part of the program: the nation, the counties and the municipalities.
    public static final String SWEDEN = "SE";
    /// SCB's regional statistical areas.
    public static final String REGSO = "REGSO";

    public AreaDivision {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a division needs a code and a name, was " + code + "/" + name);
        }
        if (validFrom.isPresent() && validTo.isPresent() && validTo.get().isBefore(validFrom.get())) {
            throw new IllegalArgumentException("validity ends before it begins: " + validFrom + " to " + validTo);
        }
    }

    /// Whether the division holds on every day of the period.
    public boolean isValidIn(Period period) {
        return validFrom.map(first -> !period.first().isBefore(first)).orElse(true)
                && validTo.map(last -> !period.last().isAfter(last)).orElse(true);
    }
}
