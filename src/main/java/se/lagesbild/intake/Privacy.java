package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Leaves out of a file what points at persons, before anything else looks at it: whole columns, about which somebody
/// must decide, and contacts in notes.
///
/// @param lines the lines that are left
/// @param file the file with the same lines
/// @param list whether it is a list of events or persons
/// @param masked whether anything was left out
record Privacy(List<Line> lines, DeliveredFile file, boolean list, boolean masked) {
    static Privacy of(Header header, List<Line> lines, Draft draft) {
        int from = header.from() + header.rows().size();
        List<Line> rows = lines.subList(from, lines.size()).stream()
                .filter(line -> line.filled() > 1)
                .toList();
        PersonalColumns personal = new PersonalColumns(header, rows);
        List<PersonalColumns.Found> found = personal.all();
        found.forEach(one ->
                draft.problems().ask(PersonalQuestion.about(one.line(), one.index() + 1, one.title(), one.kind())));
        Set<Integer> columns = found.stream().map(PersonalColumns.Found::index).collect(Collectors.toSet());
        Set<Integer> days = personal.timed().stream()
                .filter(index -> mayDropTime(header, index, draft.problems().answers()))
                .collect(Collectors.toSet());
        Redaction redaction = new Redaction(draft.problems().answers().delimiter(), columns, days);
        List<Line> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean note = i < from || line.filled() <= 1;
            left.add(note ? note(redaction, line, draft.problems()) : redaction.row(line));
        }
        DeliveredFile file = draft.file();
        DeliveredFile redacted =
                new DeliveredFile(file.name(), redaction.of(file.content(), file.encoding()), file.encoding());
        return new Privacy(left, redacted, personal.isInList(), !redaction.isEmpty());
    }

    /// Whether somebody has said that only counts are kept of events that tell their time of day; who has not is asked
    /// when the events are counted.
    private static boolean mayDropTime(Header header, int index, Answers answers) {
        Problem question = PersonalQuestion.aboutEvents(header, index);
        Optional<String> answer = answers.to(question);
        answer.ifPresent(one -> answers.settle(question, one));
        return answer.isPresent();
    }

    private static Line note(Redaction redaction, Line line, Problems problems) {
        Line masked = redaction.note(line);
        if (!masked.equals(line)) {
            problems.add(Problem.of(Level.WARN, ProblemCode.CONTACT_REMOVED, line.number(), 0, ""));
        }
        return masked;
    }
}
