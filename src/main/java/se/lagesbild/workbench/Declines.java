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

    /// Every such district of the views, in their order.
    public List<Decline> among(List<DistrictComparison> views) throws StoreException {
        List<Decline> found = new ArrayList<>();
        for (DistrictComparison view : views) {
            List<Estimate> worse = view.districts().stream()
                    .filter(one -> isWorse(view, one.area().key()))
                    .toList();
            Series series = comparisons.series(view.indicator());
            for (Estimate estimate : worse) {
                AreaKey area = estimate.area().key();
                Optional<Comparison> change = comparisons.changes(series, area).stream()
                        .filter(one -> periodOf(one.estimate()).equals(view.period()))
                        .filter(one -> VerdictClass.of(one) == VerdictClass.WORSE)
                        .findFirst();
                Optional<Trend> trend = comparisons
                        .trend(series, area)
                        .filter(one -> periodOf(one.points().getLast()).equals(view.period()))
                        .filter(one ->
                                VerdictClass.of(one.verdict(), view.indicator().polarity()) == VerdictClass.WORSE);
                if (change.isPresent() || trend.isPresent()) {
                    found.add(new Decline(view, estimate, change, trend));
                }
            }
        }
        return found;
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
