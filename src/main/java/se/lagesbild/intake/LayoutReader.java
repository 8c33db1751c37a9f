package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.ProblemCode;

/// Finds out what each column means, from its header and, where that is no known word, from its cells.
final class LayoutReader {
    private static final int MOST_KINDS = 60;

    private final Header header;
    private final NamedAreas areas;
    private final List<Line> body;
    private final Problems problems;

    LayoutReader(Header header, NamedAreas areas, List<Line> body, Problems problems) {
        this.header = header;
        this.areas = areas;
        this.body = body;
        this.problems = problems;
    }

    Layout read() {
        List<Column> columns = withRates(new ColumnReading(header, areas, problems).columns());
        List<Column> told = dated(header.hasNoAreaColumn() ? acrossAreas(byCells(columns)) : byCells(columns));
        List<Column> single = withoutWholes(withoutTotals(new Duplicates(header, body, problems).settled(told)));
        return withPopulationAsMeasure(new Layout(settled(single)));
    }

    // "Bostadsinbrott" beside "Bostadsinbrott per 1 000 invånare" is the count of what the other is the rate of.
    private List<Column> withRates(List<Column> columns) {
        List<Column> told = new ArrayList<>(columns);
        for (Column rate : columns) {
            Optional<RateTitle> title = rate.role() == Role.RATE ? RateTitle.of(rate.title()) : Optional.empty();
            title.filter(one -> !one.isAsKept())
                    .ifPresent(one -> problems.add(
                            Level.WARN,
                            ProblemCode.RATE_RESCALED,
                            header.rowNaming(rate.index()),
                            rate.number(),
                            String.valueOf(one.per())));
            columns.stream()
                    .filter(one -> one.role() == Role.VALUE || one.role() == Role.COUNT)
                    .filter(one -> one.label().isPresent()
                            && title.filter(of -> of.isOf(one.label().get())).isPresent())
                    .forEach(one -> told.set(
                            one.index(),
                            one.as(Role.COUNT)
                                    .saying(one.says()
                                            .labelled(title.orElseThrow().counted()))));
        }
        return told;
    }

    // A column of unknown name whose cells are all years, sexes or known words says what they are.
    private List<Column> byCells(List<Column> columns) {
        List<Column> told = new ArrayList<>(columns);
        for (Column column : columns) {
            boolean open = column.role() == Role.VALUE || column.role() == Role.IGNORED;
            if (open && column.says().period().isEmpty() && column.says().sex().isEmpty()) {
                byCells(column, told).ifPresent(role -> told.set(column.index(), column.as(role)));
            }
        }
        return told;
    }

    private Optional<Role> byCells(Column column, List<Column> columns) {
        List<String> cells = cells(column);
        if (cells.size() < 2) {
            return Optional.empty();
        }
        if (isFree(Role.SEX, columns)
                && new HashSet<>(cells).size() > 1
                && cells.stream().allMatch(cell -> Sexes.of(cell).isPresent())) {
            return Optional.of(Role.SEX);
        }
        boolean dated = columns.stream().anyMatch(one -> one.period().isPresent());
        boolean years = !dated
                && isFree(Role.PERIOD, columns)
                && mayNameYears(column)
                && cells.stream().allMatch(cell -> Periods.whole(cell).isPresent());
        if (years) {
            return Optional.of(Role.PERIOD);
        }
        boolean labels = column.index() == 0
                && header.hasNoAreaColumn()
                && isFree(Role.INDICATOR, columns)
                && isFree(Role.CRIME, columns)
                && !holdsNumbers(column);
        return labels ? Optional.of(Role.INDICATOR) : Optional.empty();
    }

    private static boolean isFree(Role role, List<Column> columns) {
        return columns.stream().noneMatch(one -> one.role() == role);
    }

    private static boolean mayNameYears(Column column) {
        String title = AreaName.fold(column.title());
        return title.isEmpty() || title.contains("år") || title.contains("year");
    }

    // Beside numbers a day says which period they are about; without numbers the rows are events.
    private static List<Column> dated(List<Column> columns) {
        boolean numbers = columns.stream()
                .anyMatch(one ->
                        one.role().isMeasure() && HeaderWords.role(one.title()).isPresent());
        return !numbers
                ? columns
                : columns.stream()
                        .map(one -> one.role() == Role.DATE && isFree(Role.PERIOD, columns)
                                ? one.as(Role.PERIOD)
                                : one.role() == Role.PRIVATE || one.role() == Role.DATE ? one.as(Role.IGNORED) : one)
                        .toList();
    }

