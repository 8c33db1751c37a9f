package se.lagesbild.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.AreaName;

/// The words by which headers name what every extract has, Swedish and English.
final class HeaderWords {
    private static final Map<String, Role> WORDS = words();

    private HeaderWords() {}

    private static Map<String, Role> words() {
        Map<String, Role> words = new HashMap<>();
        put(words, Role.AREA, "kommundel|område|delområde|stadsdel|bostadsområde|kommun|region|regionkod|län|area");
        put(words, Role.AREA, "district|municipality|county|plats|ort|distrikt|place|regso|lokalpolisområde");
        put(words, Role.PERIOD, "år|year|period|mätår|läsår|undersökningsår|månad|month|school year");
        put(words, Role.INDICATOR, "indikator|fråga|nyckeltal|påstående|mått|variabel|indicator|question|statement");
        put(words, Role.CRIME, "brottstyp|brott|brottskategori|crime|crime type|offence");
        put(words, Role.SEX, "kön|sex|gender");
        put(words, Role.AGES, "ålder|åldersgrupp|age|age group");
        put(words, Role.VALUE, "värde|value|utfall|resultat");
        put(words, Role.SHARE, "andel|procent|andel (%)|andel (procent)|andel i procent|%|percent|share|per cent");
        put(words, Role.COUNT, "antal|antal brott|antal anmälda brott|anmälda brott|antal händelser|antal insatser");
        put(words, Role.COUNT, "count|number");
        put(words, Role.ANSWERS, "antal svar|svarande|antal svarande|n|bas|antal (n)|svar|respondents|answers|base");
        put(words, Role.SAMPLE, "urval|utskick|antal utskick|sample|sample size");
        put(words, Role.RESPONSE_RATE, "svarsandel|svarsfrekvens|svarsandel (%)|svarsfrekvens (%)|response rate");
        put(words, Role.RESPONSE_RATE, "andel svarande|andel svarande (%)");
        put(words, Role.POPULATION, "folkmängd|befolkning|invånare|antal invånare|population|inhabitants");
        put(words, Role.MARGIN, "felmarginal|osäkerhetstal|margin|margin of error|felmarginal (±)");
        put(words, Role.LOWER, "undre|undre gräns|nedre|nedre gräns|ki undre|lower");
        put(words, Role.UPPER, "övre|övre gräns|ki övre|upper");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Role> words, Role role, String texts) {
        Arrays.stream(texts.split("\\|")).forEach(text -> words.put(text, role));
    }

    /// What a header cell means, when it is one of the words or begins as a rate does.
    static Optional<Role> role(String cell) {
        String folded = AreaName.fold(cell);
        boolean rate = folded.startsWith("per 100 000") || folded.startsWith("antal per 100 000");
        return rate ? Optional.of(Role.RATE) : Optional.ofNullable(WORDS.get(folded));
    }

    /// Whether the cell can only be part of a header: a known word or a year.
    static boolean isKnown(String cell) {
        ColumnTitle title = ColumnTitle.of(cell);
        return title.period().isPresent() || role(title.text()).isPresent();
    }

    /// Names of parts of a municipality win over names of larger areas when a file has columns for both.
    static boolean namesDistricts(String cell) {
        String folded = AreaName.fold(cell);
        return role(cell).equals(Optional.of(Role.AREA))
                && !Arrays.asList("kommun", "region", "regionkod", "län", "municipality", "county")
                        .contains(folded);
    }
}
