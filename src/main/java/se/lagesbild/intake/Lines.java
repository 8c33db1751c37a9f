package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Makes the records of a text, with a word about each quote that is out of place.
final class Lines {
    private static final int SHARED = 50_000;

    private final RecordScanner scanner;
    private final Dialect dialect;
    private final Problems problems;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();
    private boolean openAtEnd;

    private Lines(RecordScanner scanner, Dialect dialect, Problems problems) {
        this.scanner = scanner;
        this.dialect = dialect;
        this.problems = problems;
    }

    /// @param openAtEnd whether the last field of the file begins with a quote that never closes
    record Records(List<Line> lines, boolean openAtEnd) {}

    static Records of(String text, Dialect dialect, Problems problems) {
        Lines reader = new Lines(new RecordScanner(CharBlocks.of(text), dialect), dialect, problems);
        while (reader.scanner.next()) {
            reader.read();
        }
        return new Records(reader.lines, reader.openAtEnd);
    }

    private void read() {
        List<String> cells = new ArrayList<>(scanner.fields());
        for (int i = 0; i < scanner.fields(); i++) {
            String text = scanner.text(i);
            cells.add(shared(scanner.isStray(i) ? text.replaceFirst("\"", "") : text));
        }
        lines.add(new Line(scanner.line(), scanner.raw(), cells));
        openAtEnd = scanner.isStray(scanner.fields() - 1);
        if (scanner.isMended() && scanner.fields() == dialect.width()) {
            report();
        }
    }

    private void report() {
        for (int i = 0; i < scanner.fields(); i++) {
            if (scanner.isStray(i)) {
                problems.add(Problem.of(Level.WARN, ProblemCode.STRAY_QUOTE, scanner.line(), i + 1, scanner.text(i)));
            }
        }
    }

    /// The same text is kept once, as long as there are few different ones: long tables repeat theirs on every row.
    private String shared(String text) {
        if (seen.size() >= SHARED) {
            return text;
        }
        String before = seen.putIfAbsent(text, text);
        return before == null ? text : before;
    }
}
