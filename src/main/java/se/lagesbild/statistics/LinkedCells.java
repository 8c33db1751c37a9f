package se.lagesbild.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts that a reader sees side by side and the sums that link them: districts and their municipality, crime
/// types and all crimes, levels. One export of any number of tables is one of these; a cell that stands in several
/// tables is one key.
///
/// @param <K> what names a cell, for instance a record of indicator, area and period
/// @param counts of every cell, totals included, in the order of the export; at least 0
/// @param sums that hold exactly; a total that differs from its parts links nothing and must be left out
public record LinkedCells<K>(Map<K, Long> counts, List<Sum<K>> sums) {
    /// total = sum of parts.
    ///
    /// @param parts at least one
    public record Sum<K>(K total, List<K> parts) {
        public Sum {
            parts = List.copyOf(parts);
            Bounds.within("number of parts", parts.size(), 1, Integer.MAX_VALUE);
        }

        /// Total and parts.
        List<K> cells() {
            List<K> all = new ArrayList<>(parts);
            all.add(total);
            return all;
        }

        /// How often the cell counts in parts − total = 0.
        int sign(K cell) {
            return Collections.frequency(parts, cell) - (cell.equals(total) ? 1 : 0);
        }
    }

    public LinkedCells {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        sums = List.copyOf(sums);
        for (Map.Entry<K, Long> one : counts.entrySet()) {
            Bounds.notNegative("count of " + one.getKey(), one.getValue().longValue());
        }
        for (Sum<K> sum : sums) {
            long parts = 0;
            for (K part : sum.parts()) {
                parts += count(counts, part);
            }
            if (parts != count(counts, sum.total())) {
                throw new IllegalArgumentException(
                        "parts of " + sum.total() + " must add up to " + counts.get(sum.total()) + ", was " + parts);
            }
        }
    }

    private static <K> long count(Map<K, Long> counts, K cell) {
        Long found = counts.get(cell);
        if (found == null) {
            throw new IllegalArgumentException("a sum must name cells of the export, was " + cell);
        }
        return found;
    }

    long count(K cell) {
        return count(counts, cell);
    }

    /// The groups of cells between which no sum runs, each on its own: what is hidden in one tells nothing about
    /// another.
    List<LinkedCells<K>> groups() {
        Map<K, Set<K>> groupOf = new LinkedHashMap<>();
        counts.keySet().forEach(cell -> groupOf.put(cell, Set.of(cell)));
        for (Sum<K> sum : sums) {
            Set<K> joined = new LinkedHashSet<>();
            sum.cells().forEach(cell -> joined.addAll(groupOf.getOrDefault(cell, Set.of())));
            joined.forEach(cell -> groupOf.put(cell, joined));
        }
        return groupOf.values().stream().distinct().map(this::group).toList();
    }

    private LinkedCells<K> group(Set<K> cells) {
        Map<K, Long> some = new LinkedHashMap<>();
        cells.forEach(cell -> some.put(cell, count(cell)));
        return new LinkedCells<>(
                some, sums.stream().filter(sum -> cells.contains(sum.total())).toList());
    }
}
