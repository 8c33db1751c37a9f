package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaRelation;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Period;
import se.lagesbild.statistics.LinkedCells;
import se.lagesbild.statistics.Suppression;

/// Keeps small counts of persons hidden also from those who add and subtract: a municipality is the sum of its
/// districts, a year the sum of its months, so a single hidden count would give itself away.
final class SmallCells {
    private final Geography geography;
    private final Map<ObservationKey, Long> counts = new LinkedHashMap<>();
    private final Set<LinkedCells.Sum<ObservationKey>> sums = new LinkedHashSet<>();
    private final Set<ObservationKey> secondary;

    /// @param rows of every period that is tied to the one shown by sums
    /// @param wholes of the same rows; the municipality counts as known to the reader even where no row tells it,
    /// because the program shows the sum
    SmallCells(List<Estimate> rows, List<Whole> wholes, Geography geography, Tilings tilings) {
        this.geography = geography;
        rows.forEach(one ->
                count(one).ifPresent(count -> counts.put(one.observation().key(), count)));
        wholes.forEach(this::linkWhole);
        rows.stream().filter(row -> row.area().level().isReference()).forEach(row -> linkParts(row, rows));
        List.copyOf(counts.keySet()).forEach(key -> linkPeriods(key, tilings));
        List.copyOf(counts.keySet()).forEach(this::linkSameGround);
        Set<ObservationKey> small = new LinkedHashSet<>();
        rows.stream()
                .filter(one -> one.hiding() == Hiding.FEW_PERSONS)
                .forEach(one -> small.add(one.observation().key()));
        this.secondary =
                small.isEmpty() ? Set.of() : Suppression.of(cells(), small).secondary();
    }

    /// Where nothing can be small enough to matter.
    static SmallCells none(Geography geography) {
        return new SmallCells(List.of(), List.of(), geography, new Tilings(List.of()));
    }

    /// The count that a value tells: itself, or the events behind a rate.
    static Optional<Long> count(Estimate estimate) {
        return estimate.observation().key().kind() == ObservationKind.COUNT
                ? estimate.observation().value().map(Number::longValue)
                : estimate.rate().map(Rate::count);
    }

    private void linkWhole(Whole whole) {
        List<ObservationKey> parts = whole.keys();
        if (!parts.isEmpty() && counts.keySet().containsAll(parts)) {
            ObservationKey total = parts.getFirst().at(whole.municipality().key());
            link(total, parts, counts.computeIfAbsent(total, ignored -> sum(parts)));
        }
    }

    /// Rows that lie in the area, or lie nowhere for want of a parent, where they add up to it exactly.
    private void linkParts(Estimate total, List<Estimate> rows) {
        Period period = total.observation().key().period();
        rows.stream()
                .filter(row -> row.observation().key().period().equals(period))
                .filter(row -> counts.containsKey(row.observation().key()) && isPart(row.area(), total.area()))
                .collect(Collectors.groupingBy(
                        row -> List.of(row.area().level(), row.area().key().division()),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.observation().key(), Collectors.toList())))
                .values()
                .forEach(parts -> link(
                        total.observation().key(),
                        parts,
                        counts.getOrDefault(total.observation().key(), -1L)));
    }

    private boolean isPart(Area part, Area whole) {
        AreaKey key = part.key();
        return !key.equals(whole.key())
                && (geography.contains(whole.key(), key)
                        || (part.parent().isEmpty() && !part.level().isReference()));
    }

    private void linkPeriods(ObservationKey total, Tilings tilings) {
        for (List<Period> tiles : tilings.of(total.period())) {
            List<ObservationKey> parts = tiles.stream()
                    .map(period ->
                            new ObservationKey(total.indicator(), period, total.area(), total.subgroup(), total.kind()))
                    .toList();
            if (counts.keySet().containsAll(parts)) {
                link(total, parts, counts.getOrDefault(total, -1L));
            }
        }
    }

    /// The same ground under the codes of two divisions tells the same count twice.
    private void linkSameGround(ObservationKey key) {
        geography.relations().stream()
                .filter(one ->
                        one.method() == AreaRelation.Method.SAME && one.from().equals(key.area()))
                .map(one -> key.at(one.to()))
                .filter(counts::containsKey)
                .forEach(same -> link(key, List.of(same), counts.getOrDefault(key, -1L)));
    }

    private void link(ObservationKey total, List<ObservationKey> parts, long count) {
        if (!parts.isEmpty() && sum(parts) == count) {
            sums.add(new LinkedCells.Sum<>(total, parts));
        }
    }

    private long sum(List<ObservationKey> parts) {
        return parts.stream().mapToLong(key -> counts.getOrDefault(key, 0L)).sum();
    }

    /// The counts and the sums that link them.
    LinkedCells<ObservationKey> cells() {
        return new LinkedCells<>(counts, new ArrayList<>(sums));
    }

    /// The same value, hidden where a small count could be worked out from it.
    Estimate guarded(Estimate estimate) {
        return !estimate.isHidden() && secondary.contains(estimate.observation().key())
                ? estimate.hidden(Hiding.SECONDARY)
                : estimate;
    }
}
