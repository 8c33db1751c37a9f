package se.lagesbild.statistics;

import org.apache.commons.statistics.distribution.DiscreteDistribution;

/// Limits of a count between whole numbers: r − (F(r) − q)/f(r) with r the quantile of q, not below 0; for one or two
/// answers both may be 0.
final class DiscreteFunnel {
    private DiscreteFunnel() {}

    static Interval limits(DiscreteDistribution chance, double tail) {
        int low = chance.inverseCumulativeProbability(tail);
        int high = chance.inverseSurvivalProbability(tail);
        double lower = low - (chance.cumulativeProbability(low) - tail) / chance.probability(low);
        double upper = high - (tail - chance.survivalProbability(high)) / chance.probability(high);
        double least = Math.max(0, lower);
        return new Interval(least, Math.max(least, upper));
    }
}
