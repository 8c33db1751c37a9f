package se.lagesbild.picture;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Comparability;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Unit;
import se.lagesbild.statistics.Proportion;

/// Tells how a baseline's material relates to an area's, for the rows of one survey or register in one period.
final class Pairings {
    private final Indicator indicator;
    private final List<Estimate> estimates;
    private final List<Whole> wholes;
    private final Geography geography;
    private final Populations populations;

    Pairings(
            Indicator indicator,
            List<Estimate> estimates,
            List<Whole> wholes,
            Geography geography,
            Populations populations) {
        this.indicator = indicator;
        this.estimates = estimates;
        this.wholes = wholes;
        this.geography = geography;
        this.populations = populations;
    }

    Pairing of(Estimate area, Estimate baseline) {
        boolean within =
                isWithin(area.area(), baseline.area()) || whole(area, baseline).isPresent();
        BaselineKind kind = kind(area, baseline, within);
        Optional<Proportion> rest = kind == BaselineKind.CONTAINING && indicator.unit() == Unit.PERCENT
                ? whole(area, baseline)
                        .filter(whole -> baseline.weighted().isPresent() || baseline.isComputed())
                        .flatMap(whole -> whole.rest(area))
                : Optional.empty();
        double overlap = within && kind == BaselineKind.INTERVAL ? overlap(area, baseline) : 0;
        return new Pairing(indicator, area, baseline, kind, Comparability.SAME_QUESTION, rest, overlap);
    }

    /// Nation and county contain the area's answers, and a register's rows all of its events; the municipality's row
    /// contains the answers of its districts when theirs add up to its own.
    private BaselineKind kind(Estimate area, Estimate baseline, boolean within) {
        BaselineKind independent = independent(indicator, baseline);
        if (lacksItsOwnBase(area)) {
            return baseline.interval().isPresent() ? BaselineKind.INTERVAL : BaselineKind.BARE;
        }
        if (independent != BaselineKind.INDEPENDENT || !within) {
            return independent;
        }
        if (baseline.rate().isPresent()) {
            return BaselineKind.CONTAINING;
        }
        boolean contained = baseline.area().level() != AreaLevel.MUNICIPALITY
                || whole(area, baseline)
                        .map(whole -> whole.isSumOfDistricts(baseline))
                        .orElse(false);
        return contained && area.proportion().isPresent() ? BaselineKind.CONTAINING : BaselineKind.INDEPENDENT;
    }

    /// An area of which only value and interval were told enters no test by numbers.
    private boolean lacksItsOwnBase(Estimate area) {
        return area.observation().published().isPresent()
                && (indicator.unit().isCounted()
                        ? area.rate().isEmpty()
                        : area.proportion().isEmpty());
    }

    /// What is known of a baseline that shares no answers with the area.
    static BaselineKind independent(Indicator indicator, Estimate baseline) {
        if (indicator.unit().isCounted()
                ? baseline.rate().isPresent()
                : baseline.proportion().isPresent()) {
            return BaselineKind.INDEPENDENT;
        }
        return baseline.observation().published().isPresent() ? BaselineKind.INTERVAL : BaselineKind.BARE;
    }

    private Optional<Whole> whole(Estimate area, Estimate baseline) {
        return wholes.stream()
                .filter(whole -> whole.municipality().equals(baseline.area()) && whole.holds(area))
                .findFirst();
    }

    /// The area's share of the baseline's people; 0, which makes the interval wider, where it is not known.
    private double overlap(Estimate area, Estimate baseline) {
        Optional<Exposure> part =
                populations.of(area.area().key(), area.observation().key().period());
        Optional<Exposure> all = populations.of(
                baseline.area().key(), baseline.observation().key().period());
        return part.flatMap(p -> all.map(a -> Math.min(1, p.personYears() / a.personYears())))
                .orElse(0.0);
    }

    /// Whether the baseline contains the area. An area whose list names no parent lies in the nation, and in the county
    /// when the survey has only one.
    private boolean isWithin(Area area, Area baseline) {
        if (geography.contains(baseline.key(), area.key())) {
            return true;
        }
        if (area.parent().isPresent() || area.level().isReference()) {
            return false;
        }
        return baseline.level() == AreaLevel.NATION || (baseline.level() == AreaLevel.COUNTY && counties() == 1);
    }

    private long counties() {
        return estimates.stream()
                .filter(one -> one.area().level() == AreaLevel.COUNTY)
                .count();
    }
}
