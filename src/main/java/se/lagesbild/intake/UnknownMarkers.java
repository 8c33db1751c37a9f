package se.lagesbild.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Status;

/// Texts in columns of numbers that nobody knows: a few short ones are markers of the source, and somebody is asked
/// what each says; more of them are no markers.
final class UnknownMarkers {
    private static final int LONGEST = 25;
    private static final int MOST = 5;
    private static final List<Status> REASONS =
            List.of(Status.MISSING, Status.SUPPRESSED, Status.NOT_ASKED, Status.UNDEFINED);
    /// What spreadsheets and programs write for other things than a missing number.
    private static final Set<String> OTHERS =
            Set.of("true", "false", "sant", "falskt", "ja", "nej", "inf", "infinity", "oändligt");

    private final Problems problems;
    /// Folded text → the column where it was met first: one question, wherever else it stands.
    private final Map<String, Integer> columns = new HashMap<>();

    UnknownMarkers(Problems problems) {
        this.problems = problems;
    }

    private static String code(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /// What a text that is no number says by an answer, this year's or an earlier one; asks where it may be a marker.
    Optional<Cell> read(Line line, Column column) {
        String text = line.cell(column.index());
        if (!mayBeMarker(text) || (columns.size() >= MOST && !columns.containsKey(AreaName.fold(text)))) {
            return Optional.empty();
        }
        int first = columns.computeIfAbsent(AreaName.fold(text), ignored -> column.number());
        Problem question = Problem.of(Level.HOLD, ProblemCode.NOT_A_NUMBER, line.number(), first, text)
                .asking(
                        Optional.empty(),
                        REASONS.stream().map(UnknownMarkers::code).toList());
        Optional<Status> said = problems.ask(question).flatMap(UnknownMarkers::status);
        return Optional.of(new Cell.Absent(said.orElse(Status.MISSING), said.isEmpty()));
    }

    private static Optional<Status> status(String answer) {
        return REASONS.stream().filter(one -> code(one).equals(answer)).findFirst();
    }

    // a text with digits, a formula or an error of a spreadsheet was meant to be a number
    private static boolean mayBeMarker(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && "=+@#".indexOf(text.charAt(0)) < 0
                && text.codePoints().noneMatch(Character::isDigit)
                && !OTHERS.contains(AreaName.fold(text));
    }
}
