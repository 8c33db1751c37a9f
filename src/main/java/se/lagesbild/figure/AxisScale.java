package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A value axis between two fairly round numbers, with ticks at quite round ones.
///
/// @param step between ticks
record AxisScale(double lower, double upper, double step) {
    private static final double[] ROUND = {1, 2, 5, 10};

    /// Around the values, with at most that many ticks.
    ///
    /// @param fromZero whether the axis must begin at zero
    /// @param finest smallest step, a power of ten: 1 for counts and percent, less for rates
    /// @param limit round number that the axis does not go beyond, for instance 100 for percent
    static AxisScale around(Collection<Double> values, int ticks, boolean fromZero, double finest, double limit) {
        double least = values.stream().mapToDouble(v -> v).min().orElse(0);
        double most = values.stream().mapToDouble(v -> v).max().orElse(1);
        double from = fromZero ? Math.min(0, least) : least;
        double power = finest;
        while (true) {
            for (double round : ROUND) {
                AxisScale scale = stepping(from, most, round * power, limit);
                if (scale.ticks().size() <= Math.max(2, ticks)) {
                    return scale;
                }
            }
            power *= 10;
        }
    }

    private static AxisScale stepping(double from, double to, double step, double limit) {
        double half = step / 2;
        double lower = Math.floor(from / half) * half;
        double upper = Math.ceil(to / half) * half;
        if (upper - lower >= step) {
            return new AxisScale(lower, upper, step);
        }
        return lower + step <= limit
                ? new AxisScale(lower, lower + step, step)
                : new AxisScale(limit - step, limit, step);
    }

    /// Decimals that its ticks need.
    int decimals() {
        return Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        double first = Math.ceil(lower / step - 1e-9) * step;
        for (int i = 0; first + i * step <= upper + step / 1000; i++) {
            ticks.add(first + i * step);
        }
        return ticks;
    }
}
