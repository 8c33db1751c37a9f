package se.lagesbild.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Period;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Series;
import se.lagesbild.picture.Trend;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.store.StoreException;

/// Finds where something is certainly worse and getting worse.
public final class Declines {
    private final Comparisons comparisons;

    Declines(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /// What a search through some views found.
    ///
    /// @param found in the order of the views
    /// @param worse how many values are certainly worse than every baseline they were tested against
    /// @param untested how many of those no earlier round allows to test for a change
    public record Search(List<Decline> found, int worse, int untested) {
        public Search {
            found = List.copyOf(found);
        }
    }

    /// Looks for every such district of the views.
    public Search among(List<DistrictComparison> views) throws StoreException {
        List<Decline> found = new ArrayList<>();
        int worse = 0;
        int untested = 0;
        for (DistrictComparison view : views) {
            Series series = comparisons.series(view.indicator());
            for (Estimate estimate : view.districts()) {
                if (isWorse(view, estimate.area().key())) {
                    worse++;
                    Course course = course(view, series, estimate.area().key());
                    untested += course.isTested() ? 0 : 1;
                    course.decline(view, estimate).ifPresent(found::add);
                }
            }
        }
        return new Search(found, worse, untested);
    }

    /// The way to the value that is shown: the step before it, and the trend that ends in it.
    private record Course(Optional<Comparison> change, Optional<Trend> trend) {
        boolean isTested() {
            return change.map(one -> one.verdict().isTested()).orElse(false)
                    || trend.map(one -> one.verdict().isTested()).orElse(false);
        }

        Optional<Decline> decline(DistrictComparison view, Estimate estimate) {
            Optional<Comparison> worse = change.filter(one -> VerdictClass.of(one) == VerdictClass.WORSE);
            Optional<Trend> worsening = trend.filter(
                    one -> VerdictClass.of(one.verdict(), view.indicator().polarity()) == VerdictClass.WORSE);
            return worse.isPresent() || worsening.isPresent()
                    ? Optional.of(new Decline(view, estimate, worse, worsening))
                    : Optional.empty();
        }
    }

    private Course course(DistrictComparison view, Series series, AreaKey area) throws StoreException {
        return new Course(
                comparisons.changes(series, area).stream()
                        .filter(one -> periodOf(one.estimate()).equals(view.period()))
                        .findFirst(),
                comparisons
                        .trend(series, area)
                        .filter(one -> periodOf(one.points().getLast()).equals(view.period())));
    }

    private static Period periodOf(Estimate estimate) {
        return estimate.observation().key().period();
    }

    private static boolean isWorse(DistrictComparison view, AreaKey area) {
        List<Comparison> tested =
                view.of(area).stream().filter(one -> one.verdict().isTested()).toList();
        return !tested.isEmpty() && tested.stream().allMatch(one -> VerdictClass.of(one) == VerdictClass.WORSE);
    }
}
