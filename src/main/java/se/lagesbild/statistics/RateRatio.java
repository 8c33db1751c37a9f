package se.lagesbild.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/// Ratio of two rates, exactly: given both counts together, the first is binomial, and its Clopper–Pearson limits q
/// give
/// ```
/// ratio = (x₁/t₁) / (x₂/t₂)      limit = q/(1−q) · t₂/t₁
/// ```
/// The central p-value agrees with the interval at every level; [#minimumLikelihood] is the one that R prints. With
/// one count 0 the ratio is 0 or infinite and one limit stays finite; with both 0 it is not defined, the interval 0
/// to ∞ and p 1. Assumes independent Poisson counts. Sources: J. Przyborowski, H. Wilenski, Biometrika 31 (1940)
/// 313–323; M. P. Fay, The R Journal 2 (2010) 53–58. Check value: 11 of 8 000 against 23 of 41 000: 2.45, 1.08 to
/// 5.23, p 0.032.
///
/// @param ratio 0..∞; empty when both counts are 0
/// @param interval 0..∞
/// @param pValue central, 0..1
public record RateRatio(OptionalDouble ratio, Interval interval, double pValue) {
    /// Of two populations that do not overlap.
    ///
    /// @param count at least 0; both together at most 2 147 483 647
    /// @param exposure above 0, both in one unit
    public static RateRatio of(
            long count, double exposure, long otherCount, double otherExposure, Confidence confidence) {
        Interval interval = interval(count, exposure, otherCount, otherExposure, confidence);
        if (count + otherCount == 0) {
            return new RateRatio(OptionalDouble.empty(), interval, 1);
        }
        return new RateRatio(
                OptionalDouble.of(otherExposure / exposure * count / otherCount),
                interval,
                BinomialExact.central((int) count, (int) (count + otherCount), exposure / (exposure + otherExposure)));
    }

    /// The interval alone, for another level of the same two counts.
    public static Interval interval(
            long count, double exposure, long otherCount, double otherExposure, Confidence confidence) {
        check(count, exposure, otherCount, otherExposure);
        double scale = otherExposure / exposure;
        return new Interval(
                scale * lowerOdds(count, otherCount, confidence.oneTail()),
                scale / lowerOdds(otherCount, count, confidence.oneTail()));
    }

    /// The p-value that adds up all splits of both counts that are not more likely than this one; it costs more than
    /// all the rest together and agrees with no interval, so only who asks for it pays. 1 when both counts are 0.
    public static double minimumLikelihood(long count, double exposure, long otherCount, double otherExposure) {
        check(count, exposure, otherCount, otherExposure);
        return count + otherCount == 0
                ? 1
                : BinomialExact.minimumLikelihood(
                        (int) count, (int) (count + otherCount), exposure / (exposure + otherExposure));
    }

    private static void check(long count, double exposure, long otherCount, double otherExposure) {
        Bounds.notNegative("count", count);
        Bounds.notNegative("otherCount", otherCount);
        Bounds.positive("exposure", exposure);
        Bounds.positive("otherExposure", otherExposure);
        Bounds.countable("count", count);
        Bounds.countable("counts", count + otherCount);
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

    /// Lower Clopper–Pearson limit of x of x + y as odds; the smaller of the two shares is asked for, to keep its
    /// digits.
    private static double lowerOdds(long x, long y, double tail) {
        if (x == 0) {
            return 0;
        }
        if (x > y) {
            double complement = Quantiles.betaAbove(tail, y + 1.0, (double) x);
            return (1 - complement) / complement;
        }
        double share = Quantiles.betaBelow(tail, (double) x, y + 1.0);
        return share / (1 - share);
    }
}
