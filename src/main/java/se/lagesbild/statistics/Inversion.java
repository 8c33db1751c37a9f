package se.lagesbild.statistics;

import java.util.function.DoubleUnaryOperator;

/// Turns an interval round: the z at which its end first reaches a value.
final class Inversion {
    private static final double LARGEST_Z = 1e6;
    private static final double PRECISE = 1e-14;
    private static final int MOST_STEPS = 200;

    private Inversion() {}

    /// The z at which the distance becomes 0, by regula falsi with the Illinois step; intervals widen almost in
    /// proportion to z, so a few steps do.
    ///
    /// @param distance how far the interval at z stays from the value; falls with z, positive at 0
    static double z(DoubleUnaryOperator distance) {
        double low = 0;
        double lowDistance = distance.applyAsDouble(0);
        if (!(lowDistance > 0)) {
            return 0;
        }
        double high = 1;
        double highDistance = distance.applyAsDouble(high);
        while (highDistance > 0 && high < LARGEST_Z) {
            low = high;
            lowDistance = highDistance;
            high *= 2;
            highDistance = distance.applyAsDouble(high);
        }
        return highDistance > 0 ? LARGEST_Z : between(distance, low, lowDistance, high, highDistance);
    }

    private static double between(
            DoubleUnaryOperator distance, double low, double lowDistance, double high, double highDistance) {
        double a = low;
        double fa = lowDistance;
        double b = high;
        double fb = highDistance;
        for (int i = 0; i < MOST_STEPS && b - a > PRECISE * b && fb != 0; i++) {
            double c = (a * fb - b * fa) / (fb - fa);
            double fc = distance.applyAsDouble(c);
            if (fc > 0) {
                a = c;
                fa = fc;
                fb /= 2;
            } else {
                b = c;
                fb = fc;
                fa /= 2;
            }
        }
        return b;
    }
}
