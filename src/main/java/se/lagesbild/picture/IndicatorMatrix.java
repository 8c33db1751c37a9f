package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Geography;

/// Indicators by areas, each indicator in its own period and division, with a verdict in each cell. Where it is worst
/// with certainty comes first: sources from the top, indicators within their source, areas from the left.
///
/// @param comparators what the indicators are compared with, in the order of the first that has them
/// @param areas ground that divisions share stands once
/// @param namesakes the division of each area that shares its name with another
public record IndicatorMatrix(
        List<Row> rows, List<Area> comparators, List<Area> areas, Map<AreaKey, String> namesakes) {
    public IndicatorMatrix {
        rows = List.copyOf(rows);
        comparators = List.copyOf(comparators);
        areas = List.copyOf(areas);
        namesakes = Map.copyOf(namesakes);
    }

    /// One indicator.
    ///
    /// @param comparators one cell each, empty where the indicator is not compared with it
    /// @param areas one cell each, empty where the indicator says nothing about the area
    public record Row(DistrictComparison view, List<Optional<Cell>> comparators, List<Optional<Cell>> areas) {
        public Row {
            comparators = List.copyOf(comparators);
            areas = List.copyOf(areas);
        }

        /// The cell of a column, comparators first.
        public Optional<Cell> cell(int column) {
            return column < comparators.size() ? comparators.get(column) : areas.get(column - comparators.size());
        }

        /// Areas of that verdict.
        public long count(VerdictClass verdict) {
            return areas.stream()
                    .filter(cell ->
                            cell.flatMap(Cell::verdict).filter(verdict::equals).isPresent())
                    .count();
        }
    }

    /// One indicator in one area.
    ///
    /// @param comparison the verdict that the cell shows: against the first baseline that allows a test
    public record Cell(Estimate estimate, Optional<Comparison> comparison) {
        public Optional<VerdictClass> verdict() {
            return comparison.map(VerdictClass::of);
        }
    }

    /// The views side by side.
    ///
    /// @param views one an indicator
    public static IndicatorMatrix of(List<DistrictComparison> views, Geography geography) {
        Ground ground = new Ground(geography);
        Map<AreaKey, Area> comparators = new LinkedHashMap<>();
        Map<AreaKey, Area> areas = new LinkedHashMap<>();
        for (DistrictComparison view : views) {
            view.baselineAreas()
                    .forEach(one -> comparators.putIfAbsent(one.area().key(), one.area()));
        }
        for (DistrictComparison view : views) {
            view.areas().stream()
                    .map(Estimate::area)
                    .filter(area -> !comparators.containsKey(area.key()))
                    .forEach(area -> areas.putIfAbsent(ground.of(area.key()), area));
        }
        List<Cells> all = views.stream().map(view -> new Cells(view, ground)).toList();
        List<AreaKey> order = ordered(List.copyOf(areas.keySet()), all);
        List<Row> rows = all.stream()
                .map(cells -> cells.row(List.copyOf(comparators.keySet()), order))
                .toList();
        List<Area> ordered = order.stream()
                .flatMap(key -> Optional.ofNullable(areas.get(key)).stream())
                .toList();
        return new IndicatorMatrix(
                grouped(rows), List.copyOf(comparators.values()), ordered, Namesakes.among(ordered, geography));
    }

    /// Worst first; where equally many are worse, the one with fewer that are better.
    private static List<AreaKey> ordered(List<AreaKey> areas, List<Cells> all) {
        Map<AreaKey, long[]> counts = new HashMap<>();
        areas.forEach(key -> counts.put(key, new long[2]));
        for (Cells cells : all) {
            cells.found.forEach((key, cell) -> {
                long[] count = counts.get(key);
                if (count != null) {
                    cell.verdict().ifPresent(verdict -> add(count, verdict));
                }
            });
        }
        return areas.stream()
                .sorted(Comparator.comparingLong((AreaKey key) -> -at(counts, key, 0))
                        .thenComparingLong(key -> at(counts, key, 1)))
                .toList();
    }

    private static void add(long[] count, VerdictClass verdict) {
        if (verdict == VerdictClass.WORSE) {
            count[0]++;
        } else if (verdict == VerdictClass.BETTER) {
            count[1]++;
        }
    }

    private static long at(Map<AreaKey, long[]> counts, AreaKey key, int which) {
        long[] count = counts.get(key);
        return count == null ? 0 : count[which];
    }

    /// Rows of one source and period together.
    private static List<Row> grouped(List<Row> rows) {
        Map<List<Object>, List<Row>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.view().source(), row.view().period()),
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayList::new)));
        Comparator<Row> worst = Comparator.comparingLong((Row row) -> row.count(VerdictClass.WORSE))
                .reversed();
        groups.values().forEach(group -> group.sort(worst));
        Comparator<List<Row>> worstGroup = Comparator.comparingLong((List<Row> group) -> group.stream()
                        .mapToLong(row -> row.count(VerdictClass.WORSE))
                        .sum())
                .reversed();
        return groups.values().stream().sorted(worstGroup).flatMap(List::stream).toList();
    }

    /// How many indicators say with certainty that the area is worse.
    public long worse(int area) {
        return count(area, VerdictClass.WORSE);
    }

    /// How many indicators have that verdict about the area.
    public long count(int area, VerdictClass verdict) {
        return rows.stream()
                .filter(row -> row.areas()
                        .get(area)
                        .flatMap(Cell::verdict)
                        .filter(verdict::equals)
                        .isPresent())
                .count();
    }

    /// How many indicators were tested in the area.
    public long tested(int area) {
        return rows.stream()
                .filter(row -> row.areas()
                        .get(area)
                        .flatMap(Cell::comparison)
                        .map(one -> one.verdict().isTested())
                        .orElse(false))
                .count();
    }

    /// The comparisons that the cells show.
    public Stream<Comparison> comparisons() {
        return rows.stream()
                .flatMap(row -> Stream.concat(row.comparators().stream(), row.areas().stream()))
                .flatMap(Optional::stream)
                .flatMap(cell -> cell.comparison().stream());
    }

    /// One key for ground that divisions share.
    private static final class Ground {
        private final Map<AreaKey, AreaKey> first = new HashMap<>();

        Ground(Geography geography) {
            geography.relations().forEach(relation -> {
                if (geography.isSameGround(relation.from(), relation.to())) {
                    first.put(relation.to(), of(relation.from()));
                }
            });
        }

        AreaKey of(AreaKey key) {
            return first.getOrDefault(key, key);
        }
    }

    /// What one view says about each ground.
    private static final class Cells {
        private final DistrictComparison view;
        private final Map<AreaKey, Cell> found = new HashMap<>();

        Cells(DistrictComparison view, Ground ground) {
            this.view = view;
            Map<AreaKey, Comparison> shown = new HashMap<>();
            for (Comparison one : view.comparisons()) {
                shown.merge(
                        one.estimate().area().key(),
                        one,
                        (before, next) ->
                                !before.verdict().isTested() && next.verdict().isTested() ? next : before);
            }
            view.baselineAreas().forEach(one -> add(ground, one, shown));
            view.estimates().forEach(one -> add(ground, one, shown));
        }

        private void add(Ground ground, Estimate estimate, Map<AreaKey, Comparison> shown) {
            AreaKey key = estimate.area().key();
            found.putIfAbsent(ground.of(key), new Cell(estimate, Optional.ofNullable(shown.get(key))));
        }

        Row row(List<AreaKey> comparators, List<AreaKey> areas) {
            return new Row(view, cells(comparators), cells(areas));
        }

        private List<Optional<Cell>> cells(List<AreaKey> keys) {
            return keys.stream().map(key -> Optional.ofNullable(found.get(key))).toList();
        }
    }
}
