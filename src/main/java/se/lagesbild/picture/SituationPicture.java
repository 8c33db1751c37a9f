package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaRelation;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ComparablePair;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Source;
import se.lagesbild.statistics.BeforeAfter;

/// Districts beside baselines, one indicator and period at a time.
public final class SituationPicture {
    private final Catalogue catalogue;
    private final Geography geography;
    private final Populations populations;
    private final Estimates estimates;
    private final Comparator comparator;

    public SituationPicture(Catalogue catalogue, Geography geography, Populations populations) {
        this.catalogue = catalogue;
        this.geography = geography;
        this.populations = populations;
        this.estimates = new Estimates(catalogue, geography, populations);
        this.comparator = new Comparator(catalogue, geography, Relevance.DEFAULT);
    }

    /// Every area of the period beside the baselines.
    ///
    /// @param against areas to compare with, in the order in which they are shown
    public DistrictComparison districts(Series series, Period period, List<AreaKey> against) {
        return districts(series, period, against, List.of());
    }

    /// The same, with values of other questions about the same thing beside it.
    public DistrictComparison districts(
            Series series, Period period, List<AreaKey> against, List<OtherQuestion> others) {
        List<Estimate> rows = rows(series, period);
        List<Whole> wholes = wholes(series, rows);
        SmallCells small = smallCells(series, period);
        List<Estimate> shown = rows.stream().map(small::guarded).toList();
        List<Estimate> baselines = against.stream()
                .flatMap(key ->
                        find(shown, key).or(() -> computed(series, wholes, key).map(small::guarded)).stream())
                .toList();
        return new DistrictComparison(
                series.indicator(),
                catalogue.source(series.indicator().source()),
                period,
                shown,
                baselines,
                comparisons(series, shown, baselines, wholes),
                others,
                small.cells());
    }

    /// Over every period that sums tie to this one, so that all of them hide the same.
    private SmallCells smallCells(Series series, Period period) {
        Tilings tilings = new Tilings(series.periods());
        List<Estimate> rows = new ArrayList<>();
        List<Whole> wholes = new ArrayList<>();
        for (Period one : tilings.tiedTo(period)) {
            List<Estimate> own = rows(series, one);
            rows.addAll(own);
            wholes.addAll(wholes(series, own));
        }
        return new SmallCells(rows, wholes, geography, tilings);
    }

    private List<Comparison> comparisons(
            Series series, List<Estimate> rows, List<Estimate> baselines, List<Whole> wholes) {
        Pairings pairings = new Pairings(series.indicator(), rows, wholes, geography, populations);
        List<Comparison> comparisons = new ArrayList<>();
        rows.stream()
                .filter(one -> !baselines.contains(one))
                .forEach(row -> baselines.stream()
                        .filter(baseline -> mayCompare(row, baseline))
                        .map(baseline -> ofOwnDivision(series, row, baseline, wholes))
                        .forEach(baseline -> comparisons.add(comparator.compare(pairings.of(row, baseline)))));
        return comparisons;
    }

    /// Every row of the period, weighed where districts were asked equally many.
    private List<Estimate> rows(Series series, Period period) {
        List<Estimate> rows = series.in(period).stream()
                .map(observation -> estimates.of(series, observation))
                .toList();
        List<Whole> wholes = wholes(series, rows);
        return rows.stream().map(row -> weighed(row, wholes)).toList();
    }

    private List<Whole> wholes(Series series, List<Estimate> rows) {
        Source source = catalogue.source(series.indicator().source());
        return Whole.of(rows, geography, new PeopleOfDistricts(source, populations));
    }

    private static Estimate weighed(Estimate row, List<Whole> wholes) {
        return wholes.stream()
                .filter(whole -> whole.municipality().equals(row.area()))
                .map(whole -> whole.weigh(row))
                .filter(one -> one.weighted().isPresent())
                .findFirst()
                .orElse(row);
    }

    private static Optional<Estimate> find(List<Estimate> rows, AreaKey key) {
        return rows.stream().filter(one -> one.area().key().equals(key)).findFirst();
    }

    /// A municipality that is the sum of its districts is put together from those of the area's own division.
    private static Estimate ofOwnDivision(Series series, Estimate row, Estimate baseline, List<Whole> wholes) {
        return !baseline.isComputed()
                ? baseline
                : wholes.stream()
                        .filter(whole -> whole.municipality().equals(baseline.area()) && whole.holds(row))
                        .findFirst()
                        .flatMap(whole -> whole.computed(series.indicator().unit()))
                        .orElse(baseline);
    }

