package se.lagesbild.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.PublishedInterval;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.domain.Unit;

/// One indicator over several periods, made by hand.
public final class ExampleSeries {
    private final Catalogue catalogue = Catalogue.shipped();
    private final Geography geography;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Observation> populations = new ArrayList<>();
    private final Indicator indicator;

    public ExampleSeries(String code) {
        this(code, List.of());
    }

    /// @param more areas beside the shipped ones
    public ExampleSeries(String code, List<Area> more) {
        this.indicator = catalogue.indicator(code).orElseThrow();
        Geography shipped = ShippedGeography.sweden().with(ShippedGeography.huddinge());
        List<Area> areas = new ArrayList<>(shipped.areas());
        areas.addAll(more);
        this.geography = new Geography(shipped.divisions(), areas, List.of(), shipped.relations(), List.of());
    }

    public Geography geography() {
        return geography;
    }

    public ExampleSeries answers(int year, AreaKey area, String value, long answers) {
        return add(Period.year(year), area, Subgroup.ALL, Optional.of(value), Optional.of(Base.of(answers)), "");
    }

    public ExampleSeries effective(int year, AreaKey area, String value, long answers, String effective) {
        Base base = new Base(answers, Optional.of(new BigDecimal(effective)), Optional.empty());
        return add(Period.year(year), area, Subgroup.ALL, Optional.of(value), Optional.of(base), "");
    }

    public ExampleSeries bare(int year, AreaKey area, String value) {
        return bare(Period.year(year), area, value);
    }

    public ExampleSeries bare(Period period, AreaKey area, String value) {
        return add(period, area, Subgroup.ALL, Optional.of(value), Optional.empty(), "");
    }

    public ExampleSeries margin(int year, AreaKey area, String value, String margin) {
        return add(Period.year(year), area, Subgroup.ALL, Optional.of(value), Optional.empty(), margin);
    }

    /// A share with answers and a published margin.
    public ExampleSeries surveyed(int year, AreaKey area, String value, long answers, String margin) {
        Optional<Base> base = Optional.of(Base.of(answers));
        return add(Period.year(year), area, Subgroup.ALL, Optional.of(value), base, margin);
    }

    /// Events with the people among whom they were counted.
    public ExampleSeries events(int year, AreaKey area, String count, long people) {
        return bare(year, area, count).people(year, area, people);
    }

    /// Events with the people that the extract gave beside them.
    public ExampleSeries delivered(Period period, AreaKey area, String count, long people) {
        Observation bare = observation(key(period, area, Subgroup.ALL), Status.OK, Optional.of(new BigDecimal(count)));
        observations.add(new Observation(
                bare.key(),
                bare.status(),
                bare.value(),
                bare.text(),
                bare.base(),
                bare.published(),
                OptionalLong.of(people),
                bare.flags(),
                bare.informationClass(),
                bare.origin()));
        return this;
    }

    /// Inhabitants on 31 December.
    public ExampleSeries people(int year, AreaKey area, long people) {
        ObservationKey key =
                new ObservationKey(Populations.INDICATOR, Period.year(year), area, Subgroup.ALL, ObservationKind.COUNT);
        populations.add(observation(key, Status.OK, Optional.of(BigDecimal.valueOf(people))));
        return this;
    }

    /// The count beside a published rate.
    public ExampleSeries counted(int year, AreaKey area, String count) {
        ObservationKey key =
                new ObservationKey(indicator.code(), Period.year(year), area, Subgroup.ALL, ObservationKind.COUNT);
        observations.add(observation(key, Status.OK, Optional.of(new BigDecimal(count))));
        return this;
    }

    public ExampleSeries group(int year, AreaKey area, Subgroup group, String value, long answers) {
        return add(Period.year(year), area, group, Optional.of(value), Optional.of(Base.of(answers)), "");
    }

    public ExampleSeries women(int year, AreaKey area, String value, long answers) {
        Subgroup women = Subgroup.of(Sex.WOMEN);
        return add(Period.year(year), area, women, Optional.of(value), Optional.of(Base.of(answers)), "");
    }

    public ExampleSeries absent(int year, AreaKey area, Status status) {
        observations.add(observation(key(Period.year(year), area, Subgroup.ALL), status, Optional.empty()));
        return this;
    }

    private ExampleSeries add(
            Period period,
            AreaKey area,
            Subgroup subgroup,
            Optional<String> value,
            Optional<Base> base,
            String margin) {
        Observation bare = observation(key(period, area, subgroup), Status.OK, value.map(BigDecimal::new));
        observations.add(new Observation(
                bare.key(),
                bare.status(),
                bare.value(),
                bare.text(),
                base,
                margin.isEmpty()
                        ? Optional.empty()
                        : bare.value().map(one -> PublishedInterval.around(one, new BigDecimal(margin))),
                bare.population(),
                bare.flags(),
                bare.informationClass(),
                bare.origin()));
        return this;
    }

    private ObservationKey key(Period period, AreaKey area, Subgroup subgroup) {
        ObservationKind kind = indicator.unit() == Unit.COUNT ? ObservationKind.COUNT : ObservationKind.VALUE;
        return new ObservationKey(indicator.code(), period, area, subgroup, kind);
    }

    private Observation observation(ObservationKey key, Status status, Optional<BigDecimal> value) {
        return new Observation(
                key,
                status,
                value,
                value.map(BigDecimal::toPlainString).orElse(".."),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                InformationClass.OPEN,
                new Origin("0".repeat(64), "exempel.csv", observations.size() + 2, 2));
    }

    public Series series() {
        return new Series(indicator, observations, List.of());
    }

    /// What changed between two years, beside the baselines.
    public Rounds rounds(int earlier, int later, AreaKey... against) {
        return picture().rounds(series(), districts(earlier, against), districts(later, against));
    }

    public DistrictComparison districts(int year, AreaKey... against) {
        return picture().districts(series(), Period.year(year), List.of(against));
    }

    /// The only verdict about the area.
    public Comparison comparison(int year, AreaKey area, AreaKey baseline) {
        return districts(year, baseline).of(area, baseline).orElseThrow();
    }

    public Optional<Comparison> change(AreaKey area, int earlier, int later) {
        return picture().change(series(), area, Period.year(earlier), Period.year(later));
    }

    public Optional<Trend> trend(AreaKey area) {
        return picture().trend(series(), area);
    }

    public Optional<FollowUp> followUp(AreaKey area, AreaKey comparison, int before, int after) {
        return picture().followUp(series(), area, comparison, Period.year(before), Period.year(after));
    }

    public SituationPicture picture() {
        return new SituationPicture(catalogue, geography, new Populations(geography, populations));
    }
}
