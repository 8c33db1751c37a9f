package se.lagesbild.statistics;

import java.util.OptionalDouble;

/// The design effect that a published margin of error lets one see:
/// ```
/// deff = (margin/z)² / (p(1−p)/n)
/// ```
/// Assumes that the publisher used the normal approximation. [EffectiveSize] turns it into a size.
/// Check value: 89.8 % ± 3.0 of 844 at 95 %: 2.16.
public final class ImpliedDesignEffect {
    private ImpliedDesignEffect() {}

    /// Empty when the share is 0 or 1, where the formula knows no sampling error, or when the margin is 0.
    ///
    /// @param margin half the width of the published interval, as a fraction, at least 0
    /// @param confidence at which it was published
    public static OptionalDouble of(Proportion share, double margin, Confidence confidence) {
        Bounds.notNegative("margin", margin);
        double variance = share.share() * (1 - share.share()) / share.size();
        double error = margin / confidence.z();
        return variance == 0 || margin == 0 ? OptionalDouble.empty() : OptionalDouble.of(error * error / variance);
    }
}
