package se.lagesbild.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What kind of thing a cell holds when nothing is known about its column.
final class TypedText {
    private static final Pattern NUMBER = Pattern.compile(
            "[<>~≈≤≥]?\\s?[-+\u2212\u2013(]?\\s?[$€£]?\\s?\\d[\\d\\s\u00A0\u2009\u202F.,']*([eE][-+]?\\d+)?\\s?(%|kr|tkr|mkr|kkr|[$€£])?\\)?");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,4}[-/.]\\d{1,2}([-/.]\\d{1,4})?([T ]\\d{1,2}:\\d{2}(:\\d{2})?\\S{0,7})?|\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}([-/\u2013](19|20)?\\d{2})?");
    private static final Pattern RULER = Pattern.compile("[-=+_:*\u2014]{3,}");
    private static final Set<String> MARKERS = Set.of(
            "-",
            "\u2013",
            ".",
            "..",
            "...",
            "x",
            "xx",
            "*",
            "u.s.",
            "na",
            "n/a",
            "nan",
            "null",
            "none",
            "nil",
            "saknas",
            "uppgift saknas",
            "missing",
            "okänd",
            "unknown",
            "#n/a",
            "ej tillgänglig",
            "not available",
            "?");

    private TypedText() {}

    /// A number, an amount, a date or a time.
    static boolean isTyped(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return false;
        }
        char first = text.charAt(0);
        boolean may = first < 'A' || first > 'z';
        return may && (NUMBER.matcher(text).matches() || DATE.matcher(text).matches());
    }

    static boolean isYear(String text) {
        return text.length() >= 4 && text.length() <= 9 && YEAR.matcher(text).matches();
    }

    /// Words, neither a number nor a sign that one is missing.
    static boolean isWords(String text) {
        return !isTyped(text)
                && text.codePoints().anyMatch(Character::isLetter)
                && !MARKERS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /// Characters that draw a line.
    static boolean isRuler(String text) {
        return RULER.matcher(text).matches();
    }
}
