package se.lagesbild.intake;

import java.util.List;
import java.util.Optional;

/// What each column of one extract means: long tables, areas by years, areas by questions and headers in two rows
/// differ only in this.
record Layout(List<Column> columns) {
    Layout {
        columns = List.copyOf(columns);
    }

    List<Column> measures() {
        return columns.stream().filter(column -> column.role().isMeasure()).toList();
    }

    List<Column> all(Role role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    Optional<Column> first(Role role) {
        return all(role).stream().findFirst();
    }

    /// The column that names what is measured in each row.
    Optional<Column> rowLabel() {
        return first(Role.INDICATOR).or(() -> first(Role.CRIME));
    }

    /// The column of that role that belongs to a measure: the only one of its period, else the nearest on the side on
    /// which such columns stand.
    Optional<Column> companion(Role role, Column measure) {
        List<Column> fitting = all(role).stream()
                .filter(column -> column.period().isEmpty() || column.period().equals(measure.period()))
                .filter(column -> column.says().area().isEmpty()
                        || column.says().area().equals(measure.says().area()))
                .toList();
        if (fitting.size() < 2) {
            return fitting.stream().findFirst();
        }
        boolean before = measures().stream()
                .allMatch(one -> one.index() > fitting.getFirst().index());
        return before
                ? fitting.stream()
                        .filter(column -> column.index() < measure.index())
                        .reduce((far, near) -> near)
                : fitting.stream()
                        .filter(column -> column.index() > measure.index())
                        .findFirst();
    }

    /// The measure that a margin or limit stands beside: the nearest to the left.
    Optional<Column> measureBefore(Column column) {
        return measures().stream()
                .filter(measure -> measure.index() < column.index())
                .reduce((one, nearer) -> nearer);
    }
}
