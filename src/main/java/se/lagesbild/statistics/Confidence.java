package se.lagesbild.statistics;

/// How often an interval of this kind covers the truth.
///
/// @param level above 0.5 and below 1, for instance 0.95; never a percentage
public record Confidence(double level) {
    /// The level of every verdict.
    public static final Confidence P95 = new Confidence(0.95);

    /// The stricter level, about one false alarm in 500.
    public static final Confidence P998 = new Confidence(0.998);

    public Confidence {
        if (!(level > 0.5 && level < 1)) {
            throw new IllegalArgumentException("level must lie between 0.5 and 1, was " + level);
        }
    }

    /// The two-sided quantile of the standard normal distribution, 1.96 for 95 %.
    public double z() {
        return Quantiles.normal(level);
    }

    /// The probability that an interval misses on one given side.
    double oneTail() {
        return (1 - level) / 2;
    }
}
