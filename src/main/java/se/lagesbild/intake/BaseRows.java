package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rows "Bas:" or "Antal svar" of a table whose areas are columns: how many answered in each area. They stand above the
/// rows they belong to, or below all of them, and become a column of answers beside each area's numbers.
///
/// @param layout with those columns
/// @param rows without those rows
record BaseRows(Layout layout, List<Line> rows) {
    static BaseRows of(Layout layout, List<Line> rows, Fates fates) {
        Optional<Column> label = layout.rowLabel();
        List<Column> across = layout.measures().stream()
                .filter(one -> one.says().area().isPresent())
                .toList();
        List<Line> bases = label.isEmpty() || across.isEmpty()
                ? List.of()
                : rows.stream().filter(row -> isBase(row, label.get(), across)).toList();
        if (bases.isEmpty()) {
            return new BaseRows(layout, rows);
        }
        bases.forEach(base -> fates.put(base, Fate.HEADER));
        return new BaseRows(withAnswers(layout, across), rowsWithAnswers(layout, across, rows, bases));
    }

    private static boolean isBase(Line row, Column label, List<Column> across) {
        return HeaderWords.role(row.cell(label.index())).equals(Optional.of(Role.ANSWERS))
                && across.stream().allMatch(one -> switch (Cell.of(row.cell(one.index()))) {
                    case Cell.Numeric number ->
                        number.value().signum() >= 0
                                && number.value().stripTrailingZeros().scale() <= 0;
                    case Cell.Absent absent -> true;
                    default -> false;
                });
    }

    private static Layout withAnswers(Layout layout, List<Column> across) {
        List<Column> columns = new ArrayList<>(layout.columns());
        across.forEach(one -> columns.add(new Column(columns.size(), Role.ANSWERS, "", one.says())));
        return new Layout(columns);
    }

    private static List<Line> rowsWithAnswers(Layout layout, List<Column> across, List<Line> rows, List<Line> bases) {
        List<Line> told = new ArrayList<>();
        Line base = bases.getFirst();
        for (Line row : rows) {
            if (bases.contains(row)) {
                base = row;
            } else {
                told.add(withAnswers(row, base, layout, across));
            }
        }
        return told;
    }

    private static Line withAnswers(Line row, Line base, Layout layout, List<Column> across) {
        Line told = row;
        for (int i = 0; i < across.size(); i++) {
            told = told.with(
                    layout.columns().size() + i, base.cell(across.get(i).index()));
        }
        return told;
    }
}
