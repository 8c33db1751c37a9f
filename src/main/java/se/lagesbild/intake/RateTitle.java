package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lagesbild.domain.AreaName;

/// A header of events per inhabitants: "Bostadsinbrott per 1 000 invånare", "Per 100 000 inv.". All rates are kept per
/// 100 000, whatever the extract gives them per.
///
/// @param counted what was counted, empty when only another column or the title tells
/// @param per the number of inhabitants that its numbers are given per
record RateTitle(String counted, int per) {
    /// What all rates are kept per.
    static final int KEPT_PER = 100_000;

    private static final Pattern SHAPE = Pattern.compile(
            "(?iu)(.*?)[\\s,;:(–-]*(?:(?<!\\p{L})per |/ ?)(1|10|100)[ .']?000"
                    + "(?: (?:inv\\.?|invånare|personer|inhabitants|people|population))?(?: (?:och|per) år)?[).]*(?: ?\\(\\p{L}\\d+\\))?");
    private static final Pattern COUNT_WORD = Pattern.compile("(?iu)^(?:antal(?:et)? )|[ ,(]*(?<!\\p{L})antal\\)?$");

    /// Empty for any other header.
    static Optional<RateTitle> of(String header) {
        if (header.indexOf("000") < 0) {
            return Optional.empty();
        }
        Matcher matcher = SHAPE.matcher(header.strip().replaceAll("[\\s\u00A0\u2007\u2009\u202F]+", " "));
        return matcher.matches()
                ? Optional.of(new RateTitle(counted(matcher.group(1)), 1_000 * Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    private static String counted(String text) {
        String named = COUNT_WORD.matcher(text.strip()).replaceAll("").strip();
        if (named.isEmpty() || HeaderWords.namesEvents(text)) {
            return named.isEmpty() ? "" : text.strip();
        }
        return named.substring(0, 1).toUpperCase(Locale.ROOT) + named.substring(1);
    }

    /// The events that a header names, where it needs no other words to say what is measured.
    static Optional<String> events(String header) {
        String named = of(header).map(RateTitle::counted).orElse(header);
        return Stream.of(named, COUNT_WORD.matcher(named).replaceAll("").strip())
                .filter(HeaderWords::namesEvents)
                .findFirst();
    }

    /// Whether the column of that header counts what this one gives the rate of.
    boolean isOf(String header) {
        return !counted.isEmpty()
                && AreaName.fold(COUNT_WORD.matcher(header.strip()).replaceAll(""))
                        .equals(AreaName.fold(counted));
    }

    /// Whether its numbers are kept as they stand.
    boolean isAsKept() {
        return per == KEPT_PER;
    }

    /// A number of that column as it is kept.
    BigDecimal kept(BigDecimal value) {
        return value.movePointRight(String.valueOf(KEPT_PER / per).length() - 1);
    }
}
