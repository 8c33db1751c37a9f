package se.lagesbild.picture;

/// Which trend the material allows, each a section of the methods page.
public enum TrendMethod {
    /// Counted events beside their people: Poisson regression, quasi-Poisson where they vary more than chance lets
    /// them.
    RATES(Scale.RATIO, 3),
    /// The same of counts alone, where people are not known for three periods.
    COUNTS(Scale.RATIO, 3),
    /// Shares with their number of answers: Cochran and Armitage.
    SHARES(Scale.DIFFERENCE, 3),
    /// Values with published intervals: weighted slope of the last five years.
    INTERVALS(Scale.DIFFERENCE, 5),
    /// Bare values: Mann and Kendall's test, Theil and Sen's slope.
    VALUES(Scale.DIFFERENCE, 5);

    private final Scale scale;
    private final int fewestYears;

    TrendMethod(Scale scale, int fewestYears) {
        this.scale = scale;
        this.fewestYears = fewestYears;
    }

    /// Whether the change per year is a difference or a ratio.
    public Scale scale() {
        return scale;
    }

    /// From how many periods a verdict is given.
    public int fewestYears() {
        return fewestYears;
    }
}
