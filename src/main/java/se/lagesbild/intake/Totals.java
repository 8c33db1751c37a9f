package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Subgroup;

/// Checks a row of sums against the areas it sums; the areas are stored, the sum is not.
final class Totals {
    private record Counted(String indicator, Period period, Subgroup subgroup) {}

    private final Map<Counted, List<Observation>> parts;
    private final Numbers numbers;
    private final Problems problems;

    /// @param parts observations of the areas that totals sum over
    Totals(List<Observation> parts, Numbers numbers, Problems problems) {
        this.numbers = numbers;
        this.parts = parts.stream()
                .filter(one -> one.key().kind() == ObservationKind.COUNT)
                .collect(Collectors.groupingBy(one -> counted(one.key())));
        this.problems = problems;
    }

    private static Counted counted(ObservationKey key) {
        return new Counted(key.indicator(), key.period(), key.subgroup());
    }

    /// Warns when the published sum is another than the computed one; says nothing when a part has no number.
    void check(Entry total, String indicator) {
        List<Observation> summed =
                parts.getOrDefault(new Counted(indicator, total.period(), total.subgroup()), List.of());
        boolean complete =
                !summed.isEmpty() && summed.stream().allMatch(one -> one.value().isPresent());
        if (complete && numbers.read(total.line(), total.column()) instanceof Cell.Numeric number) {
            BigDecimal sum =
                    summed.stream().flatMap(one -> one.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (number.asThousands().orElse(number.value()).compareTo(sum) != 0) {
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
}
