package se.lagesbild.workbench;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.AreaOutline;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Comparability;
import se.lagesbild.domain.ComparablePair;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Period;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Correction;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.FollowUp;
import se.lagesbild.picture.OtherQuestion;
import se.lagesbild.picture.Populations;
import se.lagesbild.picture.Series;
import se.lagesbild.picture.SituationPicture;
import se.lagesbild.picture.Trend;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;

/// Districts beside baselines: what the planner looks at.
public final class Comparisons {
    /// The municipality that the program was made for.
    static final AreaKey MUNICIPALITY = new AreaKey(AreaDivision.SWEDEN, "0126");

    /// The county of the municipality that the program was made for.
    private static final AreaKey HOME = new AreaKey(AreaDivision.SWEDEN, "01");

    private final Store store;
    private volatile SoftReference<@Nullable Known> known = new SoftReference<>(null);

    Comparisons(Store store) {
        this.store = store;
    }

    /// Indicators with observations, in the order of the catalogue.
    public List<Indicator> indicators() throws StoreException {
        return known().indicators();
    }

    public Optional<Indicator> indicator(String code) throws StoreException {
        return store.catalogue().indicator(code);
    }

    /// Label years to choose an edition from, latest first.
    public List<Integer> editions() throws StoreException {
        return store.years().reversed();
    }

    Map<AreaKey, AreaOutline> outlines(List<AreaKey> areas) throws StoreException {
        return new Maps(store).of(areas, now().geography());
    }

    /// Everything stored about an indicator.
    public Series series(Indicator indicator) throws StoreException {
        return known().series(
                        indicator,
                        () -> new Series(
                                indicator, store.observations(indicator.code()), store.waves(indicator.source())));
    }

    /// Areas of the period that others can be compared with, largest first.
    public List<Area> baselines(Series series, Period period) throws StoreException {
        return now().picture().baselines(series, period);
    }

    /// County and nation, what the committee papers compare with, as far as the period has them. The county is the one
    /// of the districts or else of the only municipality that they know, Huddinge's when there are many.
    public List<AreaKey> usualBaselines(Series series, Period period) throws StoreException {
        Known known = known();
        return known.usualBaselines(series, period, () -> usualBaselines(known.now(), series, period));
    }

    private static List<AreaKey> usualBaselines(Now now, Series series, Period period) {
        Geography geography = now.geography();
        List<Area> baselines = now.picture().baselines(series, period);
        Set<AreaKey> above = series.in(period).stream()
                .flatMap(one -> geography.area(one.key().area()).stream())
                .filter(area -> !area.level().isReference())
                .flatMap(area -> baselines.stream().map(Area::key).filter(key -> geography.contains(key, area.key())))
                .collect(Collectors.toSet());
        List<AreaKey> counties = of(baselines, AreaLevel.COUNTY);
        Stream<AreaKey> county = counties.size() == 1
                ? counties.stream()
                : counties.stream().filter(key -> above.contains(key) || (above.isEmpty() && key.equals(HOME)));
        List<AreaKey> usual =
                Stream.concat(county, of(baselines, AreaLevel.NATION).stream()).toList();
        List<AreaKey> municipalities = of(baselines, AreaLevel.MUNICIPALITY);
        // where nobody tells county or nation, as for local crime and fires: the municipality, if it is only one
        return !usual.isEmpty() ? usual : municipalities.size() == 1 ? municipalities : List.of();
    }

    private static List<AreaKey> of(List<Area> areas, AreaLevel level) {
        return areas.stream()
                .filter(area -> area.level() == level)
                .map(Area::key)
                .toList();
    }

    /// Every area of the period beside the baselines.
    public DistrictComparison districts(Series series, Period period, List<AreaKey> against) throws StoreException {
        Known known = known();
        return known.view(
                series,
                period,
                against,
                () -> known.now()
                        .picture()
                        .districts(series, period, against, otherQuestions(known.now(), series, period)));
    }

    /// Every indicator of the edition beside its usual baselines.
    List<DistrictComparison> usualViews(int edition) throws StoreException {
        List<DistrictComparison> views = new ArrayList<>();
        for (Indicator indicator : indicators()) {
            Series series = series(indicator);
            Optional<Period> period = series.periodOf(edition);
            if (period.isPresent()) {
                views.add(districts(series, period.get(), usualBaselines(series, period.get())));
            }
        }
        return views;
    }

    /// County, nation and municipality by another question of the same year, where the series itself lacks them.
    private List<OtherQuestion> otherQuestions(Now now, Series series, Period period) throws StoreException {
        List<OtherQuestion> found = new ArrayList<>();
        for (ComparablePair pair : ComparablePair.shipped()) {
            Optional<Indicator> partner = pair.grade() == Comparability.SIMILAR
                    ? pair.partnerOf(series.indicator().code()).flatMap(now.catalogue()::indicator)
                    : Optional.empty();
            if (partner.isPresent()) {
                found.addAll(now.picture().otherQuestions(series, period, series(partner.get()), pair));
            }
        }
        return found;
    }

