package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.AreaName;

/// Finds the header: a row that names a column of areas, a row of areas, or the row above a column whose cells are
/// areas.
final class HeaderSearch {
    private static final int WITHIN = 60;
    private static final int LOOKED_AT = 40;
    private static final int MOST_ROWS = 4;

    private final List<Line> lines;
    private final NamedAreas areas;

    HeaderSearch(List<Line> lines, NamedAreas areas) {
        this.lines = lines;
        this.areas = areas;
    }

    /// Empty when nothing names areas.
    Optional<Header> find() {
        int last = Math.min(lines.size(), WITHIN);
        for (int i = 0; i < last; i++) {
            Line line = lines.get(i);
            if (namesAreas(line)) {
                return Optional.of(acrossAreas(i));
            }
            int area = isFact(line) ? Header.NO_COLUMN : areaIndex(line);
            if (area >= 0 || namesAllButFirst(i)) {
                return Optional.of(withSecondRow(i, Math.max(area, 0)));
            }
        }
        return aboveAreas(last);
    }

    /// A row of known words without any area; the title may name the area.
    Optional<Header> withoutAreas() {
        for (int i = 0; i < Math.min(lines.size(), WITHIN); i++) {
            Line line = lines.get(i);
            long known = line.cells().stream()
                    .filter(cell -> !cell.isEmpty() && HeaderWords.isKnown(cell))
                    .count();
            if (known > 0 && line.filled() > 1 && !isFact(line) && Header.saysNoNumbers(line)) {
                return Optional.of(new Header(withSecondRow(i, 0).rows(), i, Header.NO_COLUMN));
            }
        }
        return Optional.empty();
    }

    /// The column that a word in this row says to hold areas; [Header#NO_COLUMN] for none.
    static int areaIndex(Line line) {
        int found = Header.NO_COLUMN;
        for (int i = 0; i < line.cells().size() && line.filled() > 1; i++) {
            String cell = ColumnTitle.of(line.cell(i)).text();
            boolean area = HeaderWords.role(cell).equals(Optional.of(Role.AREA));
            if (area
                    && (found < 0
                            || (HeaderWords.namesDistricts(cell) && !HeaderWords.namesDistricts(line.cell(found))))) {
                found = i;
            }
        }
        return found;
    }

    // "Kommun;Huddinge" above a table says what all of it is about.
    private boolean isFact(Line line) {
        return line.filled() == 2 && line.cells().stream().anyMatch(areas::knows);
    }

    // Two areas or more beside something that is none: areas are columns.
    private boolean namesAreas(Line line) {
        Set<String> named = new HashSet<>();
        line.cells().stream().skip(1).filter(areas::knows).forEach(cell -> named.add(AreaName.fold(cell)));
        return named.size() > 1 && !areas.knows(line.cell(0)) && Header.saysNoNumbers(line);
    }

    private Header acrossAreas(int index) {
        Line first = lines.get(index);
        if (index > 0) {
            Line above = lines.get(index - 1);
            if (above.filled() > 1 && Header.saysNoNumbers(above) && hasGap(above, 0)) {
                return new Header(List.of(above, first), index - 1, Header.NO_COLUMN);
            }
        }
        return new Header(withSecondRow(index, 0).rows(), index, Header.NO_COLUMN);
    }

    private boolean namesAllButFirst(int index) {
        Line line = lines.get(index);
        boolean areasBelow = index + 1 < lines.size() && namesAreas(lines.get(index + 1));
        return line.cell(0).isEmpty() && line.filled() > 1 && Header.saysNoNumbers(line) && !areasBelow;
    }

    private Header withSecondRow(int index, int areaIndex) {
        Line first = lines.get(index);
        if (index + 1 < lines.size()) {
            Line second = lines.get(index + 1);
            int areaBelow = areaIndex(second);
            boolean areaNamedBelow = first.cell(areaIndex).isEmpty() && areaBelow >= 0;
            boolean continues = second.cell(areaIndex).isEmpty() && hasGap(first, areaIndex);
            if (UnitRow.is(first, second, areaIndex)) {
                return new Header(List.of(first, second), index, areaIndex);
            }
            if (second.filled() > 1 && Header.saysNoNumbers(second) && (areaNamedBelow || continues)) {
                int column = areaNamedBelow ? areaBelow : areaIndex;
                return new Header(withMore(index, column), index, column);
            }
        }
        return new Header(List.of(first), index, areaIndex);
    }

    // Below two header rows a third and a fourth may divide the columns further.
    private List<Line> withMore(int index, int areaIndex) {
        List<Line> rows = new ArrayList<>(List.of(lines.get(index), lines.get(index + 1)));
        for (int i = index + 2; i < Math.min(lines.size(), index + MOST_ROWS); i++) {
            Line next = lines.get(i);
            boolean continues = next.cell(areaIndex).isEmpty()
                    && next.filled() > 1
                    && Header.saysNoNumbers(next)
                    && hasGap(rows.getLast(), areaIndex);
            if (!continues) {
                return rows;
            }
            rows.add(next);
        }
        return rows;
    }

    private static boolean hasGap(Line line, int areaIndex) {
        return line.cells().stream().skip(areaIndex + 1L).anyMatch(String::isEmpty);
    }

    // No word for area: a column whose cells below a row of words are known areas.
    private Optional<Header> aboveAreas(int last) {
        for (int i = 0; i + 1 < last; i++) {
            Line line = lines.get(i);
            if (line.filled() > 1
                    && Header.saysNoNumbers(line)
                    && line.cells().stream().noneMatch(areas::knows)) {
                int column = areaColumnBelow(i);
                if (column >= 0) {
                    return Optional.of(withSecondRow(i, column));
                }
            }
        }
        return Optional.empty();
    }

    private int areaColumnBelow(int index) {
        List<Line> below = lines.subList(index + 1, Math.min(lines.size(), index + 1 + LOOKED_AT));
        long rows = below.stream().filter(line -> line.filled() > 1).count();
        for (int i = 0; i < lines.get(index).cells().size(); i++) {
            int column = i;
            long known = below.stream()
                    .filter(line -> areas.knows(line.cell(column)))
                    .count();
            if (known > 1 && known * 2 >= rows) {
                return column;
            }
        }
        return Header.NO_COLUMN;
    }
}
