package se.lagesbild.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.AreaName;

/// The words by which headers name what every extract has, Swedish and English.
final class HeaderWords {
    private static final List<String> MEANS = List.of("medelvärde", "medeltal", "mean");
    private static final Map<String, Role> WORDS = words();
    private static final List<String> LARGER =
            List.of("kommun", "kommuner", "region", "regionkod", "län", "municipality", "county");
    /// "Värde (procent)", "Antal, st".
    private static final Pattern WITH_UNIT = Pattern.compile("([^(,]*\\S)\\s*(?:\\(([^)]*)\\)|,\\s*(\\S.*))");

    private static final Pattern INTERVAL = Pattern.compile(
            "^(?=.*(?<!\\p{L})(?:ki|ci|k\\.i\\.|konfidensintervall|confidence interval|felmarginal)(?!\\p{L})).*"
                    + "(?:(?<!\\p{L})(undre|nedre|lägre|lower|låg|low|min)|(?<!\\p{L})(?:övre|högre|upper|hög|high|max))(?!\\p{L})");
    private static final int LONGEST_LIMIT = 50;
    private static final Pattern IN_BRACKETS = Pattern.compile("^[(\\[]([^()]+)[)\\]]$");
    /// Words that say what is counted, not only that something is.
    private static final Set<String> EVENTS = Set.of(
            "antal brott",
            "antal anmälda brott",
            "anmälda brott",
            "antal händelser",
            "antal insatser",
            "anmälningar",
            "antal anmälningar",
            "number of crimes");

    private HeaderWords() {}

    private static Map<String, Role> words() {
        Map<String, Role> words = new HashMap<>();
        put(words, Role.AREA, "kommundel|område|delområde|stadsdel|bostadsområde|kommun|region|regionkod|län|area");
        put(words, Role.AREA, "district|municipality|county|plats|ort|distrikt|place|regso|lokalpolisområde|deso");
        put(words, Role.AREA, "kommundelar|områden|stadsdelar|kommuner|delområden|geografi|geografiskt område");
        put(words, Role.AREA, "områdesnamn|kommundelsnamn|kommunnamn|regionnamn|stadsdelsområde|neighbourhood");
        put(words, Role.AREA, "area name|district name|region name|geography|geografisk indelning|distriktsnamn");
        put(words, Role.PERIOD, "år|year|period|mätår|läsår|undersökningsår|school year|årtal|tidsperiod|mätperiod");
        put(words, Role.PERIOD, "kalenderår|referensår|mätning|tid|time|yr|time period|redovisningsår|statistikår");
        put(words, Role.MONTH, "månad|month|kvartal|quarter|tertial|termin|halvår|term|vecka|veckonr|week");
        put(words, Role.DATE, "datum|date|händelsedatum|larmdatum|insatsdatum|brottsdatum|datum och tid|tidpunkt");
        put(words, Role.DATE, "larmtid|händelsetid|anmälningsdatum|datetime|timestamp|inträffade");
        put(
                words,
                Role.PRIVATE,
                "adress|gatuadress|gata|klockslag|tid på dygnet|koordinat|koordinater|latitud|klockan");
        put(words, Role.PRIVATE, "longitud|lat|lon|long|lng|sweref|sweref x|sweref y|x-koordinat|y-koordinat|address");
        put(words, Role.PRIVATE, "x|y|time of day|postnummer|fastighet|fastighetsbeteckning|besöksadress|street");
        put(words, Role.INDICATOR, "indikator|fråga|nyckeltal|påstående|mått|variabel|indicator|question|statement");
        put(
                words,
                Role.INDICATOR,
                "frågor|frågetext|frågeställning|indikatornamn|variable|measure|metric|kpi|delfråga");
        put(words, Role.INDICATOR, "händelsetyp|insatstyp|olyckstyp|event type|indikatorer|händelse|typ av händelse");
        put(words, Role.CRIME, "brottstyp|brott|brottskategori|crime|crime type|offence|brottstyper|typ av brott");
        put(words, Role.CRIME, "brottsgrupp|brottsrubricering|brottskod|crime category|offence type|brottsslag");
        put(words, Role.SEX, "kön|sex|gender");
        put(words, Role.AGES, "årskurs|åk|grade|ålder|åldersgrupp|age|age group|åldersklass|åldersintervall");
        put(words, Role.VALUE, String.join("|", MEANS));
        put(words, Role.VALUE, "värde|value|utfall|resultat|värden|values|result|mätvärde|obs value|val");
        put(words, Role.SHARE, "andel|procent|andel (%)|andel (procent)|andel i procent|%|percent|share|per cent");
        put(words, Role.SHARE, "andel %|andel i %|i procent|i %|procent (%)");
        put(words, Role.SHARE, "procentandel|andelar|pct|percentage|andel av svarande|andel svar (%)");
        put(words, Role.COUNT, "antal|antal brott|antal anmälda brott|anmälda brott|antal händelser|antal insatser");
        put(
                words,
                Role.COUNT,
                "count|number|anmälningar|antal anmälningar|antal fall|counts|number of crimes|antal st");
        put(words, Role.ANSWERS, "antal svar|svarande|antal svarande|n|bas|antal (n)|svar|respondents|answers|base");
        put(words, Role.ANSWERS, "antal respondenter|respondenter|bastal|antal enkätsvar|antal intervjuade|n=");
        put(words, Role.ANSWERS, "number of answers|number of respondents|number of responses|responses|antal (svar)");
        put(words, Role.ANSWERS, "n (oviktat)|oviktat n|oviktad bas|bas (oviktad)|antal (oviktat)|n (ovägt)|ovägt n");
        put(words, Role.ANSWERS, "oviktat antal|oviktat antal svar|unweighted n|unweighted base|n (unweighted)");
        put(words, Role.SAMPLE, "urval|utskick|antal utskick|sample|sample size|urvalsstorlek|antal i urvalet");
        put(words, Role.RESPONSE_RATE, "svarsandel|svarsfrekvens|svarsandel (%)|svarsfrekvens (%)|response rate");
        put(words, Role.RESPONSE_RATE, "andel svarande|andel svarande (%)");
        put(words, Role.POPULATION, "folkmängd|befolkning|invånare|antal invånare|population|inhabitants");
        put(words, Role.POPULATION, "folkmängd 31 december|befolkningsmängd|medelfolkmängd|medelbefolkning");
        put(
                words,
                Role.MARGIN,
                "+/- %|± %|+/-%|±%|felmarginal %|felmarginal|osäkerhetstal|margin|margin of error|felmarginal (±)|+/-|±|felm.");
        put(words, Role.LOWER, "undre|undre gräns|nedre|nedre gräns|ki undre|lower|ki nedre|undre ki|nedre ki|ci low");
        put(words, Role.LOWER, "ci lower|lower bound|lower limit|ki låg|ki 95 undre|konfidensintervall undre");
        put(words, Role.UPPER, "övre|övre gräns|ki övre|upper|övre ki|ci high|ci upper|upper bound|upper limit|ki hög");
        put(words, Role.UPPER, "ki 95 övre|konfidensintervall övre");
        put(words, Role.IGNORED, "kod|områdeskod|kommunkod|länskod|kommundelskod|id|nr|löpnr|löpnummer|rad|radnr|code");
        put(words, Role.IGNORED, "indikatorkod|regsokod|desokod|area code|index nr|ärendenummer|diarienummer|dnr");
        put(words, Role.IGNORED, "dokument|document|sida|page|rank|rang|ranking|rangordning|placering|vikt|viktning");
        put(words, Role.IGNORED, "n (viktat)|viktat n|viktad bas|bas (viktad)|viktat antal|n (vägt)|weight|weighted n");
        put(words, Role.IGNORED, "weighted base|n (weighted)");
        return Map.copyOf(words);
    }

