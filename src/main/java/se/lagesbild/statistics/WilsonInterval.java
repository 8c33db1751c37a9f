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
        double scale = 1 + z * z / n;
        double centre = (p + z * z / (2 * n)) / scale;
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
        double lower = p == 0 ? 0 : Math.max(0, centre - half);
        double upper = p == 1 ? 1 : Math.min(1, centre + half);
        return new Interval(Math.min(lower, p), Math.max(upper, p));
    }
}
