package se.lagesbild.statistics;

/// A bare value of one year, in any unit.
public record YearValue(double year, double value) {
    public YearValue {
        Bounds.finite("year", year);
        Bounds.finite("value", value);
    }
}
