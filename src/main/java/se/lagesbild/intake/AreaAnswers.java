package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaAlias;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Applies what somebody has said about names of areas that nobody knows: another spelling, or an area of its own.
final class AreaAnswers {
    /// The division of areas that belong to none.
    private static final String OWN = "EGNA";

    private final Geography geography;
    private final Problems problems;
    private final List<Area> created = new ArrayList<>();

    AreaAnswers(Geography geography, Problems problems) {
        this.geography = geography;
        this.problems = problems;
    }

    /// The area that the answer to a question tells; without a usable answer it is asked.
    ///
    /// @param divisions those that the file may speak of, the likeliest first
    Optional<AreaKey> settle(Problem question, List<AreaDivision> divisions) {
        Optional<String> answer = problems.answers().to(question.code(), question.raw());
        Optional<AreaKey> area = answer.flatMap(text -> text.equals(Answer.NEW)
                ? Optional.of(create(question, divisions))
                : named(text, divisions).map(key -> spelled(question, text, key)));
        if (area.isEmpty()) {
            problems.add(question);
        }
        return area;
    }

    private Optional<AreaKey> named(String text, List<AreaDivision> divisions) {
        return divisions.stream()
                .flatMap(division -> geography.named(division.code(), text).stream())
                .findFirst()
                .or(() -> geography.reference(text))
                .map(Area::key);
    }

    private AreaKey spelled(Problem question, String answer, AreaKey area) {
        problems.answers().settle(question, answer);
        problems.answers().learn(new AreaAlias(question.raw(), area));
        return area;
    }

    /// Makes an area of the text in question.
    AreaKey create(Problem question, List<AreaDivision> divisions) {
        problems.answers().settle(question, Answer.NEW);
        String division = divisions.stream().map(AreaDivision::code).findFirst().orElse(OWN);
        AreaKey key = new AreaKey(division, question.raw());
        Optional<AreaKey> parent = geography.areasOf(division).stream()
                .flatMap(area -> area.parent().stream())
                .findFirst();
        created.add(new Area(key, question.raw(), AreaLevel.DISTRICT, parent));
        problems.add(Problem.of(Level.INFO, ProblemCode.NEW_AREA, question.line(), question.column(), question.raw()));
        return key;
    }

    /// Areas of both kinds: those the file tells and those that answers made.
    List<Area> with(List<Area> told) {
        return Stream.concat(told.stream(), created.stream()).toList();
    }
}
