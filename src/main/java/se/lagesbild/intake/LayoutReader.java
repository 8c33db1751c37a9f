package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.ProblemCode;

/// Finds out what each column means, from its header and, where that is no known word, from its cells.
final class LayoutReader {
    private final Header header;
    private final List<Line> body;
    private final Problems problems;

    LayoutReader(Header header, List<Line> body, Problems problems) {
        this.header = header;
        this.body = body;
        this.problems = problems;
    }

    Layout read() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.width(); i++) {
            columns.add(column(i));
        }
        return withPopulationAsMeasure(new Layout(settled(columns)));
    }

    private Column column(int index) {
        List<ColumnTitle> parts = header.cells(index).stream()
                .filter(cell -> !cell.isEmpty())
                .map(ColumnTitle::of)
                .toList();
        if (parts.stream().anyMatch(ColumnTitle::marked)) {
            mark(index);
        }
        Optional<Period> period =
                parts.stream().flatMap(part -> part.period().stream()).reduce((upper, lower) -> lower);
        List<String> texts = parts.stream()
                .map(ColumnTitle::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        boolean preliminary = parts.stream().anyMatch(ColumnTitle::preliminary);
        Optional<Role> word =
                texts.stream().flatMap(text -> HeaderWords.role(text).stream()).reduce((a, b) -> b);
        List<String> labels =
                texts.stream().filter(text -> HeaderWords.role(text).isEmpty()).toList();
        Optional<String> label = labels.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", labels));
        Role role = index == header.areaIndex() ? Role.AREA : word.orElseGet(() -> byBeginning(label, period));
        Role only = role == Role.AREA && index != header.areaIndex() ? Role.IGNORED : role;
        return new Column(index, only, String.join(" ", texts), label, period, preliminary);
    }

    private void mark(int index) {
        Line row = header.rows().stream()
                .filter(line -> ColumnTitle.of(line.cell(index)).marked())
                .findFirst()
                .orElse(header.rows().getFirst());
        if (!row.cell(index).isEmpty()) {
            problems.add(Level.INFO, ProblemCode.FOOTNOTE_MARK, row, index + 1);
        }
    }

    private static Role byBeginning(Optional<String> label, Optional<Period> period) {
        String folded = AreaName.fold(label.orElse(""));
        if (folded.startsWith("andel ")) {
            return Role.SHARE;
        }
        if (folded.startsWith("antal ")) {
            return Role.COUNT;
        }
        return label.isPresent() || period.isPresent() ? Role.VALUE : Role.IGNORED;
    }

    private List<Column> settled(List<Column> columns) {
        boolean labelled = columns.stream().anyMatch(one -> one.role() == Role.INDICATOR || one.role() == Role.CRIME);
        return columns.stream()
                .map(column -> isMeasure(column, labelled) ? column : ignored(column))
                .toList();
    }

    private boolean isMeasure(Column column, boolean labelled) {
        boolean byLabelOnly = column.role() == Role.VALUE
                && column.label().isPresent()
                && HeaderWords.role(column.title()).isEmpty();
        boolean named = column.role() != Role.IGNORED && !byLabelOnly;
        return named || (byLabelOnly && (!labelled || column.period().isPresent()) && holdsNumbers(column));
    }

    private boolean holdsNumbers(Column column) {
        List<Cell> cells = body.stream()
                .filter(line -> line.cells().size() > column.index()
                        && !line.cell(column.index()).isEmpty())
                .map(line -> Cell.of(line.cell(column.index())))
                .toList();
        long unreadable =
                cells.stream().filter(Cell.Unreadable.class::isInstance).count();
        return unreadable * 2 <= cells.size();
    }

    private Column ignored(Column column) {
        boolean said = body.stream().anyMatch(line -> !line.cell(column.index()).isEmpty());
        if (said) {
            problems.add(Level.WARN, ProblemCode.UNKNOWN_COLUMN, header.rows().getLast(), column.number());
        }
        return column.as(Role.IGNORED);
    }

    // A table of population alone has no other measure, and then population is what it measures.
    private static Layout withPopulationAsMeasure(Layout layout) {
        return layout.measures().isEmpty()
                ? new Layout(layout.columns().stream()
                        .map(column -> column.role() == Role.POPULATION ? asCount(column) : column)
                        .toList())
                : layout;
    }

    private static Column asCount(Column column) {
        return new Column(
                column.index(),
                Role.COUNT,
                column.title(),
                Optional.of("Folkmängd"),
                column.period(),
                column.preliminary());
    }
}
