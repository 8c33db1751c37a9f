package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Checks a row of sums against the districts it sums; the districts are stored, the sum is not.
final class Totals {
    private final List<Observation> stored;
    private final Predicate<Observation> isPart;
    private final Problems problems;

    /// @param isPart whether an observation is of an area that totals sum over
    Totals(List<Observation> stored, Predicate<Observation> isPart, Problems problems) {
        this.stored = stored;
        this.isPart = isPart;
        this.problems = problems;
    }

    /// Warns when the published sum is another than the computed one; says nothing when a part has no number.
    void check(Entry total, String indicator) {
        List<Observation> parts = stored.stream()
                .filter(one -> sameMeasure(one.key(), total, indicator))
                .filter(isPart)
                .toList();
        boolean complete =
                !parts.isEmpty() && parts.stream().allMatch(one -> one.value().isPresent());
        if (complete && Cell.of(total.text()) instanceof Cell.Numeric number) {
            BigDecimal sum =
                    parts.stream().flatMap(one -> one.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal published = number.asThousands().orElse(number.value());
            if (published.compareTo(sum) != 0) {
                problems.add(Problem.of(
                        Level.WARN,
                        ProblemCode.TOTAL_MISMATCH,
                        total.line().number(),
                        total.column().number(),
                        total.text(),
                        sum.toPlainString()));
            }
        }
    }

    private static boolean sameMeasure(ObservationKey key, Entry total, String indicator) {
        return key.kind() == ObservationKind.COUNT
                && key.indicator().equals(indicator)
                && key.period().equals(total.period())
                && key.subgroup().equals(total.subgroup());
    }
}
