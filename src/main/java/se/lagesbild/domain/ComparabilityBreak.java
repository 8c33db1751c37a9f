package se.lagesbild.domain;

/// From this period on, values are not comparable with earlier ones.
///
/// @param scope code of an indicator, or of a source when all its indicators break
/// @param year first year of the new series
public record ComparabilityBreak(String scope, int year, Kind kind, String note, String noteEn) {
    /// What changed.
    public enum Kind {
        METHOD,
        QUESTION,
        AREA,
        CODE,
        POPULATION
    }

    /// Whether the break lies between two periods.
    public boolean isBetween(Period earlier, Period later) {
        return earlier.lastYear() < year && later.lastYear() >= year;
    }
}
