package se.lagesbild.intake;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Subgroup;

/// Says of each cell which area, period, group and label it is about: from its row, else the column's header, else the
/// title, else the file name, else the profile.
final class Dimensions {
    private static final int EARLIEST = 1900;
    private static final Map<Sex, List<String>> SEXES = Map.of(
            Sex.ALL,
                    List.of(
                            "",
                            "totalt",
                            "total",
                            "alla",
                            "samtliga",
                            "t",
                            "båda könen",
                            "all",
                            "both",
                            "kvinnor och män"),
            Sex.WOMEN, List.of("kvinnor", "kvinna", "flickor", "flicka", "tjejer", "k", "women", "female", "girls"),
            Sex.MEN, List.of("män", "man", "pojkar", "pojke", "killar", "m", "men", "male", "boys"));

    private final Header header;
    private final Title title;
    private final Optional<Profile> profile;
    private final Problems problems;
    private final int latest;
    private final Map<String, Boolean> totals = new HashMap<>();
    private final Map<String, Optional<Sex>> sexes = new HashMap<>();
    private final Map<String, String> ages = new HashMap<>();
    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private final List<Column> measures;
    private final Optional<Column> agesColumn;
    private final Optional<Column> sexColumn;
    private final Optional<Column> periodColumn;
    private final Optional<Column> labelColumn;

    Dimensions(Layout layout, Header header, Title title, Optional<Profile> profile, Problems problems, Clock clock) {
        this.measures = layout.measures();
        this.agesColumn = layout.first(Role.AGES);
        this.sexColumn = layout.first(Role.SEX);
        this.periodColumn = layout.first(Role.PERIOD);
        this.labelColumn = layout.rowLabel();
        this.header = header;
        this.title = title;
        this.profile = profile;
        this.problems = problems;
        this.latest = Year.now(clock).getValue() + 1;
    }

    /// One entry per measure column; empty when the row cannot be understood, which is then reported.
    List<Entry> of(Line line) {
        String area = line.cell(header.areaIndex());
        if (area.isEmpty()) {
            problems.add(Level.REJECT, ProblemCode.MISSING_KEY, line, header.areaIndex() + 1);
            return List.of();
        }
        Optional<Subgroup> subgroup = subgroup(line);
        List<Entry> entries = new ArrayList<>(measures.size());
        for (Column column : measures) {
            Optional<Period> period = period(line, column);
            Optional<Entry.Label> label = label(line, column);
            if (subgroup.isEmpty() || period.isEmpty() || label.isEmpty()) {
                return List.of();
            }
            entries.add(new Entry(
                    line,
                    column,
                    area,
                    totals.computeIfAbsent(area, TotalWords::isTotal),
                    period.get(),
                    subgroup.get(),
                    label.get()));
        }
        return entries;
    }

    private Optional<Subgroup> subgroup(Line line) {
        String group = agesColumn.map(column -> line.cell(column.index())).orElse("");
        Optional<Sex> sex = sexColumn.isEmpty()
                ? Optional.of(Sex.ALL)
                : sexes.computeIfAbsent(line.cell(sexColumn.get().index()), Dimensions::sex);
        if (sex.isEmpty()) {
            problems.add(
                    Level.REJECT,
                    ProblemCode.UNKNOWN_GROUP,
                    line,
                    sexColumn.map(Column::number).orElse(0));
        }
        return sex.map(one ->
                new Subgroup(one, ages.computeIfAbsent(group, text -> TotalWords.isTotal(text) ? "" : text)));
    }

    private static Optional<Sex> sex(String text) {
        return SEXES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(AreaName.fold(text)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Period> period(Line line, Column measure) {
        if (periodColumn.isPresent()) {
            return inRow(line, periodColumn.get());
        }
        Optional<Period> told = measure.period().or(title::period);
        if (told.isEmpty()) {
            problems.add(Problem.of(Level.HOLD, ProblemCode.MISSING_COLUMN, header.lastLine(), 0, "", "period"));
        }
        told.ifPresent(one ->
                askWhenFuture(one, header.rows().getLast(), measure.period().isPresent() ? measure.number() : 0));
        return told;
    }

    private Optional<Period> inRow(Line line, Column column) {
        String text = line.cell(column.index());
        if (text.isEmpty()) {
            problems.add(Level.REJECT, ProblemCode.MISSING_KEY, line, column.number());
            return Optional.empty();
        }
        Optional<Period> period = periods.computeIfAbsent(
                text, one -> Period.parse(one).filter(parsed -> parsed.first().getYear() >= EARLIEST));
        if (period.isEmpty()) {
            problems.add(Level.REJECT, ProblemCode.BAD_YEAR, line, column.number());
        }
        period.ifPresent(one -> askWhenFuture(one, line, column.number()));
        return period;
    }

    private void askWhenFuture(Period period, Line line, int column) {
        if (period.lastYear() > latest) {
            problems.add(Level.HOLD, ProblemCode.FUTURE_YEAR, line, column, String.valueOf(latest));
        }
    }

    private Optional<Entry.Label> label(Line line, Column measure) {
        if (labelColumn.isPresent()) {
            return inRowLabel(line, labelColumn.get());
        }
        Optional<String> label = measure.label()
                .or(() -> title.label()
                        .filter(text ->
                                profile.flatMap(one -> one.indicator(text)).isPresent()))
                .or(() -> profile.flatMap(Profile::soleIndicator).filter(code -> title.mayMean(profile)))
                .or(title::label);
        if (label.isEmpty()) {
            problems.add(Problem.of(Level.HOLD, ProblemCode.MISSING_COLUMN, header.lastLine(), 0, "", "indicator"));
        }
        return label.map(text -> new Entry.Label(text, measure.number(), false));
    }

    private Optional<Entry.Label> inRowLabel(Line line, Column column) {
        String text = line.cell(column.index());
        if (text.isEmpty()) {
            problems.add(Level.REJECT, ProblemCode.MISSING_KEY, line, column.number());
            return Optional.empty();
        }
        return Optional.of(new Entry.Label(text, column.number(), column.role() == Role.CRIME));
    }
}
