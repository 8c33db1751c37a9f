package se.lagesbild.statistics;

/// Interval of a share by Wilson's score method: honest for small districts and for shares near 0 or 1.
/// With share p, size n and z the normal quantile of the confidence,
/// ```
/// centre = (p + z²/2n) / (1 + z²/n)      half = z · √(p(1−p)/n + z²/4n²) / (1 + z²/n)
/// ```
/// The lower end is exactly 0 at p = 0, the upper end exactly 1 at p = 1.
/// Assumes simple random sampling; a weighted survey passes its effective size.
/// Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212.
/// Check value: 33 % of 194 answers, 95 %: 26.8–39.9 %.
public final class WilsonInterval {
    private WilsonInterval() {}

    public static Interval of(Proportion proportion, Confidence confidence) {
        return of(proportion, confidence.z());
    }

    static Interval of(Proportion proportion, double z) {
        double p = proportion.share();
        double n = proportion.size();
        double spread = z * z / n;
        double scale = 1 / (1 + spread);
        double centre = (p + spread / 2) * scale;
        double half = Math.sqrt(spread * (p * (1 - p) + spread / 4)) * scale;
        return new Interval(between(centre - half, 0, p), between(centre + half, p, 1));
    }

    /// Against the last digit of rounding.
    private static double between(double value, double least, double most) {
        return value < least ? least : value > most ? most : value;
    }
}
