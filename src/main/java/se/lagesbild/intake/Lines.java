package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Makes records of lines. A quote left open takes in the following lines only when they close it and give the
/// expected number of fields; otherwise it is a stray character of its own line, so that no row is swallowed.
final class Lines {
    /// A cell over more lines than this is no cell.
    private static final int JOINED = 50;
    private static final int SHARED = 50_000;

    private final List<String> physical;
    private final Dialect dialect;
    private final Tokenizer tokenizer;
    private final Problems problems;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();
    private boolean openAtEnd;

    private Lines(List<String> physical, Dialect dialect, Problems problems) {
        this.physical = physical;
        this.dialect = dialect;
        this.tokenizer = new Tokenizer(dialect.delimiter());
        this.problems = problems;
    }

    /// @param openAtEnd whether the last field of the file begins with a quote that never closes
    record Records(List<Line> lines, boolean openAtEnd) {}

    static Records of(List<String> physical, Dialect dialect, Problems problems) {
        Lines reader = new Lines(physical, dialect, problems);
        int next = 0;
        while (next < physical.size()) {
            next = reader.read(next);
        }
        return new Records(reader.lines, reader.openAtEnd);
    }

    private int read(int index) {
        String text = physical.get(index);
        Tokenizer.Fields fields = tokenizer.split(text);
        if (fields.openColumn() == 0) {
            lines.add(new Line(index + 1, text, shared(fields.texts())));
            return index + 1;
        }
        Optional<Integer> joined = join(index);
        if (joined.isEmpty()) {
            mend(index, text);
        }
        return joined.orElse(index + 1);
    }

    /// The same text is kept once, as long as there are few different ones: long tables repeat theirs on every row.
    private List<String> shared(List<String> texts) {
        for (int i = 0; i < texts.size() && seen.size() < SHARED; i++) {
            String text = texts.get(i);
            String before = seen.putIfAbsent(text, text);
            texts.set(i, before == null ? text : before);
        }
        return texts;
    }

    private Optional<Integer> join(int index) {
        StringBuilder text = new StringBuilder(physical.get(index));
        for (int end = index + 1; end < Math.min(physical.size(), index + JOINED); end++) {
            text.append('\n').append(physical.get(end));
            Tokenizer.Fields fields = tokenizer.split(text.toString());
            if (fields.openColumn() == 0) {
                if (fields.texts().size() != dialect.width()) {
                    return Optional.empty();
                }
                lines.add(new Line(index + 1, text.toString(), fields.texts()));
                return Optional.of(end + 1);
            }
        }
        return Optional.empty();
    }

    private void mend(int index, String text) {
        Tokenizer.Mended mended = tokenizer.mend(text);
        lines.add(new Line(index + 1, text, mended.texts()));
        if (mended.texts().size() == dialect.width()) {
            mended.strayColumns()
                    .forEach(column -> problems.add(Problem.of(
                            Level.WARN,
                            ProblemCode.STRAY_QUOTE,
                            index + 1,
                            column,
                            '"' + mended.texts().get(column - 1))));
        }
        openAtEnd = index == physical.size() - 1
                && new TreeSet<>(mended.strayColumns()).last() == mended.texts().size();
    }
}
