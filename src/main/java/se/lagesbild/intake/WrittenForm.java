package se.lagesbild.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.HeaderCell;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Status;

/// How a file is written: everything that may be otherwise next year although the figures are the same.
final class WrittenForm {
    private static final Pattern BLANKS = Pattern.compile("-?\\d{1,3}(?:[ \u00A0\u2009\u202F]\\d{3})+");
    private static final Pattern LONG = Pattern.compile("-?\\d{4,}");
    private static final Pattern DECIMALS = Pattern.compile("[-\u2212]?\\d+[,.](\\d{1,2})\\s?%?");
    private static final Pattern LINE_END = Pattern.compile("\\r+\\n|\\r|\\n");
    /// Within so many bytes the first line ends.
    private static final int BEGINNING = 1 << 16;

    private static final Set<Role> WITH_DECIMALS =
            Set.of(Role.VALUE, Role.SHARE, Role.RATE, Role.RESPONSE_RATE, Role.MARGIN);

    private final Header header;
    private final Layout layout;
    private final List<Line> rows;
    private final Map<Integer, String> reworded;

    /// @param layout of the file itself, where rows are counted before they are read
    /// @param rows of the file itself
    /// @param reworded headers that are read as something else, as they stand there, by index
    WrittenForm(Header header, Layout layout, List<Line> rows, Map<Integer, String> reworded) {
        this.header = header;
        this.layout = layout;
        this.rows = rows;
        this.reworded = reworded;
    }

    /// The columns of the file as its header names them.
    List<HeaderCell> headers() {
        return layout.columns().stream()
                .map(column -> new HeaderCell(
                        reworded.getOrDefault(column.index(), column.title()),
                        column.role().name()))
                .toList();
    }

    /// The names and values of a [se.lagesbild.domain.Portrait]'s form, but for the delimiter.
    Map<String, String> of(DeliveredFile file, Problems problems, List<Observation> observations) {
        Map<String, String> form = new LinkedHashMap<>();
        String beginning = beginning(file);
        form.put("encoding", file.encoding().name());
        form.put("bom", beginning.startsWith("\uFEFF") ? "yes" : "no");
        form.put("line_end", lineEnd(beginning));
        form.put("quotes", isAllQuoted() ? "all" : "needed");
        form.put("layout", kind());
        form.put("header_rows", String.valueOf(header.rows().size()));
        form.put("preliminary", layout.columns().stream().anyMatch(Column::preliminary) ? "yes" : "no");
        form.put("total_row", totalRow(problems, observations));
        headerOrder().ifPresent(order -> form.put("header_order", order));
        decimalSign().ifPresent(sign -> form.put("decimal", sign));
        thousands().ifPresent(sign -> form.put("thousands", sign));
        form.put("missing", missing(observations));
        answers(observations, form);
        for (Role role : WITH_DECIMALS) {
            decimals(role).ifPresent(most -> form.put("decimals_" + role.name(), String.valueOf(most)));
        }
        form.values().removeIf(String::isEmpty);
        return form;
    }

    private static String beginning(DeliveredFile file) {
        byte[] bytes = file.content().bytes();
        return new String(bytes, 0, Math.min(BEGINNING, bytes.length), file.encoding());
    }

    private static String lineEnd(String text) {
        Matcher end = LINE_END.matcher(text);
        return end.find() ? end.group().replace("\r", "CR").replace("\n", "LF") : "";
    }

    private boolean isAllQuoted() {
        return rows.stream()
                .map(row -> row.raw().strip())
                .allMatch(raw -> raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\""));
    }

    private String kind() {
        List<Column> measures = layout.measures();
        if (measures.isEmpty()) {
            return "events";
        }
        if (measures.stream().anyMatch(one -> one.says().area().isPresent())) {
            return "areas";
        }
        if (measures.stream().anyMatch(one -> one.period().isPresent())) {
            return "periods";
        }
        return layout.rowLabel().isPresent() ? "rows" : "columns";
    }

    private Optional<String> headerOrder() {
        boolean dated = layout.measures().stream().anyMatch(one -> one.period().isPresent());
        if (!dated || header.rows().size() < 2) {
            return Optional.empty();
        }
        boolean above = header.rows().getFirst().cells().stream()
                .anyMatch(cell -> ColumnTitle.of(cell).period().isPresent());
        return Optional.of(above ? "periods_above" : "periods_below");
    }

    private static String totalRow(Problems problems, List<Observation> observations) {
        int first =
                observations.stream().mapToInt(one -> one.origin().line()).min().orElse(0);
        return problems.first(ProblemCode.TOTAL_ROW)
                .map(one -> one.line() <= first ? "first" : "last")
                .orElse("none");
    }

    private Stream<String> cells(Collection<Role> roles) {
        return layout.columns().stream()
                .filter(column -> roles.contains(column.role()))
                .flatMap(column -> rows.stream().map(row -> row.cell(column.index())));
    }

    private Optional<String> thousands() {
        List<String> counts = cells(Set.of(Role.VALUE, Role.COUNT, Role.ANSWERS, Role.SAMPLE, Role.POPULATION))
                .toList();
        if (counts.stream().anyMatch(cell -> BLANKS.matcher(cell).matches())) {
            return Optional.of("blank");
        }
        return counts.stream().anyMatch(cell -> LONG.matcher(cell).matches())
                ? Optional.of("unspaced")
                : Optional.empty();
    }

    private Optional<String> decimalSign() {
        List<String> signs = cells(WITH_DECIMALS)
                .filter(cell -> DECIMALS.matcher(cell).matches())
                .map(cell -> cell.indexOf(',') >= 0 ? "," : ".")
                .distinct()
                .toList();
        return signs.size() == 1 ? Optional.of(signs.getFirst()) : Optional.empty();
    }

    private Optional<Integer> decimals(Role role) {
        List<String> cells = cells(Set.of(role)).filter(cell -> !cell.isEmpty()).toList();
        return cells.isEmpty()
                ? Optional.empty()
                : cells.stream()
                        .map(DECIMALS::matcher)
                        .map(cell -> cell.matches() ? cell.group(1).length() : 0)
                        .max(Integer::compare);
    }

    private static void answers(List<Observation> observations, Map<String, String> form) {
        Map<AreaKey, Long> least = new HashMap<>();
        observations.forEach(
                one -> one.base().ifPresent(base -> least.merge(one.key().area(), base.answers(), Math::min)));
        if (!least.isEmpty()) {
            long few = least.values().stream()
                    .filter(answers -> answers < Base.FEW)
                    .count();
            form.put("least_answers", String.valueOf(Collections.min(least.values())));
            form.put("few_answers", String.valueOf(few));
        }
    }

    private static String missing(List<Observation> observations) {
        return observations.stream()
                .filter(one -> one.status() != Status.OK)
                .map(Observation::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
