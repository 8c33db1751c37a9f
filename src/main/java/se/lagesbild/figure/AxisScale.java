package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A value axis from one round number to another.
///
/// @param step between ticks; lower and upper are whole multiples of it
record AxisScale(double lower, double upper, double step) {
    private static final double[] ROUND = {1, 2, 5, 10};

    /// Around the values, with about that many ticks or fewer.
    ///
    /// @param fromZero whether the axis must show zero
    /// @param limit no tick lies above this, for instance 100 for percent
    static AxisScale around(Collection<Double> values, int ticks, boolean fromZero, double limit) {
        double least = values.stream().mapToDouble(v -> v).min().orElse(0);
        double most = values.stream().mapToDouble(v -> v).max().orElse(1);
        double from = fromZero ? Math.min(0, least) : least;
        double step = step(Math.max(most - from, 1) / Math.max(2, ticks - 1));
        double lower = Math.floor(from / step) * step;
        double upper = Math.min(limit, Math.ceil(most / step) * step);
        return new AxisScale(lower, Math.max(upper, lower + step), step);
    }

    private static double step(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double round : ROUND) {
            if (round * power >= wanted - 1e-9) {
                return Math.max(1, round * power);
            }
        }
        return Math.max(1, 10 * power);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; lower + i * step <= upper + step / 1000; i++) {
            ticks.add(lower + i * step);
        }
        return ticks;
    }
}
