package se.lagesbild.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Figures;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.RowBalance;

/// What there is to say about a long table at its end: what its telling lines say, counted as often as its rows repeat
/// it.
final class LongEnd {
    private record Subject(ProblemCode code, int column, String raw) {
        static Subject of(Problem one) {
            return new Subject(one.code(), one.column(), one.raw());
        }
    }

    private final Learned learned;
    private final Map<Subject, Integer> repeated = new HashMap<>();

    LongEnd(Learned learned) {
        this.learned = learned;
    }

    /// The delivery without its observations.
    ///
    /// @param plainRows rows that were not among the telling lines
    Delivery delivery(DeliveredFile file, Figures figures, int plainRows) {
        learned.kinds().stream().filter(kind -> kind.rows() > 0).forEach(this::repeat);
        Delivery said = learned.said().delivery();
        List<Problem> problems = said.problems().stream()
                .map(one -> one.times(one.count() + repeated.getOrDefault(Subject.of(one), 0)))
                .toList();
        return new Delivery(
                file,
                said.profile(),
                List.of(),
                said.waves(),
                said.newIndicators(),
                said.newAreas(),
                problems,
                rows(said.rows(), plainRows, said.outcome().isStored()),
                figures,
                said.learned().amongMore(plainRows));
    }

    private static RowBalance rows(RowBalance told, int plain, boolean stored) {
        return new RowBalance(
                told.read() + plain,
                told.header(),
                told.notes(),
                told.blank(),
                told.totals(),
                told.repeated(),
                told.refused(),
                told.known(),
                told.held() + (stored ? 0 : plain),
                told.stored() + (stored ? plain : 0));
    }

    /// What is said of a second line too is said of every line.
    private void repeat(Kind kind) {
        Plan plan = learned.plan();
        int line = kind.lines().getLast();
        int measure = plan.measures().indexOf(kind.column());
        repeat(line, kind.column() + 1, kind, kind.text());
        repeat(line, 0, kind, kind.text());
        for (List<Integer> companions : List.of(plan.answers(), plan.population())) {
            int column = companions.get(measure);
            if (column >= 0 && companions.indexOf(column) == measure) {
                repeat(line, column + 1, kind, "");
            }
        }
        if (measure == 0) {
            plan.keys().forEach(column -> repeat(line, column + 1, kind, ""));
        }
    }

    private void repeat(int line, int column, Kind kind, String text) {
        learned.said().problems().at(line, column).stream()
                .filter(one -> text.isEmpty() || one.raw().equals(text))
                .forEach(one -> repeated.merge(Subject.of(one), kind.rows(), Integer::sum));
    }
}