    /// The view with p-values corrected for all comparisons of the edition with the same baselines.
    public DistrictComparison corrected(DistrictComparison view, int edition) throws StoreException {
        List<AreaKey> against =
                view.baselines().stream().map(one -> one.area().key()).toList();
        List<DistrictComparison> family = new ArrayList<>(List.of(view));
        for (Indicator indicator : indicators()) {
            Series series = series(indicator);
            Optional<Period> period = series.periodOf(edition);
            if (!indicator.equals(view.indicator()) && period.isPresent()) {
                family.add(districts(series, period.get(), against));
            }
        }
        return Correction.within(family).applyTo(view);
    }

    /// Every area of the series, those of the latest period first; ground that divisions share by its latest code.
    public List<AreaKey> areas(Series series) throws StoreException {
        Geography geography = store.geography();
        List<AreaKey> areas = new ArrayList<>();
        for (Period period : series.periods().reversed()) {
            series.in(period).stream()
                    .map(one -> one.key().area())
                    .filter(key -> areas.stream().noneMatch(later -> geography.isSameGround(key, later)))
                    .toList()
                    .forEach(areas::add);
        }
        return areas;
    }

    /// The trend of every area of the series that has values.
    public List<Trend> trends(Series series) throws StoreException {
        SituationPicture picture = now().picture();
        return areas(series).stream()
                .flatMap(area -> picture.trend(series, area).stream())
                .toList();
    }

    /// Whether the area's values went up or down since the last break; empty without values.
    public Optional<Trend> trend(Series series, AreaKey area) throws StoreException {
        return now().picture().trend(series, area);
    }

    /// The area before and after a measure beside an area without it; empty when one of the four is not stored.
    public Optional<FollowUp> followUp(Series series, AreaKey area, AreaKey comparison, Period before, Period after)
            throws StoreException {
        return now().picture().followUp(series, area, comparison, before, after);
    }

    /// The areas' own change from one period to the next with values for both, latest first.
    public List<Comparison> changes(Series series, AreaKey area) throws StoreException {
        SituationPicture picture = now().picture();
        List<Comparison> changes = new ArrayList<>();
        List<Period> periods = series.periods().stream()
                .filter(period -> picture.sameGround(series, area, period)
                        .flatMap(Observation::value)
                        .isPresent())
                .toList();
        for (int later = periods.size() - 1; later > 0; later--) {
            picture.change(series, area, periods.get(later - 1), periods.get(later))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    /// What a question is answered from, read once.
    record Now(Catalogue catalogue, Geography geography, SituationPicture picture) {}

    Now now() throws StoreException {
        return known().now();
    }

    /// What is known of the file as it is now; what was known is forgotten when the file changed or memory is short.
    private Known known() throws StoreException {
        long state = store.state();
        Known kept = known.get();
        if (kept == null || !kept.isOf(state)) {
            kept = new Known(state, readNow(), readIndicators());
            known = new SoftReference<>(kept);
        }
        return kept;
    }

    private List<Indicator> readIndicators() throws StoreException {
        Catalogue catalogue = store.catalogue();
        return store.indicatorsInUse().stream()
                .flatMap(code -> catalogue.indicator(code).stream())
                .toList();
    }

    private Now readNow() throws StoreException {
        Catalogue catalogue = store.catalogue();
        Geography geography = store.geography();
        Populations people = new Populations(geography, store.observations(Populations.INDICATOR));
        return new Now(
                catalogue,
                geography,
                new SituationPicture(
                        catalogue, geography, people, store.ownWork().groups()));
    }

    /// The area that a user means by a name, an alias or a code, as far as the period has it.
    public Optional<Area> area(Series series, Period period, String name) throws StoreException {
        Geography geography = store.geography();
        return series.in(period).stream()
                .map(one -> one.key().area())
                .filter(key -> geography
                        .named(key.division(), name)
                        .map(area -> area.key().equals(key))
                        .orElse(false))
                .findFirst()
                .flatMap(geography::area);
    }

    /// The stored numbers that a value is made of: itself, the districts of a sum, the rounds of pooled years.
    public List<Observation> behind(Estimate estimate) throws StoreException {
        ObservationKey key = estimate.observation().key();
        if (!estimate.parts().equals(List.of(estimate.observation()))
                || store.observation(key).isPresent()) {
            return estimate.parts();
        }
        return store.observations(key.indicator()).stream()
                .filter(one -> one.key().area().equals(key.area())
                        && one.key().subgroup().equals(key.subgroup())
                        && one.key().kind() == key.kind()
                        && !one.key().period().first().isBefore(key.period().first())
                        && !one.key().period().last().isAfter(key.period().last()))
                .toList();
    }

    /// Everything behind a number.
    public Lineage lineage(Observation observation) throws StoreException {
        Catalogue catalogue = store.catalogue();
        Indicator indicator = catalogue.indicator(observation.key().indicator()).orElseThrow();
        return new Lineage(
                observation,
                indicator,
                store.lines(observation.origin()),
                store.imports().stream()
                        .filter(batch ->
                                batch.hash().equals(observation.origin().fileHash()))
                        .findFirst(),
                catalogue.breaks().stream()
                        .filter(one -> one.scope().equals(indicator.code())
                                || one.scope().equals(indicator.source()))
                        .toList());
    }
}
