package se.lagesbild.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// How often an interval of this kind covers the truth.
///
/// @param level above 0.5 and below 1, for instance 0.95; never a percentage
public record Confidence(double level) {
    /// The level of every verdict.
    public static final Confidence P95 = new Confidence(0.95);

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public Confidence {
        if (!(level > 0.5 && level < 1)) {
            throw new IllegalArgumentException("level must lie between 0.5 and 1, was " + level);
        }
    }

    /// The two-sided quantile of the standard normal distribution, 1.96 for 95 %.
    public double z() {
        return NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }

    /// Two-sided tail of the standard normal distribution beyond ±z.
    static double tail(double z) {
        return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    }
}
