package se.lagesbild.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Unit;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.Proportion;
import se.lagesbild.statistics.StratifiedShare;
import se.lagesbild.statistics.WilsonInterval;

/// A municipality as the sum of its districts, or a named group as the sum of its members, in one view: its share by
/// inhabitants where every district was asked equally many, and its own value where no row of the extract tells it.
final class Whole {
    private final Area municipality;
    private final List<Estimate> districts;
    private final Weights people;
    private final boolean complete;

    /// @param districts those of the municipality in the view, all of one division
    /// @param people who answers for whom
    Whole(Area municipality, List<Estimate> districts, Geography geography, Weights people) {
        this.municipality = municipality;
        this.districts = List.copyOf(districts);
        this.people = people;
        Set<AreaKey> found = new HashSet<>();
        districts.stream()
                .filter(one -> one.value().isPresent())
                .forEach(one -> found.add(one.area().key()));
        Area first = districts.getFirst().area();
        this.complete = geography.areasOf(first.key().division()).stream()
                .filter(area -> area.level() == first.level())
                .filter(area -> area.parent().equals(first.parent()))
                .allMatch(area -> found.contains(area.key()));
    }

    private Whole(Area area, List<Estimate> members, Weights people, boolean complete) {
        this.municipality = area;
        this.districts = List.copyOf(members);
        this.people = people;
        this.complete = complete;
    }

    /// The rows of a group; empty where none of its members has one. It is complete when all of them have a value.
    static Optional<Whole> of(AreaGroup group, List<Estimate> rows, Geography geography, Weights people) {
        List<Estimate> members = group.members().stream()
                .flatMap(key -> rows.stream()
                        .filter(row -> geography.isSameGround(row.area().key(), key))
                        .limit(1))
                .distinct()
                .toList();
        boolean complete = members.size() == group.members().size()
                && members.stream().allMatch(one -> one.value().isPresent());
        return members.isEmpty() ? Optional.empty() : Optional.of(new Whole(group.area(), members, people, complete));
    }

    /// How districts are put together: in a sample by their inhabitants, where everybody was asked by their answers.
    interface Weights {
        Optional<Double> of(Estimate district);

        /// Whether a published row must be weighed, because every district was asked equally many.
        boolean isSample();
    }

