package se.lagesbild.picture;

import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Turnout;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.Proportion;
import se.lagesbild.statistics.WilsonInterval;

/// An area's value with its uncertainty.
///
/// @param interval 95 %, in the unit of the value: published, or by Wilson from the number of answers; empty when
/// neither is known
/// @param turnout response in the area, where published
public record Estimate(Area area, Observation observation, Optional<Interval> interval, Optional<Turnout> turnout) {
    /// @param share whether the value is a percentage of people asked by chance, so that Wilson applies
    static Estimate of(Area area, Observation observation, boolean share, Optional<Turnout> turnout) {
        return new Estimate(area, observation, interval(observation, share), turnout);
    }

    private static Optional<Interval> interval(Observation observation, boolean share) {
        Optional<Interval> published = observation
                .published()
                .map(p -> new Interval(p.lower().doubleValue(), p.upper().doubleValue()));
        return published.or(() -> share
                ? proportion(observation)
                        .map(p -> WilsonInterval.of(p, Confidence.P95).times(100))
                : Optional.empty());
    }

    private static Optional<Proportion> proportion(Observation observation) {
        return observation
                .value()
                .flatMap(value -> observation
                        .base()
                        .map(Base::effectiveSize)
                        .filter(size -> size > 0)
                        .map(size -> Proportion.ofPercent(value.doubleValue(), size)));
    }

    /// The share with its effective size; empty when either is unknown. Only for percentages.
    public Optional<Proportion> proportion() {
        return proportion(observation);
    }

    /// Percent, count or rate as published.
    public Optional<Double> value() {
        return observation.value().map(Number::doubleValue);
    }

    /// Unweighted number of answers.
    public Optional<Long> answers() {
        return observation.base().map(Base::answers);
    }

    /// Whether the value rests on so few answers that it is not shown at all.
    public boolean isHidden() {
        return answers().map(n -> n < Floors.SHOWN).orElse(false);
    }

    /// Whether the value is shown with the remark "osäkert underlag".
    public boolean isShaky() {
        return answers().map(n -> n < Floors.CERTAIN).orElse(false)
                || interval.map(i -> i.halfWidth() > Floors.HALF_WIDTH).orElse(false);
    }
}
