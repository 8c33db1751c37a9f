package se.lagesbild.statistics;

/// By which method the interval of a count is made.
public enum CountInterval {
    /// [GarwoodInterval], the default.
    EXACT,
    /// [ByarInterval].
    BYAR;

    private static final long FEW = 10;

    /// The rule of the English Fingertips profiles, to meet their figures: exact below 10 events, Byar's from 10.
    public static CountInterval asFingertips(long count) {
        return count < FEW ? EXACT : BYAR;
    }

    /// In events.
    ///
    /// @param count at least 0
    public Interval of(long count, Confidence confidence) {
        return this == EXACT ? GarwoodInterval.of(count, confidence) : ByarInterval.of((double) count, confidence);
    }
}
