package se.lagesbild.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// A problem as a sentence: what happened, where, and what to do.
public final class ProblemTexts {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");
    /// More of a cell says no more.
    private static final int LONGEST = 120;

    /// What personal data is called that a list of events tells.
    private static final String EVENT = "EVENT";

    private final Words words;

    public ProblemTexts(Words words) {
        this.words = words;
    }

    /// "Rad 4, kolumn 2: …"
    public String of(Problem problem) {
        return where(problem) + what(problem) + often(problem);
    }

    /// One line a problem, as whoever delivered the file needs it.
    public Grid table(List<Problem> problems) {
        List<String> heads = Stream.of(
                        "problem.table.level",
                        "problem.table.line",
                        "problem.table.column",
                        "problem.table.raw",
                        "problem.table.text",
                        "problem.table.count")
                .map(words::get)
                .toList();
        return new Grid(
                heads,
                problems.stream()
                        .map(one -> List.of(
                                Cell.of(words.of("level", one.level())),
                                place(one.line()),
                                place(one.column()),
                                Cell.of(one.raw()),
                                Cell.of(what(one)),
                                Cell.of(one.count())))
                        .toList());
    }

    /// No place is an empty cell.
    private static Cell place(int number) {
        return number == 0 ? Cell.empty() : Cell.of(number);
    }

    private String where(Problem problem) {
        if (problem.line() == 0) {
            return "";
        }
        return problem.column() == 0
                ? words.get("problem.at.line", problem.line())
                : words.get("problem.at.cell", problem.line(), problem.column());
    }

    private String what(Problem problem) {
        Object[] arguments = new Object[problem.details().size() + 2];
        arguments[0] = shown(problem.raw());
        arguments[1] = problem.suggestion().orElse("");
        for (int i = 0; i < problem.details().size(); i++) {
            arguments[i + 2] = written(problem.code(), problem.details().get(i));
        }
        String text = words.get(key(problem), arguments);
        // where there is only one answer, nobody need be asked whether it is meant
        return problem.suggestion()
                .filter(guess -> problem.choices().size() != 1)
                .map(guess -> text + " " + words.get("problem.suggestion", answer(problem, guess)))
                .orElse(text);
    }

    private static String key(Problem problem) {
        if (problem.isOpen()) {
            return "problem.MISSING_COLUMN.ask";
        }
        String plain = "problem." + problem.code().name();
        if (problem.level() != Level.HOLD) {
            return plain;
        }
        return switch (problem.code()) {
            case NEW_INDICATOR -> "problem.NEW_INDICATOR.ask";
            case NOT_A_NUMBER -> "problem.NOT_A_NUMBER.ask";
            default -> plain;
        };
    }

    private static String shown(String raw) {
        return raw.length() > LONGEST ? raw.substring(0, LONGEST) + "…" : raw;
    }

    /// What is missing and what kind of file it is in words, a plain number as the language writes it, any other
    /// detail as it is.
    private String written(ProblemCode code, String detail) {
        return switch (code) {
            case MISSING_COLUMN -> words.get("dimension." + detail);
            case DELIMITER_GUESSED -> words.get("delimiter." + detail);
            case ENCODING_GUESSED -> words.has("encoding." + detail) ? words.get("encoding." + detail) : detail;
            case PERSONAL_DATA -> words.get("personal." + detail);
            case NOT_TEXT -> words.get("signature." + detail);
            default ->
                NUMBER.matcher(detail).matches() ? new Numbers(words.language()).exact(new BigDecimal(detail)) : detail;
        };
    }

    /// An answer to that question in words: of a list of events the counts alone are kept, of a table the rest.
    public String answer(Problem question, String code) {
        boolean ofEvents = question.code() == ProblemCode.PERSONAL_DATA
                && question.details().contains(EVENT);
        return ofEvents && code.equals(Answer.DROP_COLUMN) ? words.get("answer.drop_column.events") : answer(code);
    }

    /// An answer by its code in words; a name as it is.
    public String answer(String code) {
        if (code.startsWith(Answer.LINE)) {
            return words.get("answer.line", code.substring(Answer.LINE.length()));
        }
        if (code.startsWith(Answer.REWORDED)) {
            return words.get("answer.reworded", code.substring(Answer.REWORDED.length()));
        }
        return words.has("answer." + code) ? words.get("answer." + code) : code;
    }

    private String often(Problem problem) {
        return problem.count() > 1 ? " " + words.get("problem.count", problem.count()) : "";
    }

    /// The question that an answer would settle; empty when there is nothing to choose.
    public String question(Problem problem) {
        String choices =
                problem.choices().stream().map(one -> answer(problem, one)).collect(Collectors.joining(", "));
        if (problem.isOpen()) {
            String asked = words.get("dimension." + problem.raw());
            return words.get(choices.isEmpty() ? "problem.question.free" : "problem.question.open", asked, choices);
        }
        return choices.isEmpty() ? "" : words.get("problem.question", problem.raw(), choices);
    }
}
