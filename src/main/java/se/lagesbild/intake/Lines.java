package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Makes the records of a text, with a word about each that departs from the rest.
final class Lines {
    private static final int SHARED = 50_000;
    private static final int SHOWN = 60;

    private final RecordScanner scanner;
    private final int[] numbers;
    private final DialectChoice choice;
    private final Problems problems;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();
    private boolean openAtEnd;

    private Lines(String text, int[] numbers, DialectChoice choice, Problems problems) {
        this.scanner = new RecordScanner(CharBlocks.of(text), choice.dialect());
        this.numbers = numbers;
        this.choice = choice;
        this.problems = problems;
    }

    /// @param openAtEnd whether the last field of the file begins with a quote that never closes
    record Records(List<Line> lines, boolean openAtEnd) {}

    static Records of(String text, DialectChoice choice, Problems problems) {
        return of(text, new int[0], choice, problems);
    }

    /// @param numbers of the lines on which the records began in the file that they were taken from; none when the
    /// text is a whole file
    static Records of(String text, int[] numbers, DialectChoice choice, Problems problems) {
        Lines reader = new Lines(text, numbers, choice, problems);
        while (reader.scanner.next()) {
            reader.read();
        }
        if (reader.scanner.isTooLong()) {
            problems.add(Problem.of(Level.REJECT, ProblemCode.LINE_TOO_LONG, reader.scanner.line(), 0, ""));
        }
        return new Records(reader.lines, reader.openAtEnd);
    }

    private void read() {
        if (choice.told() && lines.isEmpty()) {
            lines.add(new Line(number(), scanner.raw(), List.of()));
            return;
        }
        List<String> cells = new ArrayList<>(scanner.fields());
        for (int i = 0; i < scanner.fields(); i++) {
            cells.add(shared(meant(i)));
        }
        checkSize(cells);
        lines.add(new Line(number(), scanner.raw(), cells));
        openAtEnd = scanner.isStray(scanner.fields() - 1);
        if (scanner.isMended() && scanner.fields() == choice.dialect().width()) {
            reportQuotes(cells);
        }
        if (scanner.isOtherwise()) {
            problems.add(Problem.of(Level.WARN, ProblemCode.MIXED_DELIMITER, line(), 0, ""));
        }
    }

    private int number() {
        return lines.size() < numbers.length ? numbers[lines.size()] : scanner.line();
    }

    private int line() {
        return lines.getLast().number();
    }

    /// A quote that never closes is none.
    private String meant(int i) {
        String text = scanner.text(i);
        return scanner.isStray(i) ? text.replaceFirst("[\"']", "") : text;
    }

    private void checkSize(List<String> cells) {
        if (cells.size() > ReadingLimits.COLUMNS) {
            problems.add(Problem.of(Level.REJECT, ProblemCode.TOO_MANY_COLUMNS, number(), 0, ""));
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > ReadingLimits.CELL) {
                String beginning = shown(cells.get(i));
                problems.add(Problem.of(Level.REJECT, ProblemCode.CELL_TOO_LONG, number(), i + 1, beginning));
                cells.set(i, beginning);
            }
        }
    }

    private void reportQuotes(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (scanner.isStray(i) || scanner.isMended(i)) {
                problems.add(Problem.of(
                        Level.WARN,
                        ProblemCode.STRAY_QUOTE,
                        line(),
                        i + 1,
                        shown(scanner.text(i)),
                        shown(cells.get(i))));
            }
        }
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
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
