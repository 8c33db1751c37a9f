package se.lagesbild.picture;

import java.util.Optional;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
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

    /// A share with its answers before a published interval; empty when the value came bare.
    static Optional<Uncertain> of(Estimate estimate, double factor) {
        return estimate.tested()
                .<Uncertain>map(Uncertain.Share::new)
                .or(() -> published(estimate.observation(), factor));
    }

    private static Optional<Uncertain> published(Observation observation, double factor) {
        return observation.published().map(interval -> {
            Interval range = new Interval(
                    interval.lower().doubleValue() / factor, interval.upper().doubleValue() / factor);
            double value =
                    Math.clamp(observation.value().orElseThrow().doubleValue() / factor, range.lower(), range.upper());
            return new Uncertain.Published(new se.lagesbild.statistics.Estimate(value, range), Confidence.P95);
        });
    }
}
