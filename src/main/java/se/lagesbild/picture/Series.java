package se.lagesbild.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.domain.SurveyWave;
import se.lagesbild.domain.Unit;

/// Everything that is stored about one indicator.
///
/// @param subgroup whose answers are shown
public record Series(Indicator indicator, List<Observation> observations, List<SurveyWave> waves, Subgroup subgroup) {
    public Series {
        observations = List.copyOf(observations);
        waves = List.copyOf(waves);
    }

    /// What everybody answered.
    public Series(Indicator indicator, List<Observation> observations, List<SurveyWave> waves) {
        this(indicator, observations, waves, Subgroup.ALL);
    }

    /// What some of them answered.
    public Series about(Subgroup people) {
        return new Series(indicator, observations, waves, people);
    }

    /// Periods with at least one observation of these people in the indicator's own unit, earliest first.
    public List<Period> periods() {
        return shown().map(one -> one.key().period()).distinct().sorted().toList();
    }

    /// The latest period that an edition of that label year includes: survey results come the year after.
    public Optional<Period> periodOf(int edition) {
        return periods().reversed().stream()
                .filter(period -> period.lastYear() <= edition + 1)
                .findFirst();
    }

    /// What these people in the area answered in the period.
    public Optional<Observation> of(AreaKey area, Period period) {
        return in(period).stream().filter(one -> one.key().area().equals(area)).findFirst();
    }

    /// What these people answered in the period, one observation an area, in file order.
    public List<Observation> in(Period period) {
        return shown().filter(one -> one.key().period().equals(period)).toList();
    }

    private Stream<Observation> shown() {
        ObservationKind kind = indicator.unit() == Unit.COUNT ? ObservationKind.COUNT : ObservationKind.VALUE;
        return observations.stream()
                .filter(one -> one.key().subgroup().equals(subgroup))
                .filter(one -> one.key().kind() == kind);
    }

    /// The count beside a rate, or the rate beside a count: same area, period and people.
    Optional<Observation> sibling(Observation observation, ObservationKind kind) {
        ObservationKey key = observation.key();
        ObservationKey wanted = new ObservationKey(key.indicator(), key.period(), key.area(), key.subgroup(), kind);
        return observations.stream()
                .filter(one -> one.key().equals(wanted))
                .filter(one -> one.value().isPresent())
                .findFirst();
    }

    /// The wave of the period, where something is known about it.
    public Optional<SurveyWave> wave(Period period) {
        return waves.stream().filter(wave -> wave.period().equals(period)).findFirst();
    }
}
