package se.lagesbild.figure;

import java.util.Collection;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.DistrictComparison;

/// Axes for the values of a view.
final class Scales {
    private static final double FINEST_RATE = 0.01;
    private static final double TICK_ROOM = 40;
    private static final int MOST_TICKS = 8;

    private Scales() {}

    /// Counts and rates begin at zero, percentages end at a hundred.
    ///
    /// @param length of the axis in points
    static AxisScale of(DistrictComparison view, Collection<Double> values, double length) {
        Unit unit = view.indicator().unit();
        int ticks = (int) Math.min(MOST_TICKS, length / TICK_ROOM);
        return AxisScale.around(
                values,
                ticks,
                unit.isCounted(),
                view.isByRate() ? FINEST_RATE : 1,
                unit == Unit.PERCENT ? 100 : Double.POSITIVE_INFINITY);
    }
}
