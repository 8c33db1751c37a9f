package se.lagesbild.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// What neither columns nor title nor file name nor profile tell of a whole file: somebody is asked, once for all rows.
final class Untold {
    private static final int YEARS = 30;
    private static final int MOST = 200;

    private final Knowledge known;
    private final Problems problems;
    private final String source;
    private final int line;

    /// @param source code of the file's source
    /// @param line where the header ends
    Untold(Knowledge known, Problems problems, String source, int line) {
        this.known = known;
        this.problems = problems;
        this.source = source;
        this.line = line;
    }

    /// The period of every number.
    Optional<Period> period() {
        int latest = LocalDate.now(known.clock()).getYear();
        List<String> years = IntStream.range(0, YEARS)
                .mapToObj(back -> String.valueOf(latest - back))
                .toList();
        Problem question = question(Answer.PERIOD, years);
        Optional<PeriodText> answer = problems.answers().to(question).flatMap(PeriodText::of);
        answer.ifPresentOrElse(
                read -> problems.answers().settle(question, read.period().label()), () -> problems.add(question));
        return answer.map(PeriodText::period);
    }

    /// The name of what every number measures.
    Optional<String> indicator() {
        return problems.ask(question(Answer.INDICATOR, measures()));
    }

    /// The name of the area that every number is about.
    Optional<String> area() {
        return problems.ask(question(Answer.AREA, areas()));
    }

    private List<String> measures() {
        return known.catalogue().indicators().stream()
                .filter(one -> one.source().equals(source))
                .map(Indicator::name)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private List<String> areas() {
        Geography geography = known.geography();
        List<Area> districts = geography.divisions().stream()
                .filter(one -> !one.code().equals(AreaDivision.SWEDEN))
                .flatMap(one -> geography.areasOf(one.code()).stream())
                .toList();
        Stream<Area> wholes = districts.stream()
                .flatMap(one -> one.parent().stream())
                .distinct()
                .flatMap(key -> geography.area(key).stream());
        return Stream.concat(wholes, districts.stream())
                .map(Area::name)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Problem question(String dimension, List<String> choices) {
        return Problem.of(Level.HOLD, ProblemCode.MISSING_COLUMN, line, 0, dimension, dimension)
                .asking(Optional.empty(), choices);
    }
}
