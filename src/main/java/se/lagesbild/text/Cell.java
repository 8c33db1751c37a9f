package se.lagesbild.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// One cell of a [Grid]: words, or a number that a spreadsheet may calculate with.
public sealed interface Cell {
    /// Words, also those that stand where a number is missing or hidden.
    record Text(String text) implements Cell {}

    /// A number with the decimals in which it is told.
    record Decimal(BigDecimal value) implements Cell {}

    /// Nothing.
    static Cell empty() {
        return new Text("");
    }

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    static Cell of(BigDecimal value) {
        return new Decimal(value);
    }

    /// Rounded half up; a ratio to nothing is no number.
    static Cell of(double value, int decimals) {
        return Double.isFinite(value)
                ? new Decimal(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP))
                : empty();
    }

    /// As a file of text holds it.
    default String written(Numbers numbers) {
        return switch (this) {
            case Text words -> words.text();
            case Decimal number -> numbers.cell(number.value());
        };
    }
}
