package se.lagesbild.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.ProblemCode;

/// A list of events, one row each, becomes one count per area, month and type. Nothing else of it is kept: a list that
/// tells address, time of day or anything more waits until somebody has said so.
final class Events {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[ T]+(\\d.*))?");

    private final Layout layout;
    private final Header header;
    private final Problems problems;
    private final Fates fates;
    private final Column date;
    private final Column area;
    private final Map<Integer, List<Line>> members = new HashMap<>();
    private boolean askedForTime;

    private Events(Layout layout, Header header, Column date, Column area, Problems problems, Fates fates) {
        this.layout = layout;
        this.header = header;
        this.date = date;
        this.area = area;
        this.problems = problems;
        this.fates = fates;
    }

    /// Empty when the table is no list of events: it has numbers, or no column of days or of areas.
    static Optional<Events> of(Layout layout, Header header, Problems problems, Fates fates) {
        Optional<Column> date = layout.first(Role.DATE);
        Optional<Column> area = layout.first(Role.AREA);
        return layout.measures().isEmpty() && date.isPresent() && area.isPresent()
                ? Optional.of(new Events(layout, header, date.get(), area.get(), problems, fates))
                : Optional.empty();
    }

    /// Rows of counts in the place of the events: the day's cell holds the number, another column the month.
    List<Line> counted(List<Line> rows) {
        askForMore(rows);
        Map<List<String>, List<Line>> groups = new LinkedHashMap<>();
        for (Line row : rows) {
            month(row)
                    .ifPresent(month -> groups.computeIfAbsent(key(row, month), key -> new ArrayList<>())
                            .add(row));
        }
        List<Line> counts = new ArrayList<>();
        groups.forEach((key, events) -> {
            members.put(events.getFirst().number(), events);
            events.forEach(event -> fates.put(event, Fate.STORED));
            counts.add(events.getFirst()
                    .with(date.index(), String.valueOf(events.size()))
                    .with(layout.columns().size(), key.getFirst()));
        });
        return counts;
    }

    /// The events that a row of counts stands for.
    List<Line> members(Line count) {
        return members.getOrDefault(count.number(), List.of(count));
    }

    /// The layout of the rows of counts.
    Layout layout() {
        List<Column> columns = new ArrayList<>(layout.columns());
        columns.set(date.index(), new Column(date.index(), Role.COUNT, "", Column.Says.NOTHING));
        columns.add(new Column(columns.size(), Role.PERIOD, "", Column.Says.NOTHING));
        return new Layout(columns);
    }

    private List<String> key(Line row, Period month) {
        List<String> key = new ArrayList<>(List.of(month.label(), row.cell(area.index())));
        layout.rowLabel().ifPresent(label -> key.add(row.cell(label.index())));
        return key;
    }

    private Optional<Period> month(Line row) {
        String text = row.cell(date.index());
        Matcher day = DAY.matcher(text);
        if (day.matches() && day.group(4) != null) {
            askForTime();
        }
        Optional<Period> month = day.matches() ? month(day) : Optional.empty();
        if (month.isEmpty()) {
            ProblemCode code = text.isEmpty() ? ProblemCode.MISSING_KEY : ProblemCode.BAD_YEAR;
            problems.add(Level.REJECT, code, row, date.number());
        }
        return month;
    }

    private static Optional<Period> month(Matcher day) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            return Optional.of(Months.span(date.getYear(), date.getMonthValue(), 1));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private void askForTime() {
        if (!askedForTime) {
            askedForTime = true;
            ask(date);
        }
    }

    private void ask(Column column) {
        problems.ask(PersonalQuestion.aboutEvents(header, column.index()));
    }

    private void askForMore(List<Line> rows) {
        for (Column column : layout.columns()) {
            boolean place = HeaderWords.role(column.title()).equals(Optional.of(Role.AREA));
            boolean more = column.role() == Role.PRIVATE || (column.role() == Role.IGNORED && !place);
            if (more && rows.stream().anyMatch(row -> !row.cell(column.index()).isEmpty())) {
                ask(column);
            }
        }
    }
}
