package se.lagesbild.intake;

import java.util.List;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Says what stands around a table and which of its rows depart from the rest.
final class ShapeReport {
    private static final int SHOWN = 80;

    private final Problems problems;
    private final List<RowTraits> rows;
    private final TableShape shape;

    ShapeReport(Problems problems, List<RowTraits> rows, TableShape shape) {
        this.problems = problems;
        this.rows = rows;
        this.shape = shape;
    }

    void tell(String text, DialectChoice choice) {
        RecordScanner scanner = new RecordScanner(CharBlocks.of(text), choice.dialect());
        for (int i = 0; i < rows.size() && scanner.next(); i++) {
            if (!rows.get(i).isBlank() && !(choice.told() && i == 0)) {
                tell(i, scanner);
            }
        }
    }

    private void tell(int i, RecordScanner scanner) {
        if (i < shape.from()) {
            add(ProblemCode.PREAMBLE, scanner, scanner.raw());
        } else if (i == shape.more()) {
            add(ProblemCode.SECOND_TABLE, scanner, "");
        } else if (i >= shape.to() && (shape.more() < 0 || i < shape.more())) {
            add(ProblemCode.FOOTNOTE, scanner, scanner.raw());
        } else if (shape.repeats().contains(i)) {
            add(ProblemCode.REPEATED_HEADER, scanner, "");
        } else if (i < shape.to()) {
            inTable(i, scanner);
        }
    }

    private void inTable(int i, RecordScanner scanner) {
        if (rows.get(i).width() != rows.get(shape.from()).width()) {
            add(ProblemCode.RAGGED, scanner, "");
        }
        if (scanner.isOtherwise()) {
            add(ProblemCode.MIXED_DELIMITER, scanner, "");
        }
        for (int field = 0; field < scanner.fields() && scanner.isMended(); field++) {
            if (scanner.isStray(field) || scanner.isMended(field)) {
                String text = shown(scanner.text(field));
                problems.add(Problem.of(Level.WARN, ProblemCode.STRAY_QUOTE, scanner.line(), field + 1, text, text));
            }
        }
    }

    private void add(ProblemCode code, RecordScanner scanner, String raw) {
        problems.add(Problem.of(Level.WARN, code, scanner.line(), 0, shown(raw)));
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
