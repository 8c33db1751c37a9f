package se.lagesbild.domain;

import java.util.List;
import java.util.Optional;

/// Something to say about one place of one file; never thrown, always shown.
///
/// @param line as an editor counts, from 1; 0 for the whole file
/// @param column number of the field, from 1; 0 for the whole line
/// @param raw the text as it stands in the file
/// @param details what the sentence needs besides, by code: the other line of a conflict, old and new value …
/// @param suggestion what the program would answer, where it has a guess
/// @param choices allowed answers of a question
/// @param count how many times the same code, column and raw text occurred
public record Problem(
        Level level,
        ProblemCode code,
        int line,
        int column,
        String raw,
        List<String> details,
        Optional<String> suggestion,
        List<String> choices,
        int count) {
    public Problem {
        if (line < 0 || column < 0 || count < 1) {
            throw new IllegalArgumentException("line and column must be at least 0 and count at least 1, were " + line
                    + ", " + column + ", " + count);
        }
        details = List.copyOf(details);
        choices = List.copyOf(choices);
    }

    /// A problem without suggestion or choices.
    public static Problem of(Level level, ProblemCode code, int line, int column, String raw, String... details) {
        return new Problem(level, code, line, column, raw, List.of(details), Optional.empty(), List.of(), 1);
    }

    /// The same problem as a question with answers to choose from.
    public Problem asking(Optional<String> bestGuess, List<String> answers) {
        return new Problem(level, code, line, column, raw, details, bestGuess, answers, count);
    }

    /// The same problem as that serious.
    public Problem at(Level other) {
        return new Problem(other, code, line, column, raw, details, suggestion, choices, count);
    }

    /// Whether an answer may also be something else than its choices: no list knows every period or measure.
    public boolean isOpen() {
        return code == ProblemCode.MISSING_COLUMN && level == Level.HOLD;
    }

    /// Whether an answer would settle it.
    public boolean isQuestion() {
        return level == Level.HOLD && (isOpen() || !choices.isEmpty());
    }

    /// The same problem, met once more.
    public Problem again() {
        return times(count + 1);
    }

    /// The same problem, met so many times.
    public Problem times(int number) {
        return new Problem(level, code, line, column, raw, details, suggestion, choices, number);
    }

    /// Whether the other one says the same of the same text, perhaps on another line.
    public boolean repeats(Problem other) {
        return level == other.level && code == other.code && column == other.column && raw.equals(other.raw);
    }
}
