package se.lagesbild.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/// Where the share of an area of this size lies when only chance moves it from a target p₀:
/// ```
/// score = p₀ ± z·√(p₀(1−p₀)/n), cut to 0..1      exact = (r − (F(r) − q)/f(r)) / n, r the binomial quantile of q
/// ```
/// Assumes simple random sampling and a target that is certain.
/// Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202. Check value: 0.28 with 20 at 95 %:
/// 0.083–0.477.
///
/// @param score the limits that are drawn
/// @param exact interpolated between whole answers
public record ShareFunnel(Interval score, Interval exact) {
    /// At one size.
    ///
    /// @param target 0..1
    /// @param size 1..2 147 483 647
    public static ShareFunnel of(double target, long size, Confidence confidence) {
        Bounds.within("target", target, 0, 1);
        Bounds.positive("size", (double) size);
        int n = Bounds.countable("size", size);
        double half = confidence.z() * Math.sqrt(target * (1 - target) / n);
        BinomialDistribution chance = BinomialDistribution.of(n, target);
        Interval exact = DiscreteFunnel.limits(chance, confidence.oneTail());
        return new ShareFunnel(
                new Interval(Math.max(0, target - half), Math.min(1, target + half)),
                new Interval(exact.lower() / n, Math.min(1, exact.upper() / n)));
    }
}