    /// The municipalities whose districts are among the rows, one for each division of them.
    static List<Whole> of(List<Estimate> rows, Geography geography, Weights people) {
        return rows.stream()
                .filter(row -> !row.area().level().isReference())
                .filter(row -> municipality(row, geography).isPresent())
                .collect(Collectors.groupingBy(
                        row -> List.of(
                                row.area().parent().orElseThrow(),
                                row.area().key().division(),
                                row.area().level()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(districts -> new Whole(
                        municipality(districts.getFirst(), geography).orElseThrow(), districts, geography, people))
                .toList();
    }

    private static Optional<Area> municipality(Estimate district, Geography geography) {
        return district.area().parent().flatMap(geography::area).filter(area -> area.level() == AreaLevel.MUNICIPALITY);
    }

    /// The districts' values, where all of them are known.
    List<ObservationKey> keys() {
        return complete ? districts.stream().map(one -> one.observation().key()).toList() : List.of();
    }

    Area municipality() {
        return municipality;
    }

    /// Whether the row is the sum of the districts' answers: the districts are strata of the same sample.
    boolean isSumOfDistricts(Estimate row) {
        long sum =
                districts.stream().mapToLong(one -> one.answers().orElse(-1L)).sum();
        return row.isComputed()
                || (districts.stream().allMatch(one -> one.answers().isPresent())
                        && row.answers().equals(Optional.of(sum)));
    }

    boolean holds(Estimate district) {
        return districts.stream().anyMatch(one -> one.area().equals(district.area()));
    }

    /// The municipality's share by inhabitants; empty unless every district has answers and inhabitants.
    Optional<Proportion> weighted() {
        return weighted(districts);
    }

    /// The same without one district: "övriga kommunen".
    Optional<Proportion> rest(Estimate district) {
        return weighted(districts.stream()
                .filter(one -> !one.area().equals(district.area()))
                .toList());
    }

    private Optional<Proportion> weighted(List<Estimate> some) {
        List<StratifiedShare.Part> parts = new ArrayList<>();
        for (Estimate one : some) {
            Optional<Double> weight = people.of(one);
            if (one.proportion().isEmpty() || weight.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new StratifiedShare.Part(one.proportion().get(), weight.get()));
        }
        return StratifiedShare.of(parts);
    }

    /// The row with its weighted share, where the districts are its strata and nobody told its precision.
    Estimate weigh(Estimate row) {
        boolean told = row.observation()
                .base()
                .map(base -> base.effective().isPresent() || base.designEffect().isPresent())
                .orElse(false);
        if (told || !people.isSample() || row.isComputed() || row.proportion().isEmpty() || !isSumOfDistricts(row)) {
            return row;
        }
        return weighted().map(share -> row.weighted(share, around(row, share))).orElse(row);
    }

    /// Around the published value, with the effective size.
    private static Optional<Interval> around(Estimate row, Proportion share) {
        return row.observation().published().isPresent()
                ? row.interval()
                : Optional.of(
                        percent(new Proportion(row.proportion().orElseThrow().share(), share.size())));
    }

    private static Interval percent(Proportion share) {
        return WilsonInterval.of(share, Confidence.P95).times(100);
    }

    /// The municipality's own value, put together from all its districts; empty where one is missing.
    Optional<Estimate> computed(Unit unit) {
        if (!complete) {
            return Optional.empty();
        }
        return switch (unit) {
            case COUNT -> Optional.of(sum());
            case PERCENT -> weighted().map(this::share);
            case RATE, INDEX, MEAN, UNKNOWN -> Optional.empty();
        };
    }

    private Estimate sum() {
        BigDecimal sum = districts.stream()
                .map(one -> one.observation().value().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<Rate> rate = exposure().map(people -> Rate.of(sum.longValueExact(), people));
        return estimate(observation(sum, Optional.empty()), Optional.empty(), Optional.empty(), rate);
    }

    private Optional<Exposure> exposure() {
        if (districts.stream().anyMatch(one -> one.rate().isEmpty())) {
            return Optional.empty();
        }
        List<Exposure> all = districts.stream()
                .map(one -> one.rate().orElseThrow().exposure())
                .toList();
        Exposure.Basis weakest =
                all.stream().map(Exposure::basis).max(Enum::compareTo).orElseThrow();
        return Optional.of(new Exposure(
                all.stream().mapToDouble(Exposure::personYears).sum(),
                weakest,
                all.stream().flatMap(one -> one.populations().stream()).toList()));
    }

    private Estimate share(Proportion share) {
        BigDecimal percent = BigDecimal.valueOf(share.share() * 100).setScale(1, RoundingMode.HALF_UP);
        long answers =
                districts.stream().mapToLong(one -> one.answers().orElseThrow()).sum();
        Base base = new Base(answers, Optional.of(BigDecimal.valueOf(share.size())), Optional.empty());
        return estimate(
                observation(percent, Optional.of(base)),
                Optional.of(share),
                Optional.of(percent(share)),
                Optional.empty());
    }

    private Estimate estimate(
            Observation observation, Optional<Proportion> share, Optional<Interval> interval, Optional<Rate> rate) {
        boolean few = districts.stream().anyMatch(one -> one.hiding() == Hiding.FEW_ANSWERS);
        return new Estimate(
                municipality,
                observation,
                share,
                Optional.empty(),
                interval,
                rate,
                Optional.empty(),
                few ? Hiding.FEW_ANSWERS : Hiding.NONE,
                districts.stream().map(Estimate::observation).toList());
    }

    /// It stands in the place of its first part, whose file and line lead on to the others.
    private Observation observation(BigDecimal value, Optional<Base> base) {
        Observation first = districts.getFirst().observation();
        Set<Flag> flags = new HashSet<>();
        districts.forEach(one -> flags.addAll(one.observation().flags()));
        flags.remove(Flag.ESTIMATED);
        return new Observation(
                first.key().at(municipality.key()),
                Status.OK,
                Optional.of(value),
                "",
                base,
                Optional.empty(),
                OptionalLong.empty(),
                flags,
                first.informationClass(),
                first.origin());
    }
}
