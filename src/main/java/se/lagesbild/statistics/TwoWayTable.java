package se.lagesbild.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A table of counts with published margins, as [LinkedCells]: a total after every row and below every column.
/// Check value: 3 20 17 / 12 22 30 / 25 31 40 has the totals 40, 64, 96 and 40, 73, 87.
public final class TwoWayTable {
    /// A place in the table, from 0; totals stand after the last.
    public record Cell(int row, int column) {}

    private TwoWayTable() {}

    /// Of rows of equal length.
    ///
    /// @param rows counts, at least 0
    public static LinkedCells<Cell> withMargins(List<List<Long>> rows) {
        Bounds.within("number of rows", rows.size(), 1, Integer.MAX_VALUE);
        int columns = rows.getFirst().size();
        Map<Cell, Long> counts = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Bounds.sameLength("row", columns, rows.get(row).size());
            for (int column = 0; column < columns; column++) {
                counts.put(new Cell(row, column), rows.get(row).get(column));
            }
        }
        List<LinkedCells.Sum<Cell>> sums = new ArrayList<>();
        IntStream.range(0, rows.size())
                .forEach(row -> sums.add(sum(counts, new Cell(row, columns), columns, i -> new Cell(row, i))));
        IntStream.range(0, columns)
                .forEach(column ->
                        sums.add(sum(counts, new Cell(rows.size(), column), rows.size(), i -> new Cell(i, column))));
        return new LinkedCells<>(counts, sums);
    }

    private static LinkedCells.Sum<Cell> sum(Map<Cell, Long> counts, Cell total, int size, IntFunction<Cell> part) {
        List<Cell> parts = IntStream.range(0, size).mapToObj(part).toList();
        counts.put(
                total,
                parts.stream().mapToLong(cell -> counts.getOrDefault(cell, 0L)).sum());
        return new LinkedCells.Sum<>(total, parts);
    }
}
