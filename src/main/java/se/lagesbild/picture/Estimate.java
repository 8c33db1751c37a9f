package se.lagesbild.picture;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Turnout;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.Proportion;

/// An area's value with its uncertainty.
///
/// @param proportion the published share with its effective size; empty unless the value is a percentage of people
/// asked by chance and the number of answers is known
/// @param weighted for a municipality whose districts were asked equally many: its share by their inhabitants, which
/// is what is tested
/// @param interval 95 %, in the unit of the value: published, else by Wilson for shares
/// @param rate events beside the people among whom they were counted
/// @param turnout response in the area, where published
/// @param hiding whether the value may be shown
/// @param parts what the value was put together from; the observation alone unless it was computed here
public record Estimate(
        Area area,
        Observation observation,
        Optional<Proportion> proportion,
        Optional<Proportion> weighted,
        Optional<Interval> interval,
        Optional<Rate> rate,
        Optional<Turnout> turnout,
        Hiding hiding,
        List<Observation> parts) {
    public Estimate {
        parts = List.copyOf(parts);
    }

    /// Percent, count or rate as published.
    public Optional<Double> value() {
        return observation.value().map(Number::doubleValue);
    }

    /// Unweighted number of answers.
    public Optional<Long> answers() {
        return observation.base().map(Base::answers);
    }

    /// The share that is tested.
    public Optional<Proportion> tested() {
        return weighted.or(() -> proportion);
    }

    /// Whether the value is known but not shown, because it rests on too few answers or persons.
    public boolean isHidden() {
        return hiding != Hiding.NONE;
    }

    /// Whether the value may be shown and there is one.
    public boolean isShown() {
        return value().isPresent() && !isHidden();
    }

    /// Whether the program put the value together from others.
    public boolean isComputed() {
        return !parts.equals(List.of(observation));
    }

    /// Whether the value is shown with the remark "osäkert underlag".
    public boolean isShaky() {
        return answers().map(n -> n < Floors.CERTAIN).orElse(false)
                || (observation.key().kind() == ObservationKind.VALUE
                        && rate.isEmpty()
                        && interval.map(i -> i.halfWidth() > Floors.HALF_WIDTH).orElse(false));
    }

    Estimate weighted(Proportion share, Optional<Interval> around) {
        return new Estimate(area, observation, proportion, Optional.of(share), around, rate, turnout, hiding, parts);
    }

    /// The same under the name of something else.
    Estimate under(Area name) {
        return new Estimate(name, observation, proportion, weighted, interval, rate, turnout, hiding, parts);
    }

    Estimate hidden(Hiding why) {
        return new Estimate(area, observation, proportion, weighted, interval, rate, turnout, why, parts);
    }
}
