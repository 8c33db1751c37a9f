package se.lagesbild.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.ProblemCode;

/// Rows that say in every cell what an earlier row said count once.
final class Repetition {
    private final Problems problems;
    private final Fates fates;
    private final Set<List<String>> seen = new HashSet<>();

    Repetition(Problems problems, Fates fates) {
        this.problems = problems;
        this.fates = fates;
    }

    List<Line> once(List<Line> rows) {
        return rows.stream().filter(this::isNew).toList();
    }

    private boolean isNew(Line row) {
        if (seen.add(row.cells())) {
            return true;
        }
        fates.put(row, Fate.REPEATED);
        problems.add(Level.WARN, ProblemCode.DUPLICATE_ROW, row, 0);
        return false;
    }
}
