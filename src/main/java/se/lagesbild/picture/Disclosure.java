package se.lagesbild.picture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.LinkedCells;
import se.lagesbild.statistics.SuppressionAudit;

/// Looks at what is about to leave the program: whether a reader could work out a hidden count from all of it together.
/// Does not know how the views were protected.
public final class Disclosure {
    private Disclosure() {}

    /// What a reader can know about the hidden counts of one export. A sum that no view shows is unknown to the reader
    /// too, but nobody promised that it stays so.
    ///
    /// @param export every view that is handed out together
    public static SuppressionAudit<ObservationKey> audit(List<DistrictComparison> export) {
        Map<ObservationKey, Long> counts = new LinkedHashMap<>();
        Set<LinkedCells.Sum<ObservationKey>> sums = new LinkedHashSet<>();
        export.forEach(view -> {
            counts.putAll(view.cells().counts());
            sums.addAll(view.cells().sums());
        });
        Set<ObservationKey> shown = keys(export, Estimate::isShown);
        Set<ObservationKey> promised = keys(export, Estimate::isHidden);
        Set<ObservationKey> unknown = new LinkedHashSet<>(counts.keySet());
        unknown.removeAll(shown);
        Map<ObservationKey, Interval> found =
                new LinkedHashMap<>(SuppressionAudit.of(new LinkedCells<>(counts, List.copyOf(sums)), unknown)
                        .intervals());
        counts.forEach((key, count) -> {
            if (shown.contains(key)) {
                found.put(key, new Interval((double) count, (double) count));
            }
        });
        found.keySet().retainAll(promised);
        return new SuppressionAudit<>(found);
    }

    private static Set<ObservationKey> keys(List<DistrictComparison> export, Predicate<Estimate> which) {
        return export.stream()
                .flatMap(view -> Stream.concat(
                        Stream.concat(view.estimates().stream(), view.baselines().stream()),
                        view.comparisons().stream().map(Comparison::baseline)))
                .filter(which)
                .map(one -> one.observation().key())
                .collect(Collectors.toSet());
    }

    /// Stops an export that tells more than it may, which would be a fault of ours.
    ///
    /// @throws IllegalStateException when a hidden count can be recomputed
    public static void require(List<DistrictComparison> export) {
        if (audit(export).recoverable()) {
            throw new IllegalStateException("a hidden count of "
                    + export.stream().map(view -> view.indicator().code()).toList()
                    + " could be recomputed from the export");
        }
    }
}
