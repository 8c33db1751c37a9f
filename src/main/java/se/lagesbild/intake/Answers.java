package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.AreaAlias;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Learned;
import se.lagesbild.domain.NewWording;
import se.lagesbild.domain.Portrait;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// What is decided about one file: what was said for it, what its profile remembers from earlier years, which of that
/// was needed, and what it taught.
final class Answers {
    private final String fileName;
    private final List<Answer> said;
    private final Set<Answer> decided = new LinkedHashSet<>();
    private final Set<AreaAlias> aliases = new LinkedHashSet<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Set<NewWording> wordings = new LinkedHashSet<>();
    private final Map<String, String> synonyms = new LinkedHashMap<>();
    private final Map<String, String> form = new LinkedHashMap<>();
    private final BitSet skipped = new BitSet();
    private final Set<String> skippedAreas = new HashSet<>();
    private char delimiter = ';';

    /// @param said answers to this file and perhaps to others
    Answers(String fileName, List<Answer> said) {
        this.fileName = fileName;
        this.said = new ArrayList<>(said);
    }

    /// Adds what was decided in earlier years; what was said for this file goes before.
    void remember(List<Answer> earlier) {
        said.addAll(earlier);
    }

    /// The answer to a text, else the one to every text of the file.
    Optional<String> to(ProblemCode code, String raw) {
        return exactly(code, raw).or(() -> exactly(code, ""));
    }

    private Optional<String> exactly(ProblemCode code, String raw) {
        return said.stream()
                .filter(one -> one.isAbout(fileName, code, raw))
                .map(Answer::answer)
                .findFirst();
    }

    /// The answer to a question, when it is one of its choices or the question leaves them open.
    Optional<String> to(Problem question) {
        return to(question.code(), question.raw())
                .filter(answer -> question.isOpen() || question.choices().contains(answer));
    }

    /// Notes that an answer settled a question, so that it need not be asked.
    void settle(Problem question, String answer) {
        decided.add(new Answer(fileName, question.code(), question.raw(), answer));
        if (answer.equals(Answer.SKIP_ROW)) {
            skipped.set(question.line());
            if (question.code() == ProblemCode.UNKNOWN_DISTRICT) {
                skippedAreas.add(question.raw());
            }
        }
    }

    /// Whether a row is left out: by an answer about itself, or about its area.
    boolean skips(Line line, String area) {
        return skipped.get(line.number()) || skippedAreas.contains(area);
    }

    /// Notes that a row is left out.
    void skip(Line line) {
        skipped.set(line.number());
    }

    /// Numbers of the lines that an answer leaves out.
    BitSet skipped() {
        return skipped;
    }

    /// Notes that a text is another spelling of an area.
    void learn(AreaAlias alias) {
        aliases.add(alias);
    }

    /// Notes that a label means that indicator.
    void learn(String label, String indicator) {
        labels.put(AreaName.fold(label), indicator);
    }

    /// Notes that a measure is put in other words.
    void learn(NewWording wording) {
        wordings.add(wording);
    }

    /// Notes that a header is another wording of one that is known.
    void reword(String header, String known) {
        synonyms.put(AreaName.fold(header), known);
    }

    /// Notes how the file is written.
    void form(String name, String value) {
        form.put(name, value);
    }

    /// Notes how the file is cut into fields.
    void cut(Dialect dialect) {
        delimiter = dialect.delimiter();
        form("delimiter", dialect.delimiterName());
    }

    /// What stands between two fields.
    char delimiter() {
        return delimiter;
    }

    /// How the file is written.
    Map<String, String> form() {
        return form;
    }

    /// @param match how much of what the profile knows was found, percent
    Learned learned(Portrait portrait, int match) {
        return new Learned(
                List.copyOf(decided), List.copyOf(aliases), labels, List.copyOf(wordings), synonyms, portrait, match);
    }
}
