package se.lagesbild.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// Quantiles and tails of the distributions that intervals and tests are made of.
/// An upper tail is asked for as such, never as 1 − the lower one, so that its digits are not lost near 1.
final class Quantiles {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private static final double Z95 = betweenTails(0.95);
    private static final double Z998 = betweenTails(0.998);

    private Quantiles() {}

    /// The z between whose ±z a standard normal value lies with this probability, 1.96 for 0.95.
    /// Those of the two levels of every verdict are kept, because millions of intervals ask for them.
    static double normal(double level) {
        return level == 0.95 ? Z95 : level == 0.998 ? Z998 : betweenTails(level);
    }

    private static double betweenTails(double level) {
        return NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }

    /// Two-sided tail of the standard normal distribution beyond ±z.
    static double normalTail(double z) {
        return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    }

    /// Upper tail of the standard normal distribution.
    static double normalAbove(double z) {
        return NORMAL.survivalProbability(z);
    }

    /// The t between whose ±t Student's t lies with this probability.
    static double student(double level, double degrees) {
        return TDistribution.of(degrees).inverseSurvivalProbability((1 - level) / 2);
    }

    /// Two-sided tail of Student's t beyond ±t.
    static double studentTail(double t, double degrees) {
        return Math.min(1, 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t)));
    }

    /// The value below which chi-square lies with this probability.
    static double chiSquareBelow(double probability, double degrees) {
        return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(probability);
    }

    /// The value above which chi-square lies with this probability.
    static double chiSquareAbove(double probability, double degrees) {
        return ChiSquaredDistribution.of(degrees).inverseSurvivalProbability(probability);
    }

    /// Upper tail of chi-square.
    static double chiSquareTail(double value, double degrees) {
        return ChiSquaredDistribution.of(degrees).survivalProbability(value);
    }

    /// The value below which a beta variable lies with this probability.
    static double betaBelow(double probability, double a, double b) {
        return BetaDistribution.of(a, b).inverseCumulativeProbability(probability);
    }

    /// The value above which a beta variable lies with this probability.
    static double betaAbove(double probability, double a, double b) {
        return BetaDistribution.of(a, b).inverseSurvivalProbability(probability);
    }
}
