package se.lagesbild.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/// Ratio of two rates, exactly: given both counts together, the first is binomial, and its Clopper–Pearson limits q
/// give
/// ```
/// ratio = (x₁/t₁) / (x₂/t₂)      limit = q/(1−q) · t₂/t₁
/// ```
/// The central p-value agrees with the interval at every level; the other is the one that R prints. With one count 0
/// the
/// ratio is 0 or infinite and one limit stays finite; with both 0 it is not defined, the interval 0 to ∞ and p 1.
/// Assumes independent Poisson counts. Sources: J. Przyborowski, H. Wilenski, Biometrika 31 (1940) 313–323;
/// M. P. Fay, The R Journal 2 (2010) 53–58. Check value: 11 of 8 000 against 23 of 41 000: 2.45, 1.08 to 5.23, p 0.032.
///
/// @param ratio 0..∞; empty when both counts are 0
/// @param interval 0..∞
/// @param pValue central, 0..1
/// @param minimumLikelihood 0..1
public record RateRatio(OptionalDouble ratio, Interval interval, double pValue, double minimumLikelihood) {
    /// Of two populations that do not overlap.
    ///
    /// @param count at least 0; both together at most 2 147 483 647
    /// @param exposure above 0, both in one unit
    public static RateRatio of(
            long count, double exposure, long otherCount, double otherExposure, Confidence confidence) {
        Bounds.notNegative("count", count);
        Bounds.notNegative("otherCount", otherCount);
        Bounds.positive("exposure", exposure);
        Bounds.positive("otherExposure", otherExposure);
        int x = Bounds.countable("count", count);
        int both = Bounds.countable("counts", count + otherCount);
        double scale = otherExposure / exposure;
        Interval interval = new Interval(
                scale * lowerOdds(x, otherCount, confidence.oneTail()),
                scale / lowerOdds(otherCount, x, confidence.oneTail()));
        if (both == 0) {
            return new RateRatio(OptionalDouble.empty(), interval, 1, 1);
        }
        double expected = exposure / (exposure + otherExposure);
        return new RateRatio(
                OptionalDouble.of(scale * x / otherCount),
                interval,
                BinomialExact.central(x, both, expected),
                BinomialExact.minimumLikelihood(x, both, expected));
    }

    /// Of a district and the rest of a whole that contains it; empty when nobody is left in the rest.
    ///
    /// @param count at most `wholeCount`
    /// @param exposure at most `wholeExposure`
    public static Optional<RateRatio> toRest(
            long count, double exposure, long wholeCount, double wholeExposure, Confidence confidence) {
        if (count > wholeCount || exposure > wholeExposure) {
            throw new IllegalArgumentException("part must not be larger than whole, was " + count + " per " + exposure
                    + " in " + wholeCount + " per " + wholeExposure);
        }
        return exposure == wholeExposure
                ? Optional.empty()
                : Optional.of(of(count, exposure, wholeCount - count, wholeExposure - exposure, confidence));
    }

    /// Lower Clopper–Pearson limit of x of x + y as odds; the complement is asked for as such to keep its digits.
    private static double lowerOdds(long x, long y, double tail) {
        if (x == 0) {
            return 0;
        }
        double share = Quantiles.betaBelow(tail, (double) x, y + 1.0);
        return share / (share < 0.5 ? 1 - share : Quantiles.betaAbove(tail, y + 1.0, (double) x));
    }
}
