package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Reads the cells of one file's numbers: the grammar says what a cell may mean, the column which of two readings it
/// has, and what stands beside the number is said.
final class Numbers {
    private static final int MOST_DIGITS = 18;
    private static final String THOUSANDS = "thousands";

    private final DecimalEvidence evidence;
    private final Optional<String> decimalSign;
    private final Problems problems;
    private final UnknownMarkers markers;

    /// @param decimalSign by which files of the profile part decimals, where one was seen
    Numbers(DecimalEvidence evidence, Optional<String> decimalSign, Problems problems) {
        this.evidence = evidence;
        this.decimalSign = decimalSign;
        this.problems = problems;
        this.markers = new UnknownMarkers(problems);
    }

    /// The cell as it is meant; what is odd about it is reported.
    Cell read(Line line, Column column) {
        String text = line.cell(column.index());
        Cell cell = Cell.of(text);
        if (!(cell instanceof Cell.Numeric number)) {
            return cell instanceof Cell.Unreadable ? markers.read(line, column).orElse(cell) : cell;
        }
        report(number, line, column);
        return number.asThousands().isEmpty()
                ? number
                : evidence.reading(number, text, column.index())
                        .or(() -> answered(number, line, column))
                        .or(() -> asInEarlierFiles(number, line, column))
                        .<Cell>map(number::settled)
                        .orElse(number);
    }

    // Earlier files of the source wrote decimals with that sign, so the other one parts thousands.
    private Optional<BigDecimal> asInEarlierFiles(Cell.Numeric number, Line line, Column column) {
        Optional<BigDecimal> meant = decimalSign.flatMap(
                sign -> line.cell(column.index()).contains(sign) ? Optional.of(number.value()) : number.asThousands());
        meant.ifPresent(value ->
                problems.add(Level.INFO, ProblemCode.NUMBER_NORMALISED, line, column.number(), value.toPlainString()));
        return meant;
    }

    private void report(Cell.Numeric number, Line line, Column column) {
        if (number.marks().isEmpty()) {
            return;
        }
        if (number.marks().contains(Cell.Mark.FOOTNOTE)) {
            problems.add(Level.WARN, ProblemCode.FOOTNOTE_MARK, line, column.number());
        }
        if (number.marks().contains(Cell.Mark.TEXT)) {
            problems.add(Level.WARN, ProblemCode.APOSTROPHE, line, column.number());
        }
        if (number.marks().contains(Cell.Mark.UNUSUAL)) {
            String meant = number.value().toPlainString();
            problems.add(Level.WARN, ProblemCode.NUMBER_NORMALISED, line, column.number(), meant);
        }
    }

    /// A number that counts something; empty when there is none or when it cannot be used, which is then reported.
    OptionalLong count(Line line, Column column) {
        return switch (read(line, column)) {
            case Cell.Numeric number -> counted(number, line, column);
            case Cell.Absent absent -> OptionalLong.empty();
            case Cell.Words words -> refused(ProblemCode.NOT_A_NUMBER, line, column);
            case Cell.Unreadable other -> refused(ProblemCode.NOT_A_NUMBER, line, column);
        };
    }

    /// A count out of a number that a count column holds: whole, at least 0, and with "12.345" as a question.
    OptionalLong counted(Cell.Numeric number, Line line, Column column) {
        number.asThousands().ifPresent(other -> ask(number.value(), other, line, column));
        BigDecimal value = number.asThousands().orElse(number.value());
        if (value.signum() < 0 || value.stripTrailingZeros().scale() > 0 || isTooLong(value)) {
            return refused(ProblemCode.OUT_OF_RANGE, line, column);
        }
        return OptionalLong.of(value.longValueExact());
    }

    /// A percentage; empty when there is none or when it cannot be used, which is then reported.
    Optional<BigDecimal> percentage(Line line, Column column) {
        Cell cell = read(line, column);
        if (cell instanceof Cell.Numeric number && Percent.allows(number.value())) {
            return Optional.of(number.value());
        }
        if (!(cell instanceof Cell.Absent)) {
            boolean numeric = cell instanceof Cell.Numeric;
            problems.add(
                    Level.REJECT, numeric ? ProblemCode.OUT_OF_RANGE : ProblemCode.NOT_A_NUMBER, line, column.number());
        }
        return Optional.empty();
    }

    private OptionalLong refused(ProblemCode code, Line line, Column column) {
        problems.add(Level.REJECT, code, line, column.number());
        return OptionalLong.empty();
    }

    private Optional<BigDecimal> answered(Cell.Numeric number, Line line, Column column) {
        BigDecimal thousands = number.asThousands().orElse(number.value());
        Problem question = question(number.value(), thousands, line, column);
        return problems.answers().to(question).map(answer -> {
            problems.answers().settle(question, answer);
            return answer.equals(THOUSANDS) ? thousands : number.value();
        });
    }

    /// Asks whether a number was meant as thousands or as a decimal.
    void ask(BigDecimal decimal, BigDecimal thousands, Line line, Column column) {
        problems.add(question(decimal, thousands, line, column));
    }

    private static Problem question(BigDecimal decimal, BigDecimal thousands, Line line, Column column) {
        return new Problem(
                Level.HOLD,
                ProblemCode.AMBIGUOUS_NUMBER,
                line.number(),
                column.number(),
                line.cell(column.index()),
                List.of(thousands.toPlainString(), decimal.toPlainString()),
                Optional.of(THOUSANDS),
                List.of(THOUSANDS, "decimal"),
                1);
    }

    /// Whether a number has more digits than the store keeps exactly.
    static boolean isTooLong(BigDecimal value) {
        return value.precision() > MOST_DIGITS || value.scale() > MOST_DIGITS;
    }
}
