package se.lagesbild.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Status;

/// The texts by which sources say that there is no number, and why. None of them is ever 0.
final class Markers {
    private static final Map<String, Status> TEXTS = texts();
    private static final Pattern BOUND = Pattern.compile(
            "(?:[<>≤≥]=?|&[lg]t;|(?:färre|mindre|mer|fler|högre|lägre) än|under|över|minst|högst|less than|fewer than|under|over)\\s?\\d{1,9}(?:[.,]\\d{1,3})?\\s?%?");
    private static final Pattern RANGE = Pattern.compile(
            "((?:0|[1-9]\\d{0,2})(?:[.,]\\d)?)\\s?%?\\s?(?:[-–—]|till|to)\\s?(\\d{1,3}(?:[.,]\\d)?)\\s?%?");

    private Markers() {}

    private static Map<String, Status> texts() {
        Map<String, Status> texts = new HashMap<>();
        put(
                texts,
                Status.MISSING,
                "|-|–|—|−|--|---|- -|n/a|na|n.a.|n.a|null|none|nan|nil|(null)|(tom)|(blank)|tom|blank");
        put(texts, Status.MISSING, "uppgift saknas|uppgifter saknas|saknas|saknar uppgift|e.u.|e.u|ej uppgift");
        put(
                texts,
                Status.MISSING,
                "ingen uppgift|i.u.|u.s|ej tillgänglig|ej tillgängligt|ej mätt|missing|not available");
        put(texts, Status.NOT_ASKED, "ej ställd|ej frågat|ej ställd fråga|frågan ej ställd|not asked");
        put(texts, Status.UNDEFINED, ".|ej definierat|ej relevant|ej tillämpligt|not applicable|e.t.");
        put(
                texts,
                Status.SUPPRESSED,
                "..|...|…|x|xx|xxx|*|**|***|•|u.s.|sekretess|sekretessbelagt|sekr.|sekr|dold|dolt");
        put(
                texts,
                Status.SUPPRESSED,
                "döljs|ej redovisad|ej redovisat|ej redovisas|redovisas ej|redovisas inte|prickad");
        put(texts, Status.SUPPRESSED, "för få svar|för få|för litet underlag|suppressed|confidential|underlag saknas");
        return Map.copyOf(texts);
    }

    private static void put(Map<String, Status> texts, Status status, String words) {
        Arrays.stream(words.split("\\|", -1)).forEach(word -> texts.put(word, status));
    }

    /// Why there is no number; empty for any other text.
    static Optional<Status> status(String text) {
        String folded = AreaName.fold(text);
        Optional<Status> known = Optional.ofNullable(TEXTS.get(folded));
        return known.or(() -> isHidden(folded) ? Optional.of(Status.SUPPRESSED) : Optional.empty());
    }

    // A bound or a range instead of a number hides the number.
    private static boolean isHidden(String text) {
        if (BOUND.matcher(text).matches()) {
            return true;
        }
        Matcher range = RANGE.matcher(text);
        return range.matches() && number(range.group(1)) < number(range.group(2));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
