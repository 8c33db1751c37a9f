package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the columns of text that tell rows apart, such as tenure in a table of dwellings: without them rows would
/// contradict each other, with them they do not. A column of remarks is none.
final class Kinds {
    private static final Set<Role> KEYS =
            EnumSet.of(Role.AREA, Role.PERIOD, Role.MONTH, Role.DATE, Role.INDICATOR, Role.CRIME, Role.SEX, Role.AGES);

    private final List<Column> keys;
    private final List<Line> body;

    Kinds(List<Column> columns, List<Line> body) {
        this.keys = columns.stream().filter(one -> KEYS.contains(one.role())).toList();
        this.body = body;
    }

    /// Indexes of the candidates that are needed, from the left.
    Set<Integer> among(List<Column> candidates) {
        Set<Integer> needed = new HashSet<>();
        if (candidates.isEmpty() || keys.isEmpty() || different(needed) == body.size()) {
            return Set.of();
        }
        for (Column candidate : candidates) {
            int before = different(needed);
            needed.add(candidate.index());
            int after = different(needed);
            if (after == before) {
                needed.remove(candidate.index());
            }
            if (after == body.size()) {
                return needed;
            }
        }
        return Set.of();
    }

    private int different(Set<Integer> more) {
        Set<List<String>> seen = new HashSet<>();
        for (Line line : body) {
            List<String> key = new ArrayList<>();
            keys.forEach(column -> key.add(line.cell(column.index())));
            more.stream().sorted().forEach(index -> key.add(line.cell(index)));
            seen.add(key);
        }
        return seen.size();
    }
}
