package se.lagesbild.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import se.lagesbild.domain.Access;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Comparability;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.SourceKind;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Unit;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.intake.AreaListException;
import se.lagesbild.intake.MapException;
import se.lagesbild.intake.ProfileFileException;
import se.lagesbild.paper.PaperException;
import se.lagesbild.picture.Funnel;
import se.lagesbild.picture.Hiding;
import se.lagesbild.picture.Method;
import se.lagesbild.picture.Pooling;
import se.lagesbild.picture.Reason;
import se.lagesbild.picture.TrendMethod;
import se.lagesbild.picture.Verdict;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.store.StoreException;
import se.lagesbild.ui.imports.ImportRow;
import se.lagesbild.ui.typedin.TypedInViewModel;
import se.lagesbild.workbench.IndicatorSet;
import se.lagesbild.workbench.RegisterException;
import se.lagesbild.workbench.UndrawableException;

/// The two files of words say the same things, and only what somebody reads.
final class WordsTest {
    private static final Map<String, String> SWEDISH = texts(Language.SWEDISH);
    private static final Map<String, String> ENGLISH = texts(Language.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern BUNDLE_KEY = Pattern.compile("\\$\\{bundle:([^}]+)}");
    private static final Pattern KEY = Pattern.compile("[a-z]+(?:\\.[a-zA-Z_]+|\\.\\d+)+");

    /// Keys that are built from a beginning and a constant.
    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.ofEntries(
            Map.entry("verdict", Verdict.class),
            Map.entry("status", Status.class),
            Map.entry("status.short", Status.class),
            Map.entry("hiding", Hiding.class),
            Map.entry("hiding.short", Hiding.class),
            Map.entry("reason", Reason.class),
            Map.entry("method", Method.class),
            Map.entry("comparability", Comparability.class),
            Map.entry("trend.method", TrendMethod.class),
            Map.entry("outcome", Outcome.class),
            Map.entry("imports.state", ImportRow.State.class),
            Map.entry("level", Level.class),
            Map.entry("glyph", VerdictClass.class),
            Map.entry("figure.class", VerdictClass.class),
            Map.entry("figure.change.class", VerdictClass.class),
            Map.entry("figure.funnel", Funnel.Place.class),
            Map.entry("figure.unit", Unit.class),
            Map.entry("figure.unit.short", Unit.class),
            Map.entry("figure.head.value", Unit.class),
            Map.entry("problem", ProblemCode.class),
            Map.entry("store", StoreException.Kind.class),
            Map.entry("access", Access.Mode.class),
            Map.entry("backup", Backup.Reason.class),
            Map.entry("areas", AreaListException.Kind.class),
            Map.entry("map", MapException.Kind.class),
            Map.entry("paper.remedy", PaperException.Remedy.class),
            Map.entry("chart.undrawable", UndrawableException.Reason.class),
            Map.entry("chart", ChartKind.class),
            Map.entry("set", IndicatorSet.Kind.class),
            Map.entry("pooling", Pooling.Refusal.class),
            Map.entry("sex", Sex.class),
            Map.entry("register.refused", RegisterException.Kind.class),
            Map.entry("profile.file", ProfileFileException.Kind.class),
            Map.entry("unit", Unit.class),
            Map.entry("area.level", AreaLevel.class),
            Map.entry("break", ComparabilityBreak.Kind.class),
            Map.entry("source.kind", SourceKind.class),
            Map.entry("information", InformationClass.class),
            Map.entry("polarity", Polarity.class),
            Map.entry("typed.lack", TypedInViewModel.Lack.class),
            Map.entry("sentence", Verdict.class));

    /// Keys that are built from a beginning and one of some words.
    private static final Map<String, List<String>> CHOICES = Map.ofEntries(
            Map.entry("sentence", List.of("clear.HIGHER", "clear.LOWER", "small.HIGHER", "small.LOWER")),
            Map.entry(
                    "sentence.bare",
                    List.of(
                            "HIGHER",
                            "LOWER",
                            "NOT_CERTAIN",
                            "clear.HIGHER",
                            "clear.LOWER",
                            "small.HIGHER",
                            "small.LOWER")),
            Map.entry("sentence.change", List.of("HIGHER", "LOWER", "NOT_CERTAIN")),
            Map.entry("sentence.change.ratio", List.of("HIGHER", "LOWER", "NOT_CERTAIN")),
            Map.entry(
                    "sentence.ratio",
                    List.of(
                            "HIGHER",
                            "LOWER",
                            "NOT_CERTAIN",
                            "clear.HIGHER",
                            "clear.LOWER",
                            "small.HIGHER",
                            "small.LOWER")),
            Map.entry("headline", List.of("lower", "higher", "fewer", "more")),
            Map.entry("headline.also", List.of("lower", "higher", "fewer", "more")),
            Map.entry("headline.but", List.of("higher", "more")),
            Map.entry("effect", List.of("points", "units", "ratio")),
            Map.entry("effect.table", List.of("points", "units", "ratio")),
            Map.entry("trend", List.of("HIGHER", "LOWER", "NOT_CERTAIN")),
            Map.entry("followup", List.of("CERTAIN", "NOT_CERTAIN")),
            Map.entry("followup.ratio", List.of("CERTAIN", "NOT_CERTAIN")),
            Map.entry("context.against", List.of("COUNTY", "NATION", "MUNICIPALITY")),
            Map.entry("figure.pair", List.of("BOTH_WORSE", "ONE_WORSE", "BOTH_BETTER", "OTHER")),
            Map.entry("figure.turned", List.of("BETTER", "WORSE")),
            Map.entry("compare.save", List.of("png", "svg", "pdf", "csv", "xlsx")),
            Map.entry("context.pooled", List.of("1", "2", "3")),
            Map.entry(
                    "role",
                    List.of(
                            "AREA",
                            "PERIOD",
                            "MONTH",
                            "DATE",
                            "INDICATOR",
                            "CRIME",
                            "SEX",
                            "AGES",
                            "CATEGORY",
                            "VALUE",
                            "SHARE",
                            "COUNT",
                            "RATE",
                            "ANSWERS",
                            "SAMPLE",
                            "RESPONSE_RATE",
                            "POPULATION",
                            "MARGIN",
                            "LOWER",
                            "UPPER")),
            Map.entry("typed.part", List.of("VALUE", "ANSWERS", "LOWER", "UPPER")),
            Map.entry("dimension", List.of("area", "period", "indicator", "value")),
            Map.entry("encoding", List.of("windows-1252", "x-MacRoman", "IBM850")),
            Map.entry("delimiter", List.of("SEMICOLON", "COMMA", "TAB", "BLANK", "COLON", "BAR", "OTHER")),
            Map.entry(
                    "signature",
                    List.of(
                            "WORKBOOK",
                            "ODS",
                            "DOCUMENT",
                            "ZIP",
                            "EMPTY_ZIP",
                            "PDF",
                            "OLE",
                            "GZIP",
                            "SEVEN_ZIP",
                            "RAR",
                            "SQLITE",
                            "RTF",
                            "PNG",
                            "JPEG",
                            "GIF",
                            "TIFF",
                            "PARQUET",
                            "HTML",
                            "XML",
                            "JSON",
                            "NUL")),
            Map.entry(
                    "personal",
                    List.of("PERSONAL_NUMBER", "EMAIL", "TELEPHONE", "NAME", "ADDRESS", "TIME_OF_DAY", "EVENT")),
            Map.entry(
                    "answer",
                    List.of(
                            "drop_column",
                            "fraction",
                            "percent",
                            "same",
                            "new",
                            "skip_row",
                            "thousands",
                            "decimal",
                            "replace",
                            "keep",
                            "holds",
                            "missing",
                            "zero",
                            "suppressed",
                            "not_asked",
                            "undefined")),
            Map.entry(
                    "drift.form",
                    List.of(
                            "encoding",
                            "bom",
                            "delimiter",
                            "line_end",
                            "quotes",
                            "layout",
                            "header_rows",
                            "header_order",
                            "preliminary",
                            "total_row",
                            "decimal",
                            "thousands",
                            "missing",
                            "few_answers",
                            "least_answers",
                            "decimals_VALUE",
                            "decimals_SHARE",
                            "decimals_RATE",
                            "decimals_RESPONSE_RATE",
                            "decimals_MARGIN")),
            Map.entry(
                    "drift.value",
                    List.of(
                            "yes",
                            "no",
                            "all",
                            "needed",
                            "events",
                            "areas",
                            "periods",
                            "rows",
                            "columns",
                            "periods_above",
                            "periods_below",
                            "first",
                            "last",
                            "none",
                            "blank",
                            "unspaced")),
            Map.entry(
                    "imports.balance",
                    List.of("stored", "held", "known", "header", "notes", "blank", "totals", "repeated", "refused")));

    private static Map<String, String> texts(Language language) {
        ResourceBundle bundle = new Words(language).bundle();
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keysOf("words_en.properties")).containsExactlyInAnyOrderElementsOf(keysOf("words.properties"));
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        assertThat(keysOf("words.properties")).doesNotHaveDuplicates();
        assertThat(keysOf("words_en.properties")).doesNotHaveDuplicates();
    }

