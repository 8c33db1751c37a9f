package se.lagesbild.statistics;

/// The textbook test of two independent shares, shown for comparison with other reports; the verdict is that of
/// [NewcombeDifference]. With p the share of both together,
/// ```
/// z = (p₁ − p₂) / √(p(1−p)(1/n₁ + 1/n₂))
/// ```
/// z is 0 and its tail 1 when p is 0 or 1. z² is Pearson's chi-square. Assumes simple random sampling and about five
/// expected of each kind in each sample.
/// Check value: 56 of 70 against 48 of 80: z 2.650, p 0.0080.
public final class TwoProportionZ {
    private TwoProportionZ() {}

    public static ZStatistic of(Proportion one, Proportion other) {
        double error = error(one, other);
        return ZStatistic.of(error > 0 ? (one.share() - other.share()) / error : 0);
    }

    /// Standard error of the difference when there is none.
    static double error(Proportion one, Proportion other) {
        double together = (one.size() * one.share() + other.size() * other.share()) / (one.size() + other.size());
        return Math.sqrt(together * (1 - together) * (1 / one.size() + 1 / other.size()));
    }
}
