package se.lagesbild.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ProblemCode;

/// The ways in which extracts write a known name without changing it: with a footnote mark, as text, with the word
/// "kommundel", in the genitive. Letters are never exchanged, so neighbours stay apart.
final class AreaSpelling {
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(.*[\\p{L})])(?:\\s?\\*{1,3}|\\s?[†‡]|\\s?[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,2}\\)?|\\s?\\d{1,2}\\)|\\s?\\(\\d{1,2}\\)|\\s?\\[\\d{1,2}])");
    private static final Pattern KIND = Pattern.compile(
            "(?iu)(?:(?:kommundelen|kommundel|stadsdelen|området)\\s+(\\S.*)|(\\S.*?)\\s+\\(?(?:kommundel|stadsdel)\\)?)");
    private static final Pattern HYPHEN = Pattern.compile("\\s*[-\u2010-\u2015]\\s*");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)]?\\s+(\\D.*)");
    private static final Pattern BASE = Pattern.compile(
            "(?iu)(.*?[^\\s,(\\[])[\\s,]*[(\\[]?(?<!\\p{L})(?:n|bas|antal svar)\\s?[=:]\\s?(\\d{1,3}(?:[ \u00A0\u2009\u202F]?\\d{3})?)[)\\]]?");
    private static final int LONG_ENOUGH = 4;

    /// What a footnote mark can end in: nearly every name ends otherwise, and needs no closer look.
    private static final String MARK_ENDS = "*†‡\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079)]";

    private AreaSpelling() {}

    /// An area found, and what was wrong with its name, if anything.
    record Found(Area area, Optional<ProblemCode> oddity) {}

    /// The area of that division that a text names in one of these ways.
    static Optional<Found> find(Geography geography, String division, String text) {
        Optional<Area> exact = geography.named(division, text);
        return exact.isPresent()
                ? exact.map(area -> new Found(area, Optional.empty()))
                : variants(text).entrySet().stream()
                        .flatMap(variant -> geography.named(division, variant.getKey()).stream()
                                .map(area -> new Found(area, Optional.of(variant.getValue()))))
                        .findFirst()
                        .or(() -> NestedName.district(geography, division, withoutBase(unmarked(text)))
                                .map(area -> new Found(area, Optional.of(ProblemCode.DISTRICT_NORMALISED))));
    }

    /// Other spellings of the text, nearest first, and what using one of them must be reported as.
    private static Map<String, ProblemCode> variants(String text) {
        Map<String, ProblemCode> variants = new LinkedHashMap<>();
        String bare = TextMark.without(text);
        if (!bare.equals(text)) {
            variants.put(bare, ProblemCode.APOSTROPHE);
        }
        String unmarked = unmarked(bare);
        if (!unmarked.equals(bare)) {
            variants.putIfAbsent(unmarked, ProblemCode.FOOTNOTE_MARK);
        }
        String based = withoutBase(unmarked);
        String joined = HYPHEN.matcher(based).replaceAll("-");
        variants.putIfAbsent(joined, ProblemCode.DISTRICT_NORMALISED);
        genitive(joined).ifPresent(name -> variants.putIfAbsent(name, ProblemCode.DISTRICT_NORMALISED));
        Matcher numbered = NUMBERED.matcher(joined);
        if (numbered.matches()) {
            variants.putIfAbsent(numbered.group(1), ProblemCode.DISTRICT_NORMALISED);
        }
        Matcher kind = KIND.matcher(joined);
        if (kind.matches()) {
            String name = kind.group(1) == null ? kind.group(2) : kind.group(1);
            variants.putIfAbsent(name, ProblemCode.DISTRICT_NORMALISED);
            genitive(name).ifPresent(one -> variants.putIfAbsent(one, ProblemCode.DISTRICT_NORMALISED));
        }
        return variants;
    }

    /// The text without a footnote mark at its end.
    static String unmarked(String text) {
        if (text.isEmpty() || MARK_ENDS.indexOf(text.charAt(text.length() - 1)) < 0) {
            return text;
        }
        Matcher footnote = FOOTNOTE.matcher(text);
        return footnote.matches() ? footnote.group(1) : text;
    }

    /// The text without "(n=257)" at its end.
    static String withoutBase(String text) {
        return base(text).map(base -> base.group(1)).orElse(text);
    }

    /// How many answered in the area, when its name says so: "Skogås (n = 257)".
    static OptionalLong answers(String text) {
        return base(text).stream()
                .mapToLong(base -> Long.parseLong(base.group(2).replaceAll("\\D", "")))
                .findFirst();
    }

    private static Optional<Matcher> base(String text) {
        boolean possible = text.indexOf('=') >= 0 || text.indexOf(':') >= 0;
        return possible ? Optional.of(BASE.matcher(text)).filter(Matcher::matches) : Optional.empty();
    }

    private static Optional<String> genitive(String text) {
        boolean possible = text.length() > LONG_ENOUGH && (text.endsWith("s") || text.endsWith("S"));
        return possible ? Optional.of(text.substring(0, text.length() - 1)) : Optional.empty();
    }
}
