package se.lagesbild.statistics;

import java.util.Optional;

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

    /// From whole counts; empty when nobody answered, whatever was counted: that is no share at all and never 0 %.
    ///
    /// @param having 0..asked
    /// @param asked at least 0
    public static Optional<Proportion> ofCounts(long having, long asked) {
        Bounds.notNegative("having", having);
        if (asked == 0) {
            return Optional.empty();
        }
        Bounds.part(having, asked);
        return Optional.of(new Proportion((double) having / asked, (double) asked));
    }

    /// From a published percentage.
    public static Proportion ofPercent(double percent, double size) {
        return new Proportion(percent / 100, size);
    }
}
