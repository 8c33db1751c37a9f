package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.PublishedInterval;

/// Reads the published interval of a value from the columns beside it.
final class Limits {
    private final Layout layout;
    private final Numbers numbers;
    private final Problems problems;
    private final boolean none;

    Limits(Layout layout, Numbers numbers, Problems problems) {
        this.layout = layout;
        this.numbers = numbers;
        this.problems = problems;
        this.none = Stream.of(Role.MARGIN, Role.LOWER, Role.UPPER)
                .allMatch(role -> layout.all(role).isEmpty());
    }

    /// The interval, when limits or a margin stand beside the value.
    Optional<PublishedInterval> published(Entry entry, BigDecimal value) {
        if (none) {
            return Optional.empty();
        }
        Optional<BigDecimal> margin = limit(Role.MARGIN, entry).filter(one -> one.signum() >= 0);
        Optional<BigDecimal> lower = limit(Role.LOWER, entry);
        Optional<BigDecimal> upper = limit(Role.UPPER, entry);
        if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) <= 0) {
            return Optional.of(new PublishedInterval(lower.get(), upper.get()));
        }
        return margin.map(one -> PublishedInterval.around(value, one));
    }

    private Optional<BigDecimal> limit(Role role, Entry entry) {
        return layout.all(role).stream()
                .filter(column -> layout.measureBefore(column).equals(Optional.of(entry.column())))
                .findFirst()
                .flatMap(column -> switch (numbers.read(entry.line(), column)) {
                    case Cell.Numeric number -> Optional.of(number.value());
                    case Cell.Absent absent -> Optional.<BigDecimal>empty();
                    default -> {
                        problems.add(Level.REJECT, ProblemCode.NOT_A_NUMBER, entry.line(), column.number());
                        yield Optional.<BigDecimal>empty();
                    }
                });
    }
}
