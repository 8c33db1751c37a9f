package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Sex;

/// Reads what the header alone says about each column.
final class ColumnReading {
    /// "Trygg ute, antal svar" beside "Trygg ute, andel".
    private static final Pattern ANSWERS =
            Pattern.compile("\\p{L}.*(?:, ?|\\()(?:antal svar(?:ande)?|antal respondenter|n|bas)\\)?$");

    private final Header header;
    private final NamedAreas areas;
    private final Problems problems;

    ColumnReading(Header header, NamedAreas areas, Problems problems) {
        this.header = header;
        this.areas = areas;
        this.problems = problems;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.width(); i++) {
            columns.add(column(i));
        }
        return withEverybody(columns);
    }

    private Column column(int index) {
        List<ColumnTitle> parts = header.cells(index).stream()
                .filter(cell -> !cell.isEmpty())
                .map(ColumnTitle::of)
                .toList();
        if (parts.stream().anyMatch(ColumnTitle::marked)) {
            mark(index);
        }
        List<String> lines = parts.stream()
                .map(ColumnTitle::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        String title = String.join(" ", lines);
        boolean torn = RateTitle.of(title).isPresent()
                && lines.stream().noneMatch(line -> RateTitle.of(line).isPresent());
        List<String> texts = torn ? List.of(title) : lines;
        Column.Says says = says(parts, texts);
        if (index == header.areaIndex()) {
            return new Column(index, Role.AREA, title, Column.Says.NOTHING);
        }
        Role role = texts.stream()
                .flatMap(text -> HeaderWords.role(text).stream())
                .reduce((upper, lower) -> isUnit(lower) && !upper.isMeasure() && upper != Role.IGNORED ? upper : lower)
                .orElseGet(() -> byBeginning(says));
        return new Column(index, isOtherArea(role, index) ? Role.IGNORED : role, title, says);
    }

    // "Antal svar" above "antal" are still answers.
    private static boolean isUnit(Role role) {
        return role == Role.COUNT || role == Role.SHARE || role == Role.VALUE || role == Role.RATE;
    }

    // A second column of areas is that of a panel beside the first only when it has the very same header.
    private boolean isOtherArea(Role role, int index) {
        return role == Role.AREA
                && (header.hasNoAreaColumn()
                        || !AreaName.fold(header.rowNaming(index).cell(index))
                                .equals(AreaName.fold(
                                        header.rowNaming(header.areaIndex()).cell(header.areaIndex()))));
    }

    private Column.Says says(List<ColumnTitle> parts, List<String> texts) {
        Optional<Period> period =
                parts.stream().flatMap(part -> part.period().stream()).reduce((upper, lower) -> lower);
        Optional<String> part =
                parts.stream().flatMap(one -> one.part().stream()).reduce((upper, lower) -> lower);
        Optional<Sex> sex =
                texts.stream().flatMap(text -> Sexes.inHeader(text).stream()).findFirst();
        Optional<String> area =
                header.hasNoAreaColumn() ? texts.stream().filter(areas::knows).findFirst() : Optional.empty();
        List<String> labels = texts.stream()
                .flatMap(text -> RateTitle.of(text).isPresent()
                        ? RateTitle.of(text).map(RateTitle::counted).stream()
                        : Stream.of(text).filter(one -> HeaderWords.role(one).isEmpty()))
                .filter(text -> !text.isEmpty() && !HeaderWords.namesEvents(text))
                .filter(text -> Sexes.inHeader(text).isEmpty())
                .filter(text -> area.isEmpty() || !area.get().equals(text))
                .toList();
        Optional<String> label = labels.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", labels));
        return new Column.Says(label, period, part, sex, area, parts.stream().anyMatch(ColumnTitle::preliminary));
    }

    private void mark(int index) {
        Line row = header.rows().stream()
                .filter(line -> ColumnTitle.of(line.cell(index)).marked())
                .findFirst()
                .orElse(header.rows().getFirst());
        if (!row.cell(index).isEmpty()) {
            problems.add(Level.WARN, ProblemCode.HEADER_MARK, row, index + 1);
        }
    }

    private static Role byBeginning(Column.Says says) {
        String folded = AreaName.fold(says.label().orElse(""));
        if (folded.startsWith("andel ")) {
            return Role.SHARE;
        }
        if (ANSWERS.matcher(folded).find()) {
            return Role.ANSWERS;
        }
        if (folded.startsWith("antal ") || folded.endsWith(", antal") || folded.endsWith("(antal)")) {
            return Role.COUNT;
        }
        return says.nothing() ? Role.IGNORED : Role.VALUE;
    }

    // "Totalt" beside columns of women and men is everybody, not a question of its own.
    private static List<Column> withEverybody(List<Column> columns) {
        boolean bySex = columns.stream().anyMatch(one -> one.says().sex().isPresent());
        return !bySex
                ? columns
                : columns.stream()
                        .map(one -> one.label().flatMap(Sexes::of).isPresent()
                                ? one.saying(one.says().forEverybody())
                                : one)
                        .toList();
    }
}
