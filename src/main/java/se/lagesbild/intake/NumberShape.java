package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The shapes in which extracts write numbers, in plain digits: which marks part thousands and which part decimals.
enum NumberShape {
    /// "1 827", "1517 058", "1'234", with or without decimals: the grouping is beyond doubt.
    SPACED("[+-]?\\d{1,6}(?:[ '’]\\d{3}){1,5}(?:[.,]\\d{1,12})?"),
    /// "1.234,5" and "1.234.567".
    POINTS("[+-]?\\d{1,3}(?:(?:\\.\\d{3}){1,5},\\d{1,12}|(?:\\.\\d{3}){2,5})"),
    /// "1,234.5" and "1,234,567".
    COMMAS("[+-]?\\d{1,3}(?:(?:,\\d{3}){1,5}\\.\\d{1,12}|(?:,\\d{3}){2,5})"),
    /// "12.345": thousands to some and decimals to others.
    TWO_READINGS("[+-]?[1-9]\\d{0,2}[.,]\\d{3}"),
    COMMA("[+-]?\\d{0,15},\\d{1,18}"),
    POINT("[+-]?\\d{0,15}\\.\\d{1,18}"),
    DIGITS("[+-]?\\d{1,18}"),
    /// "4,18E+01", as spreadsheets shorten long numbers.
    POWER("[+-]?\\d{1,15}(?:[.,]\\d{1,15})?[eE][+-]?\\d{1,2}"),
    NONE(".*");

    private static final int LARGEST_POWER = 18;

    private final Pattern pattern;

    NumberShape(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    static NumberShape of(String text) {
        for (NumberShape shape : values()) {
            if (shape.pattern.matcher(text).matches()) {
                return shape;
            }
        }
        return NONE;
    }

    /// The number in a text of plain digits.
    static Cell read(String text, Set<Cell.Mark> marks) {
        return switch (of(text)) {
            case SPACED -> exact(text.replaceAll("[ '’]", ""), marks);
            case POINTS -> exact(text.replace(".", ""), marks);
            case COMMAS -> exact(text.replace(",", ""), marks);
            case COMMA, POINT, DIGITS -> exact(text, marks);
            case TWO_READINGS ->
                new Cell.Numeric(
                        number(text), Optional.of(new BigDecimal(text.replaceAll("[.,]", ""))), Set.copyOf(marks));
            case POWER -> power(text, marks);
            case NONE -> new Cell.Unreadable();
        };
    }

    private static Cell exact(String text, Set<Cell.Mark> marks) {
        return new Cell.Numeric(number(text), Optional.empty(), Set.copyOf(marks));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static Cell power(String text, Set<Cell.Mark> marks) {
        BigDecimal value = number(text).stripTrailingZeros();
        if (value.precision() - value.scale() > LARGEST_POWER || value.scale() > LARGEST_POWER) {
            return new Cell.Unreadable();
        }
        marks.add(Cell.Mark.UNUSUAL);
        BigDecimal whole = value.scale() < 0 ? value.setScale(0) : value;
        return new Cell.Numeric(whole, Optional.empty(), Set.copyOf(marks));
    }
}
