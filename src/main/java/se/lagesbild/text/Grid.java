package se.lagesbild.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a figure shows as a table: every line has a cell for every head.
public record Grid(List<String> heads, List<List<Cell>> lines) {
    public Grid {
        heads = List.copyOf(heads);
        lines = lines.stream().map(List::copyOf).toList();
        for (List<Cell> line : lines) {
            if (line.size() != heads.size()) {
                throw new IllegalArgumentException("a line must have " + heads.size() + " cells, had " + line.size());
            }
        }
    }

    /// One below the other. A column stands where its head first stood; a grid that lacks it has it empty.
    public static Grid joined(List<Grid> grids) {
        Set<String> heads = new LinkedHashSet<>();
        grids.forEach(grid -> heads.addAll(grid.heads));
        List<List<Cell>> lines = new ArrayList<>();
        for (Grid grid : grids) {
            List<Integer> columns = heads.stream().map(grid.heads::indexOf).toList();
            grid.lines.forEach(line -> lines.add(columns.stream()
                    .map(column -> column < 0 ? Cell.empty() : line.get(column))
                    .toList()));
        }
        return new Grid(List.copyOf(heads), lines);
    }
}
