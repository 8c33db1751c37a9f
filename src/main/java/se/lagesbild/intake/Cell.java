package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Status;

/// What the text of a measure cell says. The grammar is explicit and knows no locale.
sealed interface Cell {
    /// A number.
    ///
    /// @param value with a single point or comma read as decimal
    /// @param asThousands the other reading of "12.345"; empty when there is only one
    record Numeric(BigDecimal value, Optional<BigDecimal> asThousands) implements Cell {}

    /// A number in words, for instance "en tredjedel".
    record Words(BigDecimal value) implements Cell {}

    /// No number, and the text says why.
    record Absent(Status status) implements Cell {}

    /// Neither number nor marker.
    record Unreadable() implements Cell {}

    Pattern SPACES = Pattern.compile("[\\u0020\\u00A0\\u2009\\u202F]");
    Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,15}|\\d{1,3}(?: \\d{3}){1,4})(?:[.,]\\d{1,12})?");
    Pattern TWO_READINGS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    Pattern POINTS_AND_COMMA = Pattern.compile("[+-]?\\d{1,3}(?:(?:\\.\\d{3}){1,4},\\d{1,12}|(?:\\.\\d{3}){2,4})");
    Map<String, Integer> PERCENT_IN_WORDS =
            Map.of("en fjärdedel", 25, "en tredjedel", 33, "hälften", 50, "två tredjedelar", 67, "tre fjärdedelar", 75);
    Map<String, Status> MARKERS = Map.of(
            "", Status.MISSING,
            "-", Status.MISSING,
            "–", Status.MISSING,
            ".", Status.UNDEFINED,
            "..", Status.SUPPRESSED,
            "x", Status.SUPPRESSED,
            "xx", Status.SUPPRESSED,
            "*", Status.SUPPRESSED,
            "u.s.", Status.SUPPRESSED);

    /// Understands one cell; blanks around the text must be gone.
    static Cell of(String text) {
        Optional<BigDecimal> plain = PlainNumber.of(text);
        if (plain.isPresent()) {
            return new Numeric(plain.get(), Optional.empty());
        }
        Cell number = number(SPACES.matcher(text).replaceAll(" ").replace('\u2212', '-'));
        if (number instanceof Numeric) {
            return number;
        }
        String folded = AreaName.fold(text);
        if (MARKERS.containsKey(folded)) {
            return new Absent(MARKERS.getOrDefault(folded, Status.MISSING));
        }
        if (PERCENT_IN_WORDS.containsKey(folded)) {
            return new Words(BigDecimal.valueOf(PERCENT_IN_WORDS.getOrDefault(folded, 0)));
        }
        return number;
    }

    private static Cell number(String text) {
        String bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        if (POINTS_AND_COMMA.matcher(bare).matches()) {
            return exact(bare.replace(".", "").replace(',', '.'), Optional.empty());
        }
        if (!NUMBER.matcher(bare).matches()) {
            return new Unreadable();
        }
        Optional<BigDecimal> other = TWO_READINGS.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replaceAll("[.,]", "")))
                : Optional.empty();
        return exact(bare.replace(" ", "").replace(',', '.'), other);
    }

    private static Cell exact(String digits, Optional<BigDecimal> other) {
        return new Numeric(new BigDecimal(digits), other);
    }
}
