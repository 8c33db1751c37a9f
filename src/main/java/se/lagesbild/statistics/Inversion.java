package se.lagesbild.statistics;

import java.util.function.DoubleUnaryOperator;

/// Turns an interval round: the z at which its end first reaches a value.
final class Inversion {
    private static final double LARGEST_Z = 1e6;
    /// A step this small ends below the digits that anybody prints.
    private static final double CLOSE = 1e-9;
    private static final int MOST_STEPS = 200;

    private Inversion() {}

    /// Sought from z = 1.
    static double z(DoubleUnaryOperator distance) {
        return z(distance, 1);
    }

    /// The z at which the distance becomes 0, by the secant method, halving where a step would leave what is known to
    /// enclose it; intervals widen almost in proportion to z, so a few steps do.
    ///
    /// @param distance how far the interval at z stays from the value; falls with z, positive at 0
    /// @param start above 0
    static double z(DoubleUnaryOperator distance, double start) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double before = 0;
        double distanceBefore = distance.applyAsDouble(0);
        if (!(distanceBefore > 0)) {
            return 0;
        }
        double z = start;
        for (int i = 0; i < MOST_STEPS && z < LARGEST_Z; i++) {
            double now = distance.applyAsDouble(z);
            low = now > 0 ? z : low;
            high = now > 0 ? high : z;
            double next = z - now * (z - before) / (now - distanceBefore);
            if (!(next > low && next < high)) {
                next = Double.isInfinite(high) ? 2 * z : (low + high) / 2;
            }
            if (Math.abs(next - z) <= CLOSE * z) {
                return next;
            }
            before = z;
            distanceBefore = now;
            z = next;
        }
        return Math.min(z, LARGEST_Z);
    }
}
