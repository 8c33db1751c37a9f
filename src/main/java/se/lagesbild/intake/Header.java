package se.lagesbild.intake;

import java.util.List;
import java.util.Optional;

/// The one or two rows that name the columns, and where they stand.
///
/// @param from index of the first header row among the lines
/// @param areaIndex index of the column that names the areas
record Header(List<Line> rows, int from, int areaIndex) {
    private static final int WITHIN = 60;

    /// Empty when no row names a column of areas, and no row leaves the first cell empty above a table.
    static Optional<Header> find(List<Line> lines) {
        for (int i = 0; i < Math.min(lines.size(), WITHIN); i++) {
            Line line = lines.get(i);
            int area = areaIndex(line);
            if (area >= 0 || namesAllButFirst(line)) {
                return Optional.of(withSecondRow(lines, i, Math.max(area, 0)));
            }
        }
        return Optional.empty();
    }

    private static int areaIndex(Line line) {
        int found = -1;
        for (int i = 0; i < line.cells().size() && line.filled() > 1; i++) {
            boolean area = HeaderWords.role(line.cell(i)).equals(Optional.of(Role.AREA));
            if (area && (found < 0 || HeaderWords.namesDistricts(line.cell(i)))) {
                found = i;
            }
        }
        return found;
    }

    private static boolean namesAllButFirst(Line line) {
        return line.cell(0).isEmpty() && line.filled() > 1 && saysNoNumbers(line);
    }

    private static boolean saysNoNumbers(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> Periods.whole(cell).isPresent() || Cell.of(cell) instanceof Cell.Unreadable);
    }

    private static Header withSecondRow(List<Line> lines, int index, int areaIndex) {
        Line first = lines.get(index);
        if (index + 1 < lines.size()) {
            Line second = lines.get(index + 1);
            int areaBelow = areaIndex(second);
            boolean areaNamedBelow = first.cell(areaIndex).isEmpty() && areaBelow >= 0;
            boolean continues = second.cell(areaIndex).isEmpty() && hasGap(first, areaIndex);
            if (second.filled() > 1 && saysNoNumbers(second) && (areaNamedBelow || continues)) {
                return new Header(List.of(first, second), index, areaNamedBelow ? areaBelow : areaIndex);
            }
        }
        return new Header(List.of(first), index, areaIndex);
    }

    private static boolean hasGap(Line line, int areaIndex) {
        return line.cells().stream().skip(areaIndex + 1L).anyMatch(String::isEmpty);
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
        return rows.size() == 1
                ? List.of(rows.getFirst().cell(index))
                : List.of(reaching(index), rows.getLast().cell(index));
    }

    private String reaching(int index) {
        int at = index;
        while (at > areaIndex + 1 && rows.getFirst().cell(at).isEmpty()) {
            at--;
        }
        return rows.getFirst().cell(at);
    }

    /// Number of the last header line.
    int lastLine() {
        return rows.getLast().number();
    }

    /// Whether a later line is the header of another table.
    boolean isFollowedBy(Line line) {
        return areaIndex(line) >= 0 && saysNoNumbers(line) && !isRepeatedBy(line);
    }

    /// Whether a later line repeats the header, as tables glued together do.
    boolean isRepeatedBy(Line line) {
        return rows.stream().anyMatch(row -> row.cells().equals(line.cells()));
    }
}
