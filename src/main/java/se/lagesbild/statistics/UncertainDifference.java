package se.lagesbild.statistics;

/// Difference of any two values that can tell their interval, at every level and with the p-value that inverts the
/// interval: at each level the interval excludes 0 exactly when p is below 1 − level.
/// ```
/// interval at z = [MoverDifference] of both sides at z      p = 2·P(Z > z₀), z₀ the z at which an end becomes 0
/// ```
/// Of two shares it is [NewcombeDifference], of two changes of shares [ShareFollowUp], of a share and an exact value
/// [AgainstValue] by Wilson's interval, of two published margins [PublishedDifference].
/// Sources: those of [MoverDifference]. Check value: 33 % of 194 less an exact 40 %: p 0.047.
///
/// @param correlation between the two, −1..1; 0 for separate samples
public record UncertainDifference(Uncertain one, Uncertain other, double correlation) {
    public UncertainDifference {
        Bounds.within("correlation", correlation, -1, 1);
    }

    /// Of separate samples.
    public static UncertainDifference of(Uncertain one, Uncertain other) {
        return new UncertainDifference(one, other, 0);
    }

    /// The first less the second, in their unit.
    public double difference() {
        return one.value() - other.value();
    }

    public Interval interval(Confidence confidence) {
        return interval(confidence.z());
    }

    Interval interval(double z) {
        return MoverDifference.of(
                        new Estimate(one.value(), one.at(z)), new Estimate(other.value(), other.at(z)), correlation)
                .interval();
    }

    /// Two-sided; 1 when the values are equal.
    public double pValue() {
        double difference = difference();
        if (difference == 0) {
            return 1;
        }
        return Quantiles.normalTail(Inversion.z(
                Math.abs(difference),
                z -> difference > 0 ? interval(z).lower() : -interval(z).upper(),
                1));
    }
}