    private static List<String> keysOf(String file) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/se/lagesbild/text", file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    @Test
    void noTextIsEmpty() {
        assertThat(SWEDISH).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(ENGLISH).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        assertThat(SWEDISH)
                .allSatisfy((key, text) -> assertThat(places(ENGLISH.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void everyConstantHasItsText() {
        assertThat(builtKeys()).isSubsetOf(SWEDISH.keySet());
    }

    @Test
    void everyPhraseIsAboutAKnownIndicator() {
        Set<String> codes =
                Catalogue.shipped().indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        assertThat(SWEDISH.keySet())
                .filteredOn(key -> key.startsWith("phrase."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(codes).contains(key.substring("phrase.".length())));
    }

    private static Set<String> builtKeys() {
        Set<String> keys = new TreeSet<>();
        CONSTANTS.forEach((prefix, type) ->
                Arrays.stream(type.getEnumConstants()).forEach(one -> keys.add(prefix + "." + one.name())));
        CHOICES.forEach((prefix, words) -> words.forEach(word -> keys.add(prefix + "." + word)));
        return keys;
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> used = new HashSet<>(literals());
        used.addAll(builtKeys());
        Set.copyOf(used).forEach(key -> used.add(key + ".one"));
        assertThat(SWEDISH.keySet())
                .allSatisfy(key -> assertThat(used.contains(key) || key.startsWith("phrase."))
                        .as("%s is used", key)
                        .isTrue());
    }

    @Test
    void everyBeginningOfAKeyIsUsed() throws IOException {
        Set<String> literals = literals();
        assertThat(Stream.concat(CONSTANTS.keySet().stream(), CHOICES.keySet().stream()))
                .allSatisfy(prefix -> assertThat(literals.contains(prefix) || literals.contains(prefix + "."))
                        .as("%s begins a key", prefix)
                        .isTrue());
    }

    @Test
    void everyKeyInTheCodeHasItsText() throws IOException {
        Set<String> roots = SWEDISH.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> beginnings = new HashSet<>(CONSTANTS.keySet());
        beginnings.addAll(CHOICES.keySet());
        assertThat(literals())
                .filteredOn(text -> KEY.matcher(text).matches())
                .filteredOn(text -> roots.contains(text.substring(0, text.indexOf('.'))))
                .filteredOn(text -> !text.endsWith(".csv") && !beginnings.contains(text))
                .isSubsetOf(SWEDISH.keySet());
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> found = new HashSet<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                LITERAL.matcher(code).results().forEach(match -> found.add(match.group(1)));
                BUNDLE_KEY.matcher(code).results().forEach(match -> found.add(match.group(1)));
            }
            return found;
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void languageOfTheComputerChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            for (Locale computer : List.of(Locale.of("sv", "SE"), Locale.US, Locale.of("ar", "EG"))) {
                Locale.setDefault(computer);
                ResourceBundle.clearCache();
                assertThat(texts(Language.SWEDISH)).as("%s", computer).isEqualTo(SWEDISH);
                assertThat(texts(Language.ENGLISH)).as("%s", computer).isEqualTo(ENGLISH);
                assertThat(new Numbers(Language.SWEDISH).rounded(-1234.5, 1)).isEqualTo("\u22121\u00A0234,5");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void languagesAreNotTheSame() {
        assertThat(SWEDISH.get("name.nation")).isEqualTo("riket");
        assertThat(ENGLISH.get("name.nation")).isEqualTo("the nation");
    }

    @Test
    void missingKeyIsAFaultOfOurs() {
        Assertions.assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> new Words(Language.SWEDISH).get("no.such.key"));
    }

    @Test
    void argumentsAreNotLookedThroughForPlaces() {
        assertThat(new Words(Language.SWEDISH).get("problem.at.cell", "{1}", "$0"))
                .isEqualTo("Rad {1}, kolumn $0: ");
    }

    @Test
    void otherLanguagesThanEnglishAreSwedish() {
        assertThat(Language.of("en")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("fi")).isEqualTo(Language.SWEDISH);
    }
}
