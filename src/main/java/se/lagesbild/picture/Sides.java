package se.lagesbild.picture;

import java.util.Optional;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Unit;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.Uncertain;

/// What a value brings to a difference.
final class Sides {
    private Sides() {}

    /// From shares to the unit of the values.
    static double factor(Indicator indicator) {
        return indicator.unit() == Unit.PERCENT ? 100 : 1;
    }

    /// A share with its answers before an interval; empty when the value came bare.
    static Optional<Uncertain> of(Estimate estimate, double factor) {
        return estimate.tested()
                .<Uncertain>map(Uncertain.Share::new)
                .or(() -> estimate.interval().map(range -> published(estimate, range.times(1 / factor), factor)));
    }

    private static Uncertain published(Estimate estimate, Interval range, double factor) {
        double value = Math.clamp(estimate.value().orElseThrow() / factor, range.lower(), range.upper());
        return new Uncertain.Published(new se.lagesbild.statistics.Estimate(value, range), Confidence.P95);
    }
}
