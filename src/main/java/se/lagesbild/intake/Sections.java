package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.ProblemCode;

/// Rows of which only the first cell says anything: the first half of a name that goes on in the next row, or a heading
/// that says which period or question the rows below it are about. What a heading says becomes a column of its own.
final class Sections {
    private final Layout layout;
    private final NamedAreas areas;
    private final Problems problems;
    private final Fates fates;
    private final boolean needsPeriod;
    private final boolean needsLabel;
    private final List<Line> rows = new ArrayList<>();
    private final List<Role> told = new ArrayList<>();
    private String period = "";
    private String label = "";

    Sections(Layout layout, NamedAreas areas, Problems problems, Fates fates) {
        this.layout = layout;
        this.areas = areas;
        this.problems = problems;
        this.fates = fates;
        List<Column> measures = layout.measures();
        this.needsPeriod = layout.first(Role.PERIOD).isEmpty()
                && layout.first(Role.MONTH).isEmpty()
                && measures.stream().anyMatch(one -> one.period().isEmpty());
        this.needsLabel = layout.rowLabel().isEmpty()
                && measures.stream().anyMatch(one -> one.label().isEmpty());
    }

    /// The rows that hold values, each with what the headings above it say.
    List<Line> read(List<Line> lines) {
        Optional<Line> begun = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Line> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
            if (isAlone(line) && next.filter(Sections::goesOn).isPresent()) {
                begun = Optional.of(line);
                fates.put(line, Fate.NOTE);
            } else if (isAlone(line) && next.isPresent() && isHeading(line)) {
                head(line);
            } else {
                rows.add(told(whole(line, begun)));
                begun = Optional.empty();
            }
        }
        return rows;
    }

    /// The layout with a column for what headings say.
    Layout layout() {
        List<Column> columns = new ArrayList<>(layout.columns());
        told.forEach(role -> columns.add(new Column(columns.size(), role, "", Column.Says.NOTHING)));
        return new Layout(columns);
    }

    private static boolean isAlone(Line line) {
        return line.filled() == 1 && !line.cell(0).isEmpty();
    }

    // The second half of a name begins in the middle of it.
    private static boolean goesOn(Line line) {
        return line.filled() > 1
                && !line.cell(0).isEmpty()
                && Character.isLowerCase(line.cell(0).codePointAt(0));
    }

    private boolean isHeading(Line line) {
        String text = line.cell(0);
        boolean name = areas.knows(AreaSpelling.unmarked(text)) || TotalWords.isTotal(text);
        boolean says = isPeriod(text) ? needsPeriod : needsLabel;
        return !name && (says || line.cells().size() == 1);
    }

    private static boolean isPeriod(String text) {
        return PeriodText.of(text).filter(read -> !read.guessed()).isPresent();
    }

    private void head(Line line) {
        String text = line.cell(0);
        if (isPeriod(text) && needsPeriod) {
            period = text;
            told(Role.PERIOD, line);
        } else if (!isPeriod(text) && needsLabel) {
            label = text;
            told(Role.INDICATOR, line);
        } else {
            fates.put(line, Fate.NOTE);
            problems.add(Level.WARN, ProblemCode.FOOTNOTE, line, 0);
        }
    }

    private void told(Role role, Line line) {
        fates.put(line, Fate.HEADER);
        if (!told.contains(role)) {
            told.add(role);
            problems.add(Level.WARN, ProblemCode.HEADER_MERGED, line, 0);
        }
    }

    private static Line whole(Line line, Optional<Line> begun) {
        return begun.map(first -> line.with(0, first.cell(0) + " " + line.cell(0)))
                .orElse(line);
    }

    private Line told(Line line) {
        Line result = line;
        for (int i = 0; i < told.size(); i++) {
            String text = told.get(i) == Role.PERIOD ? period : label;
            result = result.with(layout.columns().size() + i, text);
        }
        return result;
    }
}
