package se.lagesbild.statistics;

import java.util.function.DoubleUnaryOperator;

/// Turns an interval round: the z at which its end first reaches a value.
final class Inversion {
    private static final double LARGEST_Z = 1e6;
    /// What may be left of z, as a share of it: below the digits that anybody prints.
    private static final double CLOSE = 1e-11;
    private static final int MOST_STEPS = 200;

    private Inversion() {}

    /// The z at which the distance becomes 0, by the secant method, halving where a step would leave what is known to
    /// enclose it. Intervals widen almost in proportion to z, so a few steps do; what a step leaves is at most about
    /// the product of the last two.
    ///
    /// @param atZero the distance at z = 0, above 0
    /// @param distance how far the interval at z stays from the value; falls with z
    /// @param start above 0
    static double z(double atZero, DoubleUnaryOperator distance, double start) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double before = 0;
        double distanceBefore = atZero;
        double z = start;
        for (int i = 0; i < MOST_STEPS && z < LARGEST_Z; i++) {
            double now = distance.applyAsDouble(z);
            double next = z - now * (z - before) / (now - distanceBefore);
            if (Math.abs((next - z) * (z - before)) <= CLOSE * z * z) {
                return next;
            }
            low = now > 0 ? z : low;
            high = now > 0 ? high : z;
            if (!(next > low && next < high)) {
                next = Double.isInfinite(high) ? 2 * z : (low + high) / 2;
            }
            before = z;
            distanceBefore = now;
            z = next;
        }
        return Math.min(z, LARGEST_Z);
    }
}
