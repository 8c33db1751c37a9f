package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Reads numbers that count something: whole, at least 0, and with "12.345" as a question.
final class Whole {
    private final Problems problems;

    Whole(Problems problems) {
        this.problems = problems;
    }

    /// The number of that column; empty when there is none or when it cannot be used, which is then reported.
    OptionalLong read(Line line, Column column) {
        return switch (Cell.of(line.cell(column.index()))) {
            case Cell.Numeric number -> checked(number, line, column);
            case Cell.Absent absent -> OptionalLong.empty();
            case Cell.Words words -> refused(ProblemCode.NOT_A_NUMBER, line, column);
            case Cell.Unreadable other -> refused(ProblemCode.NOT_A_NUMBER, line, column);
        };
    }

    /// A count out of a number that a count column holds.
    OptionalLong checked(Cell.Numeric number, Line line, Column column) {
        number.asThousands().ifPresent(other -> ask(number.value(), other, line, column));
        BigDecimal value = number.asThousands().orElse(number.value());
        if (value.signum() < 0 || value.stripTrailingZeros().scale() > 0 || Values.isTooLong(value)) {
            return refused(ProblemCode.OUT_OF_RANGE, line, column);
        }
        return OptionalLong.of(value.longValueExact());
    }

    private OptionalLong refused(ProblemCode code, Line line, Column column) {
        problems.add(Level.REJECT, code, line, column.number());
        return OptionalLong.empty();
    }

    /// Asks whether a number was meant as thousands or as a decimal.
    void ask(BigDecimal decimal, BigDecimal thousands, Line line, Column column) {
        problems.add(new Problem(
                Level.HOLD,
                ProblemCode.AMBIGUOUS_NUMBER,
                line.number(),
                column.number(),
                line.cell(column.index()),
                List.of(thousands.toPlainString(), decimal.toPlainString()),
                Optional.of("thousands"),
                List.of("thousands", "decimal"),
                1));
    }
}
