package se.lagesbild.picture;

/// The test behind a verdict, each a section of the methods page.
public enum Method {
    /// Two separate samples of people asked: Newcombe's difference.
    NEWCOMBE(Scale.DIFFERENCE),
    /// A sample and the rest of a larger one that contains it: Newcombe's difference.
    NEWCOMBE_REST(Scale.DIFFERENCE),
    /// At least one published interval without number of answers: MOVER.
    MOVER(Scale.DIFFERENCE),
    /// The same where one sample is known to contain the other.
    MOVER_OVERLAP(Scale.DIFFERENCE),
    /// The area's interval against a bare value.
    INTERVAL_AGAINST_VALUE(Scale.DIFFERENCE),
    /// Two separate counts of events: exact ratio of rates.
    RATE_RATIO(Scale.RATIO),
    /// A count and the rest of a larger one that contains it: exact ratio of rates.
    RATE_RATIO_REST(Scale.RATIO),
    /// A count against what a bare rate would give: exact.
    COUNT_AGAINST_RATE(Scale.RATIO),
    /// Change of an area beside that of a comparison area, as shares or published values.
    CHANGE_DIFFERENCE(Scale.DIFFERENCE),
    /// Change of counted events beside that of a comparison area.
    CHANGE_RATIO(Scale.RATIO);

    private final Scale scale;

    Method(Scale scale) {
        this.scale = scale;
    }

    public Scale scale() {
        return scale;
    }
}
