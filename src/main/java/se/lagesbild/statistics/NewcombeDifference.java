package se.lagesbild.statistics;

/// Difference of two independent shares with the interval of Newcombe's method 10, built from two Wilson intervals:
/// ```
/// lower = d − √((p₁−l₁)² + (u₂−p₂)²)      upper = d + √((u₁−p₁)² + (p₂−l₂)²)      d = p₁ − p₂
/// ```
/// The p-value inverts that interval: it is the tail beyond the z at which one end becomes 0, so that the interval
/// at any level excludes 0 exactly when p is below 1 − level.
/// Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890.
/// Check value: 33 % of 194 against 46 % of 200: −13.0 points, −22.3 to −3.3.
///
/// @param difference p₁ − p₂, −1..1
/// @param pValue two-sided, 0..1
public record NewcombeDifference(double difference, Interval interval, double pValue) {
    public static NewcombeDifference of(Proportion one, Proportion other, Confidence confidence) {
        double tail = Quantiles.normalTail(invertedZ(one, other));
        return new NewcombeDifference(one.share() - other.share(), interval(one, other, confidence), tail);
    }

    /// The interval alone, for a verdict without p-value.
    public static Interval interval(Proportion one, Proportion other, Confidence confidence) {
        double difference = one.share() - other.share();
        Interval first = WilsonInterval.of(one, confidence);
        Interval second = WilsonInterval.of(other, confidence);
        return new Interval(
                difference - together(one.share() - first.lower(), second.upper() - other.share()),
                difference + together(first.upper() - one.share(), other.share() - second.lower()));
    }

    private static double together(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }

    /// The z at which the end of the interval that faces 0 is 0, with the sign of the difference.
    static double invertedZ(Proportion one, Proportion other) {
        double difference = one.share() - other.share();
        if (difference == 0) {
            return 0;
        }
        return difference > 0 ? zOfReach(one, other, difference) : -zOfReach(other, one, -difference);
    }

    /// Sought from the textbook z, which is near.
    private static double zOfReach(Proportion more, Proportion less, double difference) {
        return Inversion.z(
                difference, z -> difference - reach(more, less, z), difference / TwoProportionZ.error(more, less));
    }

    /// How far the interval reaches from a positive difference towards 0.
    private static double reach(Proportion more, Proportion less, double z) {
        return together(
                more.share() - WilsonInterval.of(more, z).lower(),
                WilsonInterval.of(less, z).upper() - less.share());
    }
}
