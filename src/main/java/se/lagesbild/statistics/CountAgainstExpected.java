package se.lagesbild.statistics;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/// Exact test of a count of independent events against an expected number that is taken as certain.
/// ```
/// central = min(1, 2·min(P(X ≤ x), P(X ≥ x)))      twoSided = Σ P(X = k) over all k that are not more likely than x
/// ```
/// The verdict is the central one: it agrees with [GarwoodInterval] at every level. The other is the one that R prints.
/// Assumes a Poisson count. Check value: 0 against 3.7: central 0.0494, two-sided 0.0600.
///
/// @param twoSided minimum likelihood, 0..1
/// @param atMost probability of as few events as this or fewer
/// @param atLeast probability of as many events as this or more
/// @param central 0..1
public record CountAgainstExpected(double twoSided, double atMost, double atLeast, double central) {
    /// How much more likely a count may look and still be called equally likely, as in R.
    private static final double TIE = 1 + 1e-7;

    /// From a count.
    ///
    /// @param count 0..2 147 483 646
    /// @param expected above 0
    public static CountAgainstExpected of(long count, double expected) {
        int x = Bounds.countable("count", count);
        Bounds.positive("expected", expected);
        PoissonDistribution chance = PoissonDistribution.of(expected);
        double atMost = chance.cumulativeProbability(x);
        double atLeast = chance.survivalProbability(x - 1);
        double central = Math.min(1, 2 * Math.min(atMost, atLeast));
        return new CountAgainstExpected(twoSided(chance, x, atMost, atLeast), atMost, atLeast, central);
    }

    private static double twoSided(PoissonDistribution chance, int x, double atMost, double atLeast) {
        double mean = chance.getMean();
        if (x == mean) {
            return 1;
        }
        double limit = chance.probability(x) * TIE;
        double found = x < mean
                ? atMost + chance.survivalProbability(lastLikelier(chance, limit, (int) Math.ceil(mean)))
                : atLeast + chance.cumulativeProbability(firstLikelier(chance, limit, (int) Math.floor(mean)) - 1);
        return Math.min(1, found);
    }

    /// The largest count, from `from` upwards, that is likelier than the limit; below `from` when there is none.
    private static int lastLikelier(PoissonDistribution chance, double limit, int from) {
        int low = from - 1;
        int step = 1;
        while (chance.probability(low + step) > limit) {
            low += step;
            step *= 2;
        }
        for (; step > 0; step /= 2) {
            if (chance.probability(low + step) > limit) {
                low += step;
            }
        }
        return low;
    }

    /// The smallest count, up to `to`, that is likelier than the limit; above `to` when there is none.
    private static int firstLikelier(PoissonDistribution chance, double limit, int to) {
        int low = -1;
        int high = to + 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (chance.probability(middle) > limit) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
