package se.lagesbild.intake;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// The way of one file from bytes to records: text or not, encoding, delimiter.
final class FileReading {
    private final Knowledge known;
    private final DeliveredFile file;
    private final Encoding encoding;
    private final Draft draft;

    FileReading(Knowledge known, String fileName, FileContent content) {
        this.known = known;
        this.encoding = Encoding.of(content);
        this.file = new DeliveredFile(fileName, content, encoding.charset());
        this.draft = Draft.of(file);
    }

    Delivery delivery() {
        Optional<Signature> binary = Signature.of(file.content().bytes());
        if (binary.isPresent()) {
            return draft.refused(
                    Level.REJECT, ProblemCode.NOT_TEXT, 0, binary.get().name());
        }
        String text = file.content().text(encoding.charset());
        if (text.isBlank()) {
            return draft.refused(Level.REJECT, ProblemCode.EMPTY_FILE, 0);
        }
        List<String> physical = file.content().lines(encoding.charset());
        checkText(physical);
        return DialectChoice.of(text)
                .map(dialect -> Lines.of(text, dialect, draft.problems()))
                .map(records -> new RecordsReading(known, records, draft).delivery())
                .orElseGet(() -> untabled(physical));
    }

    private void checkText(List<String> physical) {
        if (encoding.guessed()) {
            draft.problems()
                    .add(Problem.of(
                            Level.WARN,
                            ProblemCode.ENCODING_GUESSED,
                            0,
                            0,
                            "",
                            encoding.charset().name()));
        }
        for (int i = 0; i < physical.size(); i++) {
            if (holdsControl(physical.get(i))) {
                draft.problems().add(Problem.of(Level.WARN, ProblemCode.CONTROL_CHAR, i + 1, 0, ""));
            }
        }
    }

    private static boolean holdsControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if ((one < ' ' && one != '\t' && one != '\r' && one != '\n') || one == '\u007F') {
                return true;
            }
        }
        return false;
    }

    private Delivery untabled(List<String> physical) {
        for (int i = 0; i < physical.size(); i++) {
            Line line = new Line(i + 1, physical.get(i), List.of(physical.get(i)));
            draft.fates().put(line, line.isBlank() ? Fate.BLANK : Fate.HELD);
        }
        return draft.refused(Level.REJECT, ProblemCode.NOT_TABLE, 1);
    }
}
