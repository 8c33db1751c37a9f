package se.lagesbild.statistics;

/// How many events among how many, in one year.
///
/// @param count at least 0
/// @param exposure residents, households or days, above 0
public record YearCount(double year, long count, double exposure) {
    public YearCount {
        Bounds.finite("year", year);
        Bounds.notNegative("count", count);
        Bounds.positive("exposure", exposure);
    }
}
