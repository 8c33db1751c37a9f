package se.lagesbild.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.GammaDistribution;

/// The funnel that agrees with the exact interval: a count lies outside exactly when its [GarwoodInterval] excludes the
/// expected number E. The limits are real numbers o; with a half the error and G the gamma distribution of shape k,
/// ```
/// upper: G(E; o) = a      lower: G(E; o+1) = 1 − a, or 0 when exp(−E) is above a
/// ```
/// Check value: E = 5 at 95 %: 0.677–10.296.
public final class CountFunnel {
    private static final int HALVINGS = 200;

    private CountFunnel() {}

    /// In events.
    ///
    /// @param expected above 0
    public static Interval of(double expected, Confidence confidence) {
        Bounds.positive("expected", expected);
        double tail = confidence.oneTail();
        double most = 2 * expected + 100 + 10 * Math.sqrt(expected);
        double upper = root(o -> GammaDistribution.of(o, 1).cumulativeProbability(expected) - tail, 0, most);
        double lower = Math.exp(-expected) > tail
                ? 0
                : root(o -> tail - GammaDistribution.of(o + 1, 1).survivalProbability(expected), 0, expected);
        return new Interval(lower, upper);
    }

    /// Of a function that falls.
    private static double root(DoubleUnaryOperator falling, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS && high - low > Math.ulp(high); i++) {
            double middle = (low + high) / 2;
            if (falling.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
