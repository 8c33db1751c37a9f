package se.lagesbild.picture;

import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Turnout;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.Proportion;
import se.lagesbild.statistics.WilsonInterval;

/// An area's value with its uncertainty.
///
/// @param proportion the share with its effective size; empty unless the value is a percentage of people asked by
/// chance
/// and the number of answers is known
/// @param interval 95 %, in the unit of the value: published, or by Wilson from the proportion
/// @param turnout response in the area, where published
/// @param hiding whether the value may be shown
public record Estimate(
        Area area,
        Observation observation,
        Optional<Proportion> proportion,
        Optional<Interval> interval,
        Optional<Turnout> turnout,
        Hiding hiding) {
    /// @param share whether the value is a percentage of people asked by chance, so that Wilson applies
    /// @param sensitive whether small counts of persons must be hidden
    static Estimate of(
            Area area, Observation observation, boolean share, boolean sensitive, Optional<Turnout> turnout) {
        Optional<Proportion> proportion = share ? proportion(observation) : Optional.empty();
        return new Estimate(
                area,
                observation,
                proportion,
                interval(observation, proportion),
                turnout,
                hiding(observation, sensitive));
    }

    private static Optional<Interval> interval(Observation observation, Optional<Proportion> proportion) {
        return observation
                .published()
                .map(p -> new Interval(p.lower().doubleValue(), p.upper().doubleValue()))
                .or(() ->
                        proportion.map(p -> WilsonInterval.of(p, Confidence.P95).times(100)));
    }

    private static Hiding hiding(Observation observation, boolean sensitive) {
        if (observation.base().map(base -> base.answers() < Floors.SHOWN).orElse(false)) {
            return Hiding.FEW_ANSWERS;
        }
        boolean few = sensitive
                && observation.key().kind() == ObservationKind.COUNT
                && observation
                        .value()
                        .map(count -> count.signum() > 0 && count.intValue() < Floors.PERSONS)
                        .orElse(false);
        return few ? Hiding.FEW_PERSONS : Hiding.NONE;
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

    /// Percent, count or rate as published.
    public Optional<Double> value() {
        return observation.value().map(Number::doubleValue);
    }

    /// Unweighted number of answers.
    public Optional<Long> answers() {
        return observation.base().map(Base::answers);
    }

    /// Whether the value is known but not shown, because it rests on too few answers or persons.
    public boolean isHidden() {
        return hiding != Hiding.NONE;
    }

    /// Whether the value is shown with the remark "osäkert underlag".
    public boolean isShaky() {
        return answers().map(n -> n < Floors.CERTAIN).orElse(false)
                || interval.map(i -> i.halfWidth() > Floors.HALF_WIDTH).orElse(false);
    }
}
