package se.lagesbild.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.PublishedInterval;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.SourceKind;
import se.lagesbild.domain.Unit;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.EffectiveSize;
import se.lagesbild.statistics.ImpliedDesignEffect;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.Proportion;
import se.lagesbild.statistics.WilsonInterval;

/// Turns what was published into values with their uncertainty.
final class Estimates {
    /// From this share of the people on, a sample knows noticeably more than one of a large population.
    private static final double LARGE_SHARE = 0.05;

    private final Catalogue catalogue;
    private final Geography geography;
    private final Populations populations;

    Estimates(Catalogue catalogue, Geography geography, Populations populations) {
        this.catalogue = catalogue;
        this.geography = geography;
        this.populations = populations;
    }

    /// One observation of a series.
    Estimate of(Series series, Observation observation) {
        Area area = geography
                .area(observation.key().area())
                .orElseThrow(() -> new IllegalStateException(
                        "observation of an unknown area " + observation.key().area()));
        Indicator indicator = series.indicator();
        Source source = catalogue.source(indicator.source());
        Optional<Proportion> proportion = isShare(indicator, source) ? proportion(observation) : Optional.empty();
        Optional<Rate> rate = isEvents(indicator, source) ? rate(series, observation) : Optional.empty();
        return new Estimate(
                area,
                observation,
                proportion,
                Optional.empty(),
                interval(observation, proportion)
                        .or(() -> indicator.unit() == Unit.RATE ? rate.map(Estimates::published) : Optional.empty()),
                rate,
                series.wave(observation.key().period()).flatMap(wave -> wave.turnout(area.key())),
                hiding(
                        observation,
                        indicator,
                        source,
                        isEvents(indicator, source)
                                ? events(observation, rate)
                                : count(observation).map(Long::doubleValue)),
                List.of(observation));
    }

    private static boolean isShare(Indicator indicator, Source source) {
        return indicator.unit() == Unit.PERCENT
                && source.kind().isTested()
                && source.kind().isSurvey();
    }

    /// Whether events were counted, so that chance moves the count; inhabitants are no events.
    static boolean isEvents(Indicator indicator, Source source) {
        return indicator.unit().isCounted()
                && source.kind().isTested()
                && !indicator.code().equals(Populations.INDICATOR);
    }

    private static Optional<Interval> interval(Observation observation, Optional<Proportion> proportion) {
        return observation
                .published()
                .map(p -> new Interval(p.lower().doubleValue(), p.upper().doubleValue()))
                .or(() ->
                        proportion.map(p -> WilsonInterval.of(p, Confidence.P95).times(100)));
    }

    /// The count, or what a rate says that it must have been.
    private Optional<Double> events(Observation observation, Optional<Rate> rate) {
        return count(observation)
                .or(() -> rate.map(Rate::count))
                .map(Long::doubleValue)
                .or(() -> observation
                        .value()
                        .filter(value -> observation.key().kind() == ObservationKind.VALUE)
                        .flatMap(value -> populations
                                .of(observation.key().area(), observation.key().period())
                                .map(people -> value.doubleValue() * people.personYears() / Rate.PUBLISHED_PER)));
    }

    /// The exact interval of a rate in the unit in which rates are published.
    private static Interval published(Rate rate) {
        return rate.perThousand().interval().times(Rate.PUBLISHED_PER / Rate.PER);
    }

    private static Optional<Long> count(Observation observation) {
        return observation.key().kind() == ObservationKind.COUNT
                ? observation.value().map(Number::longValue)
                : Optional.empty();
    }

    private Optional<Proportion> proportion(Observation observation) {
        return observation
                .value()
                .flatMap(value -> observation
                        .base()
                        .filter(base -> base.effectiveSize() > 0)
                        .map(base -> Proportion.ofPercent(value.doubleValue(), size(observation, base))));
    }

    /// Effective answers: as published, else by the design effect that a published margin implies, never below 1
    /// because margins are rounded; more where the sample holds a noticeable part of the people.
    private double size(Observation observation, Base base) {
        if (base.effective().isPresent()) {
            return base.effectiveSize();
        }
        double designEffect = base.designEffect().isPresent()
                ? base.answers() / base.effectiveSize()
                : impliedDesignEffect(observation, base.answers());
        double people = populations
                .of(observation.key().area(), observation.key().period())
                .map(Exposure::personYears)
                .orElse(0.0);
        boolean noticeable = base.answers() > LARGE_SHARE * people && base.answers() < people;
        return noticeable
                ? EffectiveSize.of((double) base.answers(), designEffect, people)
                        .orElseThrow()
                : EffectiveSize.of((double) base.answers(), designEffect);
    }

    private static double impliedDesignEffect(Observation observation, long answers) {
        if (observation.published().isEmpty()) {
            return 1;
        }
        PublishedInterval published = observation.published().get();
        double margin = published.upper().subtract(published.lower()).doubleValue() / 200;
        OptionalDouble implied = ImpliedDesignEffect.of(
                Proportion.ofPercent(observation.value().orElseThrow().doubleValue(), (double) answers),
                margin,
                Confidence.P95);
        return Math.max(1, implied.orElse(1));
    }

    /// Events with their people: delivered beside the count, stored as inhabitants, or implied by a published rate.
    private Optional<Rate> rate(Series series, Observation observation) {
        Optional<Observation> counted = observation.key().kind() == ObservationKind.COUNT
                ? Optional.of(observation)
                : series.sibling(observation, ObservationKind.COUNT);
        return counted.flatMap(one ->
                count(one).flatMap(count -> exposure(series, one).map(e -> Rate.of(count, e))));
    }

    private Optional<Exposure> exposure(Series series, Observation counted) {
        ObservationKey key = counted.key();
        if (counted.population().isPresent() && counted.population().getAsLong() > 0) {
            double personYears = counted.population().getAsLong() * key.period().years();
            return Optional.of(new Exposure(personYears, Exposure.Basis.DELIVERED, List.of(counted)));
        }
        return populations.of(key.area(), key.period()).or(() -> implied(series, counted));
    }

    private static Optional<Exposure> implied(Series series, Observation counted) {
        return series.sibling(counted, ObservationKind.VALUE)
                .filter(rate -> series.indicator().unit() == Unit.RATE)
                .filter(rate -> rate.value().map(value -> value.signum() > 0).orElse(false))
                .filter(rate -> counted.value().orElseThrow().signum() > 0)
                .map(rate -> new Exposure(
                        Rate.PUBLISHED_PER
                                * counted.value().orElseThrow().doubleValue()
                                / rate.value().orElseThrow().doubleValue(),
                        Exposure.Basis.IMPLIED,
                        List.of(counted, rate)));
    }

    /// Few answers are hidden everywhere; few persons where the crime is sensitive, or the cell is one of sex and age,
    /// and the source is no open one, whose producer has judged that already. Fires and other call-outs never are.
    private static Hiding hiding(Observation observation, Indicator indicator, Source source, Optional<Double> events) {
        if (observation.base().map(base -> base.answers() < Floors.SHOWN).orElse(false)) {
            return Hiding.FEW_ANSWERS;
        }
        boolean persons = indicator.sensitive() || observation.key().subgroup().isSexByAge();
        boolean guarded = source.kind() != SourceKind.INCIDENT && source.informationClass() != InformationClass.OPEN;
        boolean few = events.map(count -> count > 0 && Math.round(count) < Floors.PERSONS)
                .orElse(false);
        return persons && guarded && few ? Hiding.FEW_PERSONS : Hiding.NONE;
    }
}
