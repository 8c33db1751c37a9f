package se.lagesbild.statistics;

import java.util.function.DoubleUnaryOperator;

/// Turns an interval round: the z at which the end that faces 0 reaches it.
final class Inversion {
    private static final int MOST_STEPS = 200;
    /// The step after one that is this small ends below the last digit.
    private static final double CLOSE = 1e-12;
    /// Beyond this no tail is left in a double.
    private static final double LARGEST_Z = 1e6;

    private Inversion() {}

    /// The z at which the interval reaches over the difference. Reach grows with z and nearly in a straight line: the
    /// secant method, halving where it would leave what is known to enclose the z sought.
    ///
    /// @param reach how far the interval at z reaches from the difference towards 0
    /// @param difference above 0
    /// @param start a guess above 0
    static double z(DoubleUnaryOperator reach, double difference, double start) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double before = 0;
        double missedBefore = -difference;
        double z = Math.min(start, LARGEST_Z);
        for (int i = 0; i < MOST_STEPS && low < LARGEST_Z; i++) {
            double missed = reach.applyAsDouble(z) - difference;
            low = missed < 0 ? z : low;
            high = missed < 0 ? high : z;
            double next = z - missed * (z - before) / (missed - missedBefore);
            if (!(next > low && next < high)) {
                next = Double.isInfinite(high) ? 2 * z : (low + high) / 2;
            }
            if (Math.abs(next - z) <= CLOSE * z) {
                return next;
            }
            before = z;
            missedBefore = missed;
            z = next;
        }
        return z;
    }
}
