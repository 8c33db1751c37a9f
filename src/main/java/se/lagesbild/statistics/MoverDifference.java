package se.lagesbild.statistics;

/// Difference of two estimates of which only value and interval are known ("method of variance estimates recovery"):
/// ```
/// lower = d − √((p₁−l₁)² + (u₂−p₂)² − 2r(p₁−l₁)(u₂−p₂))      d = p₁ − p₂
/// upper = d + √((u₁−p₁)² + (p₂−l₂)² − 2r(u₁−p₁)(p₂−l₂))
/// ```
/// Both intervals must have the same level, which is that of the result. r is the correlation between the estimates:
/// 0 for separate samples; f·√(v_part/v_whole) when one sample is the share f of the other.
/// With two Wilson intervals and r = 0 this is [NewcombeDifference].
/// Sources: G. Y. Zou, A. Donner, Statistics in Medicine 27 (2008) 1693–1702; G. Y. Zou, Psychological Methods 12
/// (2007) 399–413. Check value: 0.3831 (0.3162–0.4283) less 0.6210 (0.5737–0.6480): −0.2379, −0.3100 to −0.1725.
///
/// @param difference in the unit of the estimates
public record MoverDifference(double difference, Interval interval) {
    /// For separate samples.
    public static MoverDifference of(Estimate one, Estimate other) {
        return of(one, other, 0);
    }

    /// For samples that overlap.
    ///
    /// @param correlation −1..1
    public static MoverDifference of(Estimate one, Estimate other, double correlation) {
        Bounds.within("correlation", correlation, -1, 1);
        double difference = one.value() - other.value();
        double down = together(below(one), above(other), correlation);
        double up = together(above(one), below(other), correlation);
        return new MoverDifference(difference, new Interval(difference - down, difference + up));
    }

    private static double below(Estimate one) {
        return one.value() - one.interval().lower();
    }

    private static double above(Estimate one) {
        return one.interval().upper() - one.value();
    }

    private static double together(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one + other * other - 2 * correlation * one * other));
    }
}
