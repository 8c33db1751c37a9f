package se.lagesbild.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lagesbild.domain.FileContent;

/// Takes columns and parts of notes out of a file: out of its lines and out of its bytes, so that line and column
/// numbers stay what they were.
final class Redaction {
    private static final Pattern END = Pattern.compile("\\r*\\n|\\r");

    private final char delimiter;
    private final Set<Integer> columns;
    private final Set<Integer> days;
    private final Map<Integer, Line> changed = new HashMap<>();
    /// How many lines of the file a changed record has.
    private final Map<Integer, Integer> heights = new HashMap<>();

    /// @param columns indices of the columns that are left out below the header
    /// @param days indices of the columns of which only the day is left, not the time
    Redaction(char delimiter, Set<Integer> columns, Set<Integer> days) {
        this.delimiter = delimiter;
        this.columns = columns;
        this.days = days;
    }

    /// The line without the cells of those columns.
    Line row(Line line) {
        List<String> cells = IntStream.range(0, line.cells().size())
                .mapToObj(index -> left(line, index))
                .toList();
        if (cells.equals(line.cells())) {
            return line;
        }
        String raw = IntStream.range(0, cells.size())
                .mapToObj(index -> columns.contains(index) ? ends(line.cell(index)) : written(cells.get(index)))
                .collect(Collectors.joining(String.valueOf(delimiter)));
        return keep(line, new Line(line.number(), raw, cells));
    }

    private String left(Line line, int index) {
        String cell = line.cell(index);
        return columns.contains(index) ? "" : days.contains(index) ? PersonalColumns.day(cell) : cell;
    }

    /// The line without what points at a person.
    Line note(Line line) {
        String raw = PersonalText.masked(line.raw());
        if (raw.equals(line.raw())) {
            return line;
        }
        return keep(
                line,
                new Line(
                        line.number(),
                        raw,
                        line.cells().stream().map(PersonalText::masked).toList()));
    }

    /// Whether nothing was taken out.
    boolean isEmpty() {
        return changed.isEmpty();
    }

    private Line keep(Line before, Line after) {
        changed.put(before.number(), after);
        heights.merge(before.number(), END.split(before.raw(), -1).length, Math::max);
        return after;
    }

    /// What keeps the lines of a cell over several lines in their places.
    private static String ends(String cell) {
        long lines = cell.lines().count();
        return lines > 1 ? '"' + "\n".repeat((int) lines - 1) + '"' : "";
    }

    private String written(String cell) {
        boolean quoted = cell.indexOf(delimiter) >= 0 || cell.contains("\"") || cell.contains("\n");
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /// The file with the changed lines in their places.
    FileContent of(FileContent content, Charset encoding) {
        if (changed.isEmpty()) {
            return content;
        }
        String whole = new String(content.bytes(), encoding);
        String text = content.text(encoding);
        StringBuilder redacted = new StringBuilder(whole.length() > text.length() ? "\uFEFF" : "");
        List<String> lines = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        Matcher matcher = END.matcher(text);
        int at = 0;
        while (matcher.find()) {
            lines.add(text.substring(at, matcher.start()));
            ends.add(matcher.group());
            at = matcher.end();
        }
        lines.add(text.substring(at));
        ends.add("");
        changed.values().forEach(line -> replace(lines, line));
        for (int i = 0; i < lines.size(); i++) {
            redacted.append(lines.get(i)).append(ends.get(i));
        }
        // Encodings of our own that mend a text are only read; they read UTF-8 as it is.
        Charset written = encoding.canEncode() ? encoding : StandardCharsets.UTF_8;
        return new FileContent(redacted.toString().getBytes(written));
    }

    /// Nothing is left of any line of the record: a cell that begins or ends with an empty line has lost that one.
    private void replace(List<String> lines, Line line) {
        String[] parts = END.split(line.raw(), -1);
        int height = Math.max(parts.length, heights.getOrDefault(line.number(), 1));
        for (int i = 0; i < height && line.number() - 1 + i < lines.size(); i++) {
            lines.set(line.number() - 1 + i, i < parts.length ? parts[i] : "");
        }
    }
}
