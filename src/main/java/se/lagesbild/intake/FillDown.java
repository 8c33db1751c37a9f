package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Merged cells of a spreadsheet leave their value in the first row only. A key column that is empty in this manner,
/// block by block, is filled from above; a single empty cell is a hole, and nobody fills it.
final class FillDown {
    private final Problems problems;

    FillDown(Problems problems) {
        this.problems = problems;
    }

    List<Line> filled(Layout layout, List<Line> rows) {
        List<Line> result = rows;
        for (Column column : layout.columns()) {
            if (isKey(column.role()) && isMerged(result, column.index())) {
                result = filled(column, result);
            }
        }
        return result;
    }

    private static boolean isKey(Role role) {
        return role == Role.AREA || role == Role.PERIOD || role == Role.INDICATOR || role == Role.CRIME;
    }

    // Every block begins with a value, and most blocks are longer than one row.
    private static boolean isMerged(List<Line> rows, int index) {
        if (rows.isEmpty() || rows.getFirst().cell(index).isEmpty()) {
            return false;
        }
        int blocks = 0;
        int longer = 0;
        boolean within = false;
        for (Line row : rows) {
            boolean empty = row.cell(index).isEmpty();
            if (!empty) {
                blocks++;
                within = false;
            } else if (!within) {
                longer++;
                within = true;
            }
        }
        return longer > 0 && longer * 2 > blocks;
    }

    private List<Line> filled(Column column, List<Line> rows) {
        List<Line> result = new ArrayList<>(rows.size());
        String above = "";
        for (Line row : rows) {
            String own = row.cell(column.index());
            if (own.isEmpty()) {
                problems.add(
                        Problem.of(Level.WARN, ProblemCode.FILL_DOWN, row.number(), column.number(), above, above));
                result.add(row.with(column.index(), above));
            } else {
                above = own;
                result.add(row);
            }
        }
        return result;
    }
}