    /// Whether the numbers below it are means of answers, not shares of them.
    static boolean saysMean(String title) {
        return MEANS.contains(AreaName.fold(title));
    }

    private static void put(Map<String, Role> words, Role role, String texts) {
        Arrays.stream(texts.split("\\|")).forEach(text -> words.put(text, role));
    }

    /// What a header cell means, when it is one of the words or begins as a rate does.
    static Optional<Role> role(String cell) {
        String folded = folded(cell);
        return Optional.ofNullable(WORDS.get(folded))
                .or(() -> limit(folded))
                .or(() -> RateTitle.of(cell).map(rate -> Role.RATE))
                .or(() -> withUnit(folded));
    }

    // "95 % KI undre", "Konfidensintervall (övre gräns)": whatever the level, a limit is no measure.
    private static Optional<Role> limit(String folded) {
        Matcher interval = INTERVAL.matcher(folded);
        return folded.length() <= LONGEST_LIMIT && interval.find()
                ? Optional.of(interval.group(1) == null ? Role.UPPER : Role.LOWER)
                : Optional.empty();
    }

    private static Optional<Role> withUnit(String folded) {
        if (folded.indexOf('(') < 0 && folded.indexOf(',') < 0) {
            return Optional.empty();
        }
        Matcher unit = WITH_UNIT.matcher(folded);
        Role base = unit.matches() ? WORDS.get(unit.group(1)) : null;
        if (base == null) {
            return Optional.empty();
        }
        String inside = unit.group(2) == null ? unit.group(3) : unit.group(2);
        boolean percent = inside.contains("%") || inside.startsWith("procent") || inside.startsWith("percent");
        return Optional.of(base == Role.VALUE && percent ? Role.SHARE : base)
                .filter(role -> percent || isShort(inside));
    }

    // "Antal (st)" is a unit; "Antal (anmälda våldsbrott)" names something.
    private static boolean isShort(String inside) {
        return inside.length() <= 3
                || List.of("antal", "personer", "number", "kommundel", "år").contains(inside);
    }

    private static String folded(String cell) {
        String spaced = AreaName.fold(cell).replace('_', ' ');
        boolean ended = spaced.endsWith(":") || spaced.endsWith(".");
        String folded = ended ? spaced.substring(0, spaced.length() - 1) : spaced;
        return folded.endsWith(")") || folded.endsWith("]")
                ? IN_BRACKETS.matcher(folded).replaceFirst("$1")
                : folded;
    }

    /// Whether the word says by itself what is measured, so that nobody has to be asked.
    static boolean namesEvents(String cell) {
        return EVENTS.contains(folded(cell));
    }

    /// Whether the cell can only be part of a header: a known word or a year.
    static boolean isKnown(String cell) {
        ColumnTitle title = ColumnTitle.of(cell);
        return title.period().isPresent()
                || title.part().isPresent()
                || role(title.text()).isPresent();
    }

    /// Names of parts of a municipality win over names of larger areas when a file has columns for both.
    static boolean namesDistricts(String cell) {
        return role(cell).equals(Optional.of(Role.AREA)) && !LARGER.contains(folded(cell));
    }
}
