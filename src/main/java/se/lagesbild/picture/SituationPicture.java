package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ComparablePair;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Period;
import se.lagesbild.statistics.BeforeAfter;
import se.lagesbild.statistics.LinkedCells;

/// Districts beside baselines, one indicator and period at a time.
public final class SituationPicture {
    private final Catalogue catalogue;
    private final Geography geography;
    private final Populations populations;
    private final Estimates estimates;
    private final Tables tables;
    private final Comparator comparator;

    public SituationPicture(Catalogue catalogue, Geography geography, Populations populations) {
        this(catalogue, geography, populations, List.of());
    }

    /// @param groups areas that can be compared with as with one
    public SituationPicture(Catalogue catalogue, Geography geography, Populations populations, List<AreaGroup> groups) {
        this.catalogue = catalogue;
        this.geography = geography;
        this.populations = populations;
        this.estimates = new Estimates(catalogue, geography, populations);
        this.tables = new Tables(catalogue, geography, populations, groups);
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
        Table table = tables.of(series, period);
        EarlierRounds rounds = new EarlierRounds(this, series, period);
        List<Estimate> baselines = against.stream()
                .flatMap(key -> rounds.baseline(key).or(() -> table.baseline(key)).stream())
                .toList();
        return new DistrictComparison(
                series.indicator(),
                catalogue.source(series.indicator().source()),
                period,
                table.rows(),
                baselines,
                comparisons(series, table, baselines, rounds),
                others,
                rounds.cells(table.small().cells(), baselines));
    }

    private List<Comparison> comparisons(Series series, Table table, List<Estimate> baselines, EarlierRounds rounds) {
        Pairings pairings = new Pairings(series.indicator(), table.rows(), table.wholes(), geography, populations);
        List<Comparison> comparisons = new ArrayList<>();
        for (Estimate row : table.rows()) {
            for (Estimate baseline : baselines.contains(row) ? List.<Estimate>of() : baselines) {
                if (EarlierRounds.isOne(baseline)) {
                    rounds.comparison(row, baseline).ifPresent(comparisons::add);
                } else if (mayCompare(row, baseline)) {
                    comparisons.add(comparator.compare(pairings.of(row, table.inDivisionOf(row, baseline))));
                }
            }
        }
        return comparisons;
    }

    /// The counts of a period and the sums that link them.
    LinkedCells<ObservationKey> cells(Series series, Period period) {
        return tables.of(series, period).small().cells();
    }

    /// Areas of the period that others can be compared with, the largest first.
    public List<Area> baselines(Series series, Period period) {
        return tables.of(series, period).baselines();
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

    /// The own change of every area of the later period that has a row in both.
    public List<Comparison> changes(Series series, Period earlier, Period later) {
        Table before = tables.of(series, earlier);
        Table after = tables.of(series, later);
        List<Comparison> changes = new ArrayList<>();
        for (Observation one : series.in(later)) {
            Optional<Estimate> from =
                    sameGround(series, one.key().area(), earlier).flatMap(before::row);
            Optional<Estimate> to = after.row(one);
            if (from.isPresent() && to.isPresent()) {
                changes.add(comparator.change(
                        series.indicator(),
                        to.get(),
                        from.get(),
                        Pairings.independent(series.indicator(), from.get())));
            }
        }
        return changes;
    }

    /// What changed between two rounds in every area that has a row in both.
    public Rounds rounds(Series series, DistrictComparison earlier, DistrictComparison later) {
        List<Estimate> rows = new ArrayList<>(later.baselines());
        rows.addAll(later.areas());
        List<Comparison> changes = rows.stream()
                .flatMap(row -> change(series, row.area().key(), earlier.period(), later.period()).stream())
                .toList();
        return new Rounds(earlier, later, changes);
    }

    /// What one group of the area answered beside another; empty when either is not stored.
    public Optional<Comparison> between(Series one, Series other, AreaKey area, Period period) {
        return estimate(one, area, period)
                .flatMap(first -> estimate(other, area, period)
                        .map(second -> comparator.change(
                                one.indicator(), first, second, Pairings.independent(one.indicator(), second))));
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
                .flatMap(one -> tables.of(series, period).row(one));
    }

    /// What everybody in the area answered in the period, also where another division holds the same ground.
    public Optional<Observation> sameGround(Series series, AreaKey area, Period period) {
        return series.of(area, period)
                .or(() -> series.in(period).stream()
                        .filter(one -> geography.isSameGround(one.key().area(), area))
                        .findFirst());
    }

    /// The nation is not held against a county, nor a county against a municipality.
    private static boolean mayCompare(Estimate estimate, Estimate baseline) {
        return !(estimate.area().level().isReference()
                && estimate.area().level().compareTo(baseline.area().level()) < 0);
    }
}
