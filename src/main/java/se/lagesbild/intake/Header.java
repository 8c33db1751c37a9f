package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;

/// The rows that name the columns, and where they stand.
///
/// @param from index of the first header row among the lines
/// @param areaIndex index of the column that names the areas; [#NO_COLUMN] where header or title name them
record Header(List<Line> rows, int from, int areaIndex) {
    static final int NO_COLUMN = -1;

    /// Whether a cell can only be a name: no number, no marker of a missing one.
    static boolean saysNoNumbers(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> Periods.whole(cell).isPresent() || Cell.of(cell) instanceof Cell.Unreadable);
    }

    /// Whether areas are named by the header or the title instead of a column.
    boolean hasNoAreaColumn() {
        return areaIndex == NO_COLUMN;
    }

    /// Number of columns, not counting empty ones at the end.
    int width() {
        return rows.stream().mapToInt(Header::width).max().orElse(0);
    }

    private static int width(Line row) {
        int width = row.cells().size();
        while (width > 0 && row.cell(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /// The cells above column `index`, top first, labels of merged cells filled to the right.
    List<String> cells(int index) {
        List<String> cells = new ArrayList<>();
        rows.subList(0, rows.size() - 1).forEach(row -> cells.add(reaching(row, index)));
        cells.add(rows.getLast().cell(index));
        return cells;
    }

    private String reaching(Line row, int index) {
        int at = index;
        while (at > Math.max(areaIndex, 0) + 1 && row.cell(at).isEmpty()) {
            at--;
        }
        return row.cell(at);
    }

    /// Number of the last header line.
    int lastLine() {
        return rows.getLast().number();
    }

    /// Whether a later line is the header of another table.
    boolean isFollowedBy(Line line) {
        return HeaderSearch.areaIndex(line) >= 0 && saysNoNumbers(line) && !isRepeatedBy(line);
    }

    /// The header cell of a column as it stands, the lowest that says anything.
    Line rowNaming(int index) {
        return rows.reversed().stream()
                .filter(row -> !row.cell(index).isEmpty())
                .findFirst()
                .orElse(rows.getLast());
    }

    /// Whether a later line repeats the header, as tables glued together do.
    boolean isRepeatedBy(Line line) {
        return rows.stream().anyMatch(row -> row.cells().equals(line.cells()));
    }
}