    // Where areas are columns, every other column of numbers is an area too: perhaps a misspelt one.
    private List<Column> acrossAreas(List<Column> columns) {
        boolean across = columns.stream().anyMatch(one -> one.says().area().isPresent());
        return !across
                ? columns
                : columns.stream()
                        .map(one -> one.role() == Role.VALUE
                                        && one.says().area().isEmpty()
                                        && one.label().isPresent()
                                ? one.saying(one.says().forArea(one.label().get()))
                                : one.role().isMeasure() && one.says().area().isEmpty() ? ignored(one) : one)
                        .toList();
    }

    // A column of sums over years or months would count everything twice.
    private List<Column> withoutTotals(List<Column> columns) {
        boolean dated = columns.stream()
                .anyMatch(one -> one.role().isMeasure()
                        && (one.period().isPresent() || one.says().part().isPresent()));
        return !dated || !isFree(Role.PERIOD, columns)
                ? columns
                : columns.stream().map(this::withoutTotal).toList();
    }

    private Column withoutTotal(Column column) {
        boolean total = isTotal(column)
                && column.period().isEmpty()
                && column.says().part().isEmpty();
        return total ? leftOut(column) : column;
    }

    private static boolean isTotal(Column column) {
        return column.role().isMeasure()
                && column.label().filter(TotalWords::isTotal).isPresent();
    }

    // The sum of all answers is 100 percent in every row and says nothing.
    private List<Column> withoutWholes(List<Column> columns) {
        return columns.stream()
                .map(one -> isTotal(one) && one.says().area().isEmpty() && isWhole(one) ? leftOut(one) : one)
                .toList();
    }

    private boolean isWhole(Column column) {
        List<String> cells = cells(column);
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell -> Cell.of(cell) instanceof Cell.Numeric number
                                && number.value().compareTo(BigDecimal.valueOf(100)) == 0);
    }

    private Column leftOut(Column column) {
        problems.add(Level.WARN, ProblemCode.TOTAL_ROW, header.rowNaming(column.index()), column.number());
        return column.as(Role.LEFT_OUT);
    }

    private List<Column> settled(List<Column> columns) {
        boolean labelled = !isFree(Role.INDICATOR, columns) || !isFree(Role.CRIME, columns);
        List<Column> open = columns.stream()
                .filter(column -> !isMeasure(column, labelled))
                .filter(column -> column.role() == Role.VALUE || column.role() == Role.IGNORED)
                .toList();
        Set<Integer> kinds = new Kinds(columns, body)
                .among(open.stream()
                        .filter(column -> HeaderWords.role(column.title()).isEmpty())
                        .filter(column -> new HashSet<>(cells(column)).size() <= MOST_KINDS)
                        .toList());
        boolean named = labelled
                || columns.stream()
                        .anyMatch(one -> one.role().isMeasure() && one.label().isPresent() && !open.contains(one));
        List<Column> result = new ArrayList<>(columns);
        boolean first = !named;
        for (Column column : open) {
            if (kinds.contains(column.index())) {
                result.set(column.index(), column.as(first ? Role.INDICATOR : Role.CATEGORY));
                first = false;
            } else {
                result.set(column.index(), ignored(column));
            }
        }
        return result;
    }

    private boolean isMeasure(Column column, boolean labelled) {
        boolean byLabelOnly = column.role() == Role.VALUE
                && column.label().isPresent()
                && HeaderWords.role(column.title()).isEmpty();
        boolean named = column.role() != Role.IGNORED && !byLabelOnly;
        return named || (byLabelOnly && (!labelled || column.period().isPresent()) && holdsNumbers(column));
    }

    private List<String> cells(Column column) {
        return body.stream()
                .map(line -> line.cell(column.index()))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private boolean holdsNumbers(Column column) {
        List<String> cells = cells(column);
        long unreadable = cells.stream()
                .filter(cell -> Cell.of(cell) instanceof Cell.Unreadable)
                .count();
        return unreadable * 2 <= cells.size();
    }

    private Column ignored(Column column) {
        Optional<Role> word = HeaderWords.role(column.title());
        boolean expected = word.equals(Optional.of(Role.AREA));
        boolean said =
                Stream.of(column).flatMap(one -> cells(one).stream()).findAny().isPresent();
        if (said && !expected) {
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
        return column.as(Role.COUNT).saying(column.says().labelled("Folkmängd"));
    }
}
