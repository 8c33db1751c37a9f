package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// What there is to say about one file: one problem per code, column and raw text, with the first line and a count.
/// A question that somebody has answered is not said again.
final class Problems {
    /// Nobody reads more of one kind, and a report of hundreds of thousands does not fit anywhere.
    static final int MOST_ALIKE = 2_000;

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final Answers answers;

    private record Kind(Level level, ProblemCode code) {
        static Kind of(Problem problem) {
            return new Kind(problem.level(), problem.code());
        }
    }

    private record Subject(Level level, ProblemCode code, int column, String raw) {}

    private record Place(Subject subject, int line) {}

    private final Set<Place> places = new HashSet<>();
    private final Map<Subject, Problem> all = new LinkedHashMap<>();
    private final Map<Integer, List<Subject>> byLine = new HashMap<>();
    private int indexed;

    /// Of a file that nobody answers for.
    Problems() {
        this(new Answers("", List.of()));
    }

    Problems(Answers answers) {
        this.answers = answers;
    }

    /// What is decided about the file.
    Answers answers() {
        return answers;
    }

    /// Says a question unless somebody has answered it; the answer, where there is one.
    Optional<String> ask(Problem question) {
        Optional<String> answer = answers.to(question);
        answer.ifPresentOrElse(one -> answers.settle(question, one), () -> add(question));
        return answer;
    }

    /// A row that somebody has left out asks no more.
    private boolean isSettled(Problem problem) {
        boolean skipped = problem.level() == Level.HOLD && answers.to(problem).equals(Optional.of(Answer.SKIP_ROW));
        if (skipped) {
            answers.settle(problem, Answer.SKIP_ROW);
        }
        return skipped;
    }

    /// The same cell may be read for several measures: one problem of one line counts once.
    void add(Problem problem) {
        if (isSettled(problem)) {
            return;
        }
        Subject subject = new Subject(problem.level(), problem.code(), problem.column(), problem.raw());
        if (places.add(new Place(subject, problem.line()))) {
            all.merge(subject, problem, (first, same) -> first.again());
        }
    }

    void add(Level level, ProblemCode code, Line line, int column, String... details) {
        String raw = column == 0 ? line.raw() : line.cell(column - 1);
        add(Problem.of(level, code, line.number(), column, raw, details));
    }

    /// What was said about a cell of a line; one problem each, as it was met first.
    List<Problem> at(int line, int column) {
        if (places.size() != indexed) {
            indexed = places.size();
            byLine.clear();
            places.forEach(place -> byLine.computeIfAbsent(place.line(), ignored -> new ArrayList<>())
                    .add(place.subject()));
        }
        return byLine.getOrDefault(line, List.of()).stream()
                .filter(one -> one.column() == column)
                .flatMap(one -> Optional.ofNullable(all.get(one)).stream())
                .toList();
    }

    boolean has(ProblemCode code) {
        return all.keySet().stream().anyMatch(one -> one.code() == code);
    }

    /// What was said first under that code.
    Optional<Problem> first(ProblemCode code) {
        return all.values().stream().filter(one -> one.code() == code).findFirst();
    }

    /// Whether nothing that was said keeps the file from being stored.
    boolean isStorable() {
        return all.keySet().stream().noneMatch(one -> one.level() == Level.REJECT || one.level() == Level.HOLD);
    }

    boolean hasRejection() {
        return all.keySet().stream().anyMatch(one -> one.level() == Level.REJECT);
    }

    /// In the order of the file; a warning that the source always causes is only information, and the last of
    /// thousands alike are only counted.
    List<Problem> sorted(Set<ProblemCode> expected) {
        Map<Kind, List<Problem>> byKind = all.values().stream()
                .filter(one -> !answers.skipped().get(one.line()) || one.count() > 1)
                .map(Problems::masked)
                .map(one -> one.level() == Level.WARN && expected.contains(one.code()) ? one.at(Level.INFO) : one)
                .sorted(BY_PLACE)
                .collect(Collectors.groupingBy(Kind::of));
        return byKind.values().stream()
                .flatMap(alike -> shown(alike).stream())
                .sorted(BY_PLACE)
                .toList();
    }

    private static List<Problem> shown(List<Problem> alike) {
        if (alike.size() <= MOST_ALIKE) {
            return alike;
        }
        List<Problem> hidden = alike.subList(MOST_ALIKE, alike.size());
        Problem first = hidden.getFirst();
        List<Problem> shown = new ArrayList<>(alike.subList(0, MOST_ALIKE));
        shown.add(Problem.of(
                        first.level(),
                        ProblemCode.MORE_ALIKE,
                        first.line(),
                        0,
                        first.code().name())
                .times(hidden.stream().mapToInt(Problem::count).sum()));
        return shown;
    }

    /// A message never repeats what points at a person.
    private static Problem masked(Problem one) {
        String raw = PersonalText.masked(one.raw());
        return raw.equals(one.raw())
                        && one.details().stream()
                                .allMatch(
                                        detail -> PersonalText.anywhere(detail).isEmpty())
                ? one
                : new Problem(
                        one.level(),
                        one.code(),
                        one.line(),
                        one.column(),
                        raw,
                        one.details().stream().map(PersonalText::masked).toList(),
                        one.suggestion(),
                        one.choices(),
                        one.count());
    }
}
