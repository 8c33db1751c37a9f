package se.lagesbild.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What one file looked like, rows that were known already included: next year's file is held beside it.
///
/// @param form how it was written, by name: encoding, delimiter, number of header rows …
/// @param headers the columns from left to right
/// @param labels folded names of what is measured, where rows name it
/// @param areas the areas → how the file spells them
/// @param sums what was counted and summed
/// @param rows rows of values
public record Portrait(
        Map<String, String> form,
        List<HeaderCell> headers,
        Set<String> labels,
        Map<AreaKey, String> areas,
        Map<Series, Sum> sums,
        int rows) {
    /// Of a file that was not read.
    public static final Portrait BLANK = new Portrait(Map.of(), List.of(), Set.of(), Map.of(), Map.of(), 0);

    /// One column of cells: an indicator in a period, over all areas and groups.
    public record Series(String indicator, ObservationKind kind, Period period) {}

    /// How many cells, how many of them with a number, and the exact sum of these.
    public record Sum(int cells, int valued, BigDecimal sum) {
        static Sum of(Observation one) {
            return new Sum(1, one.value().isPresent() ? 1 : 0, one.value().orElse(BigDecimal.ZERO));
        }

        Sum and(Sum other) {
            return new Sum(cells + other.cells, valued + other.valued, sum.add(other.sum));
        }
    }

    public Portrait {
        form = Map.copyOf(new TreeMap<>(form));
        headers = List.copyOf(headers);
        labels = Set.copyOf(labels);
        areas = Map.copyOf(areas);
        sums = Map.copyOf(sums);
    }

    /// The sums of some observations.
    public static Map<Series, Sum> sums(List<Observation> observations) {
        Map<Series, Sum> sums = new HashMap<>();
        observations.forEach(one -> sums.merge(
                new Series(one.key().indicator(), one.key().kind(), one.key().period()), Sum.of(one), Sum::and));
        return sums;
    }

    /// Codes of the indicators that were summed.
    public Set<String> indicators() {
        return sums.keySet().stream().map(Series::indicator).collect(Collectors.toSet());
    }

    /// The last period that was summed.
    public Optional<Period> latest() {
        return sums.keySet().stream().map(Series::period).max(Comparator.naturalOrder());
    }

    /// The same of a table of which only some rows were looked at: what was summed of these says nothing of all.
    public Portrait amongMore(int otherRows) {
        return new Portrait(form, headers, labels, areas, Map.of(), rows + otherRows);
    }

    /// Whether nothing is known of the file.
    public boolean isBlank() {
        return headers.isEmpty() && areas.isEmpty();
    }
}
