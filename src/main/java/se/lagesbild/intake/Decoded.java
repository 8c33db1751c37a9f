package se.lagesbild.intake;

import java.util.Optional;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// The way from bytes to text, with a word about each thing that deserves one.
final class Decoded {
    private final Problems problems;
    private final Level lostLetter;

    /// @param lostLetter how bad it is that a letter was lost before the file came
    Decoded(Problems problems, Level lostLetter) {
        this.problems = problems;
        this.lostLetter = lostLetter;
    }

    /// Empty when there is none, which is then said.
    Optional<String> text(FileContent content, Encoding encoding) {
        Optional<Signature> other = Signature.of(content.bytes());
        if (other.isPresent()) {
            problems.add(Problem.of(
                    Level.REJECT, ProblemCode.NOT_TEXT, 0, 0, "", other.get().name()));
            return Optional.empty();
        }
        String text = withoutEndMark(content.text(encoding.charset()));
        if (text.isBlank()) {
            problems.add(Problem.of(Level.REJECT, ProblemCode.EMPTY_FILE, 0, 0, ""));
            return Optional.empty();
        }
        report(encoding);
        new TextCheck(problems, lostLetter).check(text);
        return Optional.of(text);
    }

    // Programs of DOS ended a text with Ctrl-Z.
    private static String withoutEndMark(String text) {
        return text.endsWith("\u001A") ? text.substring(0, text.length() - 1) : text;
    }

    /// Says how sure the encoding is.
    void report(Encoding encoding) {
        switch (encoding.kind()) {
            case TOLD -> {}
            case GUESSED -> add(ProblemCode.ENCODING_GUESSED, encoding.charset().name());
            case MIXED -> add(ProblemCode.ENCODING_MIXED);
            case TWICE -> add(ProblemCode.MOJIBAKE);
        }
    }

    private void add(ProblemCode code, String... details) {
        problems.add(Problem.of(Level.WARN, code, 0, 0, "", details));
    }
}
