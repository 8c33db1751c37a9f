package se.lagesbild.statistics;

/// A share with the size of the sample it comes from.
///
/// @param share 0..1
/// @param size answers, or effective answers of a weighted survey; above 0, fractions allowed
public record Proportion(double share, double size) {
    public Proportion {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must lie in 0..1, was " + share);
        }
        if (!(size > 0) || Double.isInfinite(size)) {
            throw new IllegalArgumentException("size must be above 0 and finite, was " + size);
        }
    }

    /// From a published percentage.
    public static Proportion ofPercent(double percent, double size) {
        return new Proportion(percent / 100, size);
    }
}
