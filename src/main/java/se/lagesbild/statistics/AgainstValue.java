package se.lagesbild.statistics;

/// On which side of a bare value an area lies, by the rule of the English Fingertips profiles: its interval against the
/// value. The value is taken as certain, which a survey's value is not: where nothing differs, a baseline with a sample
/// of the area's own size is called different in 17 % of cases instead of 5 %. A reader must be told.
/// Check value: 119 of 722 (16.5 %) against 24.2 %: lower, at both levels.
public enum AgainstValue {
    LOWER,
    /// The interval holds the value, its ends included.
    SIMILAR,
    HIGHER;

    /// By any interval of the area.
    ///
    /// @param value in the unit of the interval
    public static AgainstValue of(Interval interval, double value) {
        Bounds.finite("value", value);
        if (interval.contains(value)) {
            return SIMILAR;
        }
        return interval.upper() < value ? LOWER : HIGHER;
    }

    /// By the area's Wilson interval.
    ///
    /// @param value 0..1
    public static AgainstValue of(Proportion area, double value, Confidence confidence) {
        Bounds.within("value", value, 0, 1);
        return of(WilsonInterval.of(area, confidence), value);
    }
}
