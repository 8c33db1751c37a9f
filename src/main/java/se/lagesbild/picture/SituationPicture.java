package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.AreaRelation;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Unit;

/// Districts beside baselines, one indicator and period at a time.
public final class SituationPicture {
    private final Catalogue catalogue;
    private final Geography geography;
    private final Comparator comparator;

    public SituationPicture(Catalogue catalogue, Geography geography) {
        this.catalogue = catalogue;
        this.geography = geography;
        this.comparator = new Comparator(catalogue, geography);
    }

    /// Every area of the period beside the baselines.
    ///
    /// @param against areas to compare with, in the order in which they are shown
    public DistrictComparison districts(Series series, Period period, List<AreaKey> against) {
        List<Estimate> estimates = series.in(period).stream()
                .map(observation -> estimate(series, observation))
                .toList();
        List<Estimate> baselines = against.stream()
                .flatMap(
                        key -> estimates.stream().filter(one -> one.area().key().equals(key)))
                .toList();
        List<Comparison> comparisons = new ArrayList<>();
        List<Estimate> compared =
                estimates.stream().filter(one -> !baselines.contains(one)).toList();
        for (Estimate estimate : compared) {
            for (Estimate baseline : baselines) {
                if (mayCompare(estimate, baseline)) {
                    comparisons.add(comparator.compare(
                            series.indicator(), estimate, baseline, kind(series, period, estimate, baseline)));
                }
            }
        }
        return new DistrictComparison(
                series.indicator(),
                catalogue.source(series.indicator().source()),
                period,
                estimates,
                baselines,
                comparisons);
    }

    /// The area's own change between two periods; empty when either is not stored.
    /// Another area code is found through a relation that says that the ground is the same.
    public Optional<Comparison> change(Series series, AreaKey area, Period earlier, Period later) {
        Optional<Estimate> before = sameGround(series, area, earlier).map(one -> estimate(series, one));
        Optional<Estimate> after = sameGround(series, area, later).map(one -> estimate(series, one));
        return before.flatMap(
                from -> after.map(to -> comparator.change(series.indicator(), to, from, independent(from))));
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

    private Estimate estimate(Series series, Observation observation) {
        Area area = geography
                .area(observation.key().area())
                .orElseThrow(() -> new IllegalStateException(
                        "observation of an unknown area " + observation.key().area()));
        Indicator indicator = series.indicator();
        boolean share = indicator.unit() == Unit.PERCENT
                && catalogue.source(indicator.source()).kind().isTested();
        return Estimate.of(
                area,
                observation,
                share,
                indicator.sensitive(),
                series.wave(observation.key().period()).flatMap(wave -> wave.turnout(area.key())));
    }

    private static BaselineKind independent(Estimate baseline) {
        if (baseline.proportion().isPresent()) {
            return BaselineKind.INDEPENDENT;
        }
        return baseline.interval().isPresent() ? BaselineKind.INTERVAL : BaselineKind.BARE;
    }

    /// Rows of one survey and question: nation and county contain the area's answers; the municipality does when its
    /// number of answers is the sum of its districts' numbers.
    private BaselineKind kind(Series series, Period period, Estimate area, Estimate baseline) {
        BaselineKind independent = independent(baseline);
        boolean within = isWithin(series, period, area.area(), baseline.area());
        if (independent != BaselineKind.INDEPENDENT || !within) {
            return independent;
        }
        if (baseline.area().level() != AreaLevel.MUNICIPALITY) {
            return BaselineKind.CONTAINING;
        }
        return baseline.answers()
                        .equals(districtAnswers(series, period, baseline.area().key()))
                ? BaselineKind.CONTAINING
                : BaselineKind.INDEPENDENT;
    }

    /// Whether the baseline contains the area. An area whose list names no parent lies in the nation, and in the county
    /// when the survey has only one.
    private boolean isWithin(Series series, Period period, Area area, Area baseline) {
        if (geography.contains(baseline.key(), area.key())) {
            return true;
        }
        if (area.parent().isPresent() || area.level().isReference()) {
            return false;
        }
        return baseline.level() == AreaLevel.NATION
                || (baseline.level() == AreaLevel.COUNTY && counties(series, period) == 1);
    }

    private long counties(Series series, Period period) {
        return series.in(period).stream()
                .flatMap(one -> geography.area(one.key().area()).stream())
                .filter(area -> area.level() == AreaLevel.COUNTY)
                .count();
    }

    private Optional<Long> districtAnswers(Series series, Period period, AreaKey municipality) {
        return series.in(period).stream()
                .filter(one -> geography
                        .area(one.key().area())
                        .flatMap(Area::parent)
                        .map(municipality::equals)
                        .orElse(false))
                .map(one -> one.base().map(Base::answers))
                .reduce(Optional.of(0L), (sum, n) -> sum.flatMap(s -> n.map(more -> s + more)));
    }
}
