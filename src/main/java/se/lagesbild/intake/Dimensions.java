package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Subgroup;

/// Says of each cell which area, period, group and label it is about: from its row, else the column's header, else the
/// title, else the file name, else the profile, else an answer.
final class Dimensions {
    private final Header header;
    private final Title title;
    private final Optional<Profile> profile;
    private final Problems problems;
    private final Dating dating;
    private final Untold untold;
    private final Map<String, Boolean> totals = new HashMap<>();
    private final Map<String, Optional<Sex>> sexes = new HashMap<>();
    private final Map<String, String> ages = new HashMap<>();
    private final List<Column> measures;
    private final List<Column> areaColumns;
    private final List<Column> kinds;
    private final Optional<Column> agesColumn;
    private final Optional<Column> sexColumn;
    private final Optional<Column> labelColumn;
    private final Optional<String> onlyArea;

    /// @param onlyArea the area that the title names, for a table without any other
    Dimensions(
            Layout layout,
            Header header,
            Title title,
            Optional<String> onlyArea,
            Optional<Profile> profile,
            Dating dating,
            Untold untold,
            Problems problems) {
        this.measures = layout.measures();
        this.areaColumns = layout.all(Role.AREA);
        this.kinds = layout.all(Role.CATEGORY);
        this.agesColumn = layout.first(Role.AGES);
        this.sexColumn = layout.first(Role.SEX);
        this.labelColumn = layout.rowLabel();
        this.header = header;
        this.title = title;
        this.onlyArea = onlyArea;
        this.profile = profile;
        this.dating = dating;
        this.untold = untold;
        this.problems = problems;
    }

    /// One entry per measure column; empty when the row cannot be understood, which is then reported.
    List<Entry> of(Line line) {
        Optional<Subgroup> subgroup = subgroup(line);
        List<Entry> entries = new ArrayList<>(measures.size());
        for (Column column : measures) {
            Optional<Entry.Place> place = place(line, column);
            if (place.isEmpty() && isBeyondPanel(line, column)) {
                continue;
            }
            Optional<Dating.Dated> dated = place.isEmpty() ? Optional.empty() : dating.of(line, column);
            Optional<Entry.Label> label = dated.isEmpty() ? Optional.empty() : label(line, column);
            if (subgroup.isEmpty() || label.isEmpty()) {
                return List.of();
            }
            entries.add(entry(line, column, place.get(), dated.get(), subgroup.get(), label.get()));
        }
        return entries;
    }

    private Entry entry(
            Line line, Column column, Entry.Place place, Dating.Dated dated, Subgroup subgroup, Entry.Label label) {
        boolean total = totals.computeIfAbsent(place.text(), text -> TotalWords.isTotal(AreaSpelling.unmarked(text)));
        boolean preliminary = dated.preliminary() || column.preliminary();
        return new Entry(line, column, place, total, dated.period(), group(subgroup, column), label, preliminary);
    }

    private static Subgroup group(Subgroup subgroup, Column column) {
        return column.says()
                .sex()
                .map(sex -> new Subgroup(sex, subgroup.ages()))
                .orElse(subgroup);
    }

    private Optional<Entry.Place> place(Line line, Column column) {
        Optional<String> across = column.says().area();
        if (across.isPresent()) {
            int row = header.rowNaming(column.index()).number();
            return Optional.of(new Entry.Place(across.get(), row, column.number()));
        }
        if (areaColumns.isEmpty()) {
            return onlyArea.or(untold::area).map(area -> new Entry.Place(area, header.lastLine(), 0));
        }
        Column named = panel(column);
        String area = line.cell(named.index());
        if (area.isEmpty()) {
            if (!isBeyondPanel(line, column)) {
                problems.add(Level.REJECT, ProblemCode.MISSING_KEY, line, named.number());
            }
            return Optional.empty();
        }
        return Optional.of(new Entry.Place(area, line.number(), named.number()));
    }

    private Column panel(Column column) {
        return areaColumns.stream()
                .filter(area -> area.index() < column.index())
                .reduce((far, near) -> near)
                .orElseGet(areaColumns::getFirst);
    }

    // Of two tables side by side one is shorter: its cells are empty, areas and numbers.
    private boolean isBeyondPanel(Line line, Column column) {
        if (areaColumns.size() < 2) {
            return false;
        }
        Column named = panel(column);
        return line.cell(named.index()).isEmpty()
                && line.cell(column.index()).isEmpty()
                && areaColumns.stream()
                        .anyMatch(area -> !line.cell(area.index()).isEmpty());
    }

    private Optional<Subgroup> subgroup(Line line) {
        String group = agesColumn.map(column -> line.cell(column.index())).orElse("");
        Optional<Sex> sex = sexColumn.isEmpty()
                ? Optional.of(Sex.ALL)
                : sexes.computeIfAbsent(line.cell(sexColumn.get().index()), Sexes::of);
        if (sex.isEmpty()) {
            Column column = sexColumn.orElseThrow();
            // a group that the program has no place for is left out only by an answer
            problems.add(Problem.of(
                            Level.HOLD,
                            ProblemCode.UNKNOWN_GROUP,
                            line.number(),
                            column.number(),
                            line.cell(column.index()))
                    .asking(Optional.empty(), List.of(Answer.SKIP_ROW)));
        }
        return sex.map(one ->
                new Subgroup(one, ages.computeIfAbsent(group, text -> TotalWords.isTotal(text) ? "" : text)));
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
                .or(title::label)
                .or(() -> RateTitle.events(measure.title()))
                .or(untold::indicator);
        return label.map(text -> new Entry.Label(withKinds(text, line), measure.number(), false));
    }

    private Optional<Entry.Label> inRowLabel(Line line, Column column) {
        String text = line.cell(column.index());
        if (text.isEmpty()) {
            problems.add(Level.REJECT, ProblemCode.MISSING_KEY, line, column.number());
            return Optional.empty();
        }
        boolean crime = column.role() == Role.CRIME;
        return Optional.of(new Entry.Label(withKinds(text, line), column.number(), crime));
    }

    private String withKinds(String label, Line line) {
        return kinds.isEmpty()
                ? label
                : Stream.concat(Stream.of(label), kinds.stream().map(kind -> line.cell(kind.index())))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
    }
}
