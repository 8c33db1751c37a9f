package se.lagesbild.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.AreaName;
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

    FileReading(Knowledge known, String fileName, FileContent content, List<Answer> answers) {
        this.known = known;
        this.encoding = Encoding.of(content);
        this.file = new DeliveredFile(fileName, content, encoding.charset());
        this.draft = Draft.of(file, answers);
    }

    Delivery delivery() {
        Optional<String> text = new Decoded(draft.problems(), Level.REJECT).text(file.content(), encoding);
        return text.map(this::read).orElseGet(draft::refused);
    }

    private Delivery read(String text) {
        Optional<DialectChoice> choice = DialectChoice.of(text, isKnown(known));
        choice.ifPresent(one -> report(one, draft.problems()));
        choice.ifPresent(one -> draft.problems().answers().cut(one.dialect()));
        return choice.map(one -> Lines.of(text, one, draft.problems()))
                .map(records -> new RecordsReading(known, records, draft).delivery())
                .orElseGet(this::untabled);
    }

    /// Says when another delimiter would do nearly as well.
    static void report(DialectChoice choice, Problems problems) {
        choice.runnerUp()
                .ifPresent(other -> problems.add(Problem.of(
                        Level.INFO,
                        ProblemCode.DELIMITER_GUESSED,
                        0,
                        0,
                        "",
                        choice.dialect().delimiterName(),
                        other.delimiterName())));
    }

    /// Words of headers and names of areas, which tell the delimiter between them.
    static Predicate<String> isKnown(Knowledge known) {
        Set<String> names = known.geography().areas().stream()
                .map(area -> AreaName.fold(area.name()))
                .collect(Collectors.toSet());
        return cell -> HeaderWords.isKnown(cell) || names.contains(AreaName.fold(cell));
    }

    private Delivery untabled() {
        List<String> physical = file.content().lines(encoding.charset());
        for (int i = 0; i < physical.size(); i++) {
            Line line = new Line(i + 1, physical.get(i), List.of(physical.get(i)));
            draft.fates().put(line, line.isBlank() ? Fate.BLANK : Fate.HELD);
        }
        return draft.refused(Level.REJECT, ProblemCode.NOT_TABLE, 1);
    }
}
