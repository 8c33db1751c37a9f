package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.statistics.LinkedCells;
import se.lagesbild.statistics.Suppression;

/// Keeps small counts of persons hidden also from those who add and subtract: a municipality is the sum of its
/// districts, so a single hidden district would give itself away.
final class SmallCells {
    private final LinkedCells<ObservationKey> cells;
    private final Set<ObservationKey> secondary;

    /// The municipality counts as known to the reader even where no row tells it, because the program shows the sum.
    SmallCells(List<Estimate> rows, List<Whole> wholes) {
        this.cells = cells(rows, wholes);
        Set<ObservationKey> small = new LinkedHashSet<>();
        rows.stream()
                .filter(one -> one.hiding() == Hiding.FEW_PERSONS)
                .forEach(one -> small.add(one.observation().key()));
        this.secondary =
                small.isEmpty() ? Set.of() : Suppression.of(cells, small).secondary();
    }

    private static LinkedCells<ObservationKey> cells(List<Estimate> rows, List<Whole> wholes) {
        Map<ObservationKey, Long> counts = new LinkedHashMap<>();
        rows.forEach(one ->
                count(one).ifPresent(count -> counts.put(one.observation().key(), count)));
        List<LinkedCells.Sum<ObservationKey>> sums = new ArrayList<>();
        for (Whole whole : wholes) {
            List<ObservationKey> parts = whole.keys();
            if (!parts.isEmpty() && counts.keySet().containsAll(parts)) {
                ObservationKey total = parts.getFirst().at(whole.municipality().key());
                long sum = parts.stream().mapToLong(counts::get).sum();
                if (counts.computeIfAbsent(total, ignored -> sum) == sum) {
                    sums.add(new LinkedCells.Sum<>(total, parts));
                }
            }
        }
        return new LinkedCells<>(counts, sums);
    }

    static Optional<Long> count(Estimate estimate) {
        return estimate.observation().key().kind() == ObservationKind.COUNT
                ? estimate.observation().value().map(Number::longValue)
                : Optional.empty();
    }

    /// The counts and the sums that link them.
    LinkedCells<ObservationKey> cells() {
        return cells;
    }

    /// The same value, hidden where a small count could be worked out from it.
    Estimate guarded(Estimate estimate) {
        return !estimate.isHidden() && secondary.contains(estimate.observation().key())
                ? estimate.hidden(Hiding.SECONDARY)
                : estimate;
    }
}