    /// Put together from the districts; not at all where two divisions of them tell different sums.
    private static Optional<Estimate> computed(Series series, List<Whole> wholes, AreaKey key) {
        List<Estimate> found = wholes.stream()
                .filter(whole -> whole.municipality().key().equals(key))
                .flatMap(whole -> whole.computed(series.indicator().unit()).stream())
                .toList();
        boolean agree = found.stream().map(Estimate::value).distinct().count() == 1;
        return agree ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Areas of the period that others can be compared with, the largest first: reference areas with a row of their
    /// own, and municipalities that are the sum of their districts.
    public List<Area> baselines(Series series, Period period) {
        List<Estimate> rows = rows(series, period);
        List<Area> found = new ArrayList<>(rows.stream()
                .map(Estimate::area)
                .filter(area -> area.level().isReference())
                .toList());
        List<Whole> wholes = wholes(series, rows);
        wholes.stream()
                .map(Whole::municipality)
                .distinct()
                .filter(area -> !found.contains(area))
                .filter(area -> computed(series, wholes, area.key()).isPresent())
                .forEach(found::add);
        return found.stream()
                .sorted(java.util.Comparator.comparing(Area::level))
                .toList();
    }

    /// What another question says about the nation and about the municipality and county of the areas, in a period that
    /// ends in the same year; only where the series itself says nothing.
    public List<OtherQuestion> otherQuestions(Series series, Period period, Series other, ComparablePair pair) {
        List<AreaKey> own =
                series.in(period).stream().map(one -> one.key().area()).toList();
        return other.periods().stream()
                .filter(one -> one.lastYear() == period.lastYear())
                .flatMap(one -> other.in(one).stream())
                .filter(one -> !own.contains(one.key().area()))
                .filter(one -> own.stream()
                        .anyMatch(area -> geography.contains(one.key().area(), area)))
                .map(one -> estimates.of(other, one))
                .filter(one -> one.isShown() && one.area().level().isReference())
                .map(one -> new OtherQuestion(
                        other.indicator(), catalogue.source(other.indicator().source()), one, pair))
                .toList();
    }

    /// The area's own change between two periods; empty when either is not stored.
    /// Another area code is found through a relation that says that the ground is the same.
    public Optional<Comparison> change(Series series, AreaKey area, Period earlier, Period later) {
        return estimate(series, area, earlier)
                .flatMap(from -> estimate(series, area, later)
                        .map(to -> comparator.change(
                                series.indicator(), to, from, Pairings.independent(series.indicator(), from))));
    }

    /// Whether the area's values went up or down, on the same ground and since the last break; empty without values.
    public Optional<Trend> trend(Series series, AreaKey area) {
        List<Estimate> points = series.periods().stream()
                .flatMap(period -> estimate(series, area, period).stream())
                .toList();
        return new Trends(catalogue).of(series.indicator(), points);
    }

    /// The area before and after a measure beside an area without it; empty when one of the four is not stored.
    public Optional<FollowUp> followUp(Series series, AreaKey area, AreaKey comparison, Period before, Period after) {
        return beforeAfter(series, area, before, after)
                .flatMap(own -> beforeAfter(series, comparison, before, after)
                        .map(other -> new FollowUps(catalogue, geography).of(series.indicator(), own, other)));
    }

    private Optional<BeforeAfter<Estimate>> beforeAfter(Series series, AreaKey area, Period before, Period after) {
        return estimate(series, area, before)
                .flatMap(from -> estimate(series, area, after).map(to -> new BeforeAfter<>(from, to)));
    }

    private Optional<Estimate> estimate(Series series, AreaKey area, Period period) {
        return sameGround(series, area, period)
                .flatMap(one -> districts(series, period, List.of()).estimates().stream()
                        .filter(row -> row.observation().equals(one))
                        .findFirst());
    }

    /// What everybody in the area answered in the period, also where another division holds the same ground.
    public Optional<Observation> sameGround(Series series, AreaKey area, Period period) {
        return series.of(area, period)
                .or(() -> series.in(period).stream()
                        .filter(one -> geography
                                .relation(one.key().area(), area)
                                .map(method -> method == AreaRelation.Method.SAME)
                                .orElse(false))
                        .findFirst());
    }

    /// The nation is not held against a county, nor a county against a municipality.
    private static boolean mayCompare(Estimate estimate, Estimate baseline) {
        return !(estimate.area().level().isReference()
                && estimate.area().level().compareTo(baseline.area().level()) < 0);
    }
}
