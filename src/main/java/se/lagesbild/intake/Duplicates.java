package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.ProblemCode;

/// Tells columns that say the same twice: equal ones count once, different ones contradict each other.
final class Duplicates {
    private record Meaning(Role role, String title, Column.Says says, int panel) {}

    private final Header header;
    private final List<Line> body;
    private final Problems problems;

    Duplicates(Header header, List<Line> body, Problems problems) {
        this.header = header;
        this.body = body;
        this.problems = problems;
    }

    List<Column> settled(List<Column> columns) {
        Map<Meaning, Column> seen = new HashMap<>();
        List<Column> result = new ArrayList<>(columns);
        int panel = 0;
        for (Column column : columns) {
            panel += column.role() == Role.AREA ? 1 : 0;
            Column first = isKey(column) ? seen.putIfAbsent(meaning(column, panel), column) : null;
            if (first != null) {
                boolean same =
                        body.stream().allMatch(line -> line.cell(first.index()).equals(line.cell(column.index())));
                problems.add(
                        same ? Level.WARN : Level.REJECT,
                        ProblemCode.DUPLICATE_COLUMN,
                        header.rowNaming(column.index()),
                        column.number());
                result.set(column.index(), column.as(Role.LEFT_OUT));
            }
        }
        return result;
    }

    // Answers and margins may stand beside each measure under the same word.
    private static boolean isKey(Column column) {
        return switch (column.role()) {
            case VALUE, SHARE, COUNT, RATE, PERIOD, MONTH, INDICATOR, CRIME, SEX, AGES -> true;
            default -> false;
        };
    }

    private static Meaning meaning(Column column, int panel) {
        return new Meaning(column.role(), column.title(), column.says(), panel);
    }
}
