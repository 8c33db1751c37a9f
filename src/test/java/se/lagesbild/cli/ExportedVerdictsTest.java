package se.lagesbild.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Period;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Series;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.NewcombeDifference;
import se.lagesbild.statistics.Proportion;
import se.lagesbild.statistics.RateRatio;
import se.lagesbild.workbench.Comparisons;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// Reads the exported verdicts of the sample data back and computes them again from what stands beside them.
final class ExportedVerdictsTest {
    private static final Map<String, JsonObject> EXPORTS = new HashMap<>();

    @BeforeAll
    static void export(@TempDir Path folder) throws Exception {
        try (Workbench workbench = SampleWorkbench.whole(folder)) {
            Comparisons comparisons = workbench.comparisons();
            ComparisonJson json = new ComparisonJson(workbench.imports().stored(), false);
            for (Indicator indicator : comparisons.indicators()) {
                Series series = comparisons.series(indicator);
                Period period = series.periodOf(2021).orElse(series.periods().getLast());
                DistrictComparison view =
                        comparisons.districts(series, period, comparisons.usualBaselines(series, period));
                EXPORTS.put(indicator.code(), json.of(comparisons.corrected(view, 2021)));
            }
        }
    }

    @AfterAll
    static void forget() {
        EXPORTS.clear();
    }

    private static List<JsonObject> comparisons() {
        return EXPORTS.values().stream()
                .flatMap(one -> one.getAsJsonArray("comparisons").asList().stream())
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static List<JsonObject> tested(String method) {
        return comparisons().stream()
                .filter(one -> !one.get("method").isJsonNull()
                        && one.get("method").getAsString().equals(method))
                .toList();
    }

    @Test
    void everyVerdictCarriesItsLevelDefinitionMethodAndOrigin() {
        assertThat(comparisons()).hasSizeGreaterThan(200).allSatisfy(one -> {
            assertThat(one.get("level").getAsDouble()).isEqualTo(0.95);
            assertThat(one.get("baselineDefinition").getAsString()).isNotBlank();
            assertThat(one.get("baselineKind").getAsString()).isNotBlank();
            assertThat(one.get("comparability").getAsString()).isEqualTo("SAME_QUESTION");
            for (String side : List.of("estimate", "baselineEstimate")) {
                JsonObject estimate = one.getAsJsonObject(side);
                assertThat(estimate.get("import").getAsLong()).isPositive();
                assertThat(estimate.get("line").getAsInt()).isPositive();
                assertThat(estimate.get("file").getAsString()).endsWith(".csv");
            }
            JsonObject sentence = one.getAsJsonObject("sentence");
            assertThat(sentence.get("sv").getAsString()).contains("(Källa: ");
            assertThat(sentence.get("en").getAsString()).contains("(Source: ");
        });
    }

    @Test
    void everyTestedVerdictCarriesItsIntervalAndBothPs() {
        assertThat(comparisons())
                .filteredOn(one -> !one.get("method").isJsonNull())
                .isNotEmpty()
                .allSatisfy(one -> {
                    double neutral = one.get("scale").getAsString().equals("RATIO") ? 1 : 0;
                    Interval interval = interval(one, "difference");
                    boolean certain = !one.get("verdict").getAsString().equals("NOT_CERTAIN");
                    assertThat(!interval.contains(neutral)).isEqualTo(certain);
                    assertThat(one.get("p").getAsDouble() < 0.05).isEqualTo(certain);
                    assertThat(one.get("adjustedP").getAsDouble())
                            .isGreaterThanOrEqualTo(one.get("p").getAsDouble());
                    assertThat(one.get("adjustedFor").getAsInt()).isPositive();
                });
    }

    private static Interval interval(JsonObject json, String prefix) {
        JsonElement upper = json.get(prefix + "Upper");
        return new Interval(
                json.get(prefix + "Lower").getAsDouble(),
                upper.isJsonNull() ? Double.POSITIVE_INFINITY : upper.getAsDouble());
    }

    @Test
    void differenceFromTheRestIsTheOneThatTheExportedNumbersGive() {
        assertThat(tested("NEWCOMBE_REST")).hasSizeGreaterThan(50).allSatisfy(one -> {
            NewcombeDifference found = NewcombeDifference.of(
                    share(one.getAsJsonObject("estimate")),
                    Proportion.ofPercent(
                            one.get("restValue").getAsDouble(),
                            one.get("restAnswers").getAsDouble()),
                    Confidence.P95);
            assertThat(one.get("difference").getAsDouble()).isCloseTo(100 * found.difference(), within(1e-9));
            assertThat(interval(one, "difference").lower())
                    .isCloseTo(100 * found.interval().lower(), within(1e-9));
            assertThat(interval(one, "difference").upper())
                    .isCloseTo(100 * found.interval().upper(), within(1e-9));
            assertThat(one.get("p").getAsDouble()).isCloseTo(found.pValue(), within(1e-8));
        });
    }

    private static Proportion share(JsonObject estimate) {
        JsonElement weighted = estimate.get("testedValue");
        double percent = (weighted.isJsonNull() ? estimate.get("value") : weighted).getAsDouble();
        return Proportion.ofPercent(percent, estimate.get("effectiveAnswers").getAsDouble());
    }

    @Test
    void ratioToTheRestIsTheOneThatTheExportedCountsGive() {
        assertThat(tested("RATE_RATIO_REST"))
                .filteredOn(one -> one.getAsJsonObject("estimate").get("rate").getAsDouble() > 0)
                .hasSizeGreaterThan(20)
                .allSatisfy(one -> {
                    JsonObject area = one.getAsJsonObject("estimate");
                    JsonObject whole = one.getAsJsonObject("baselineEstimate");
                    RateRatio found = RateRatio.toRest(
                                    events(area), people(area), events(whole), people(whole), Confidence.P95)
                            .orElseThrow();
                    assertThat(one.get("difference").getAsDouble())
                            .isCloseTo(found.ratio().orElseThrow(), within(1e-9));
                    assertThat(interval(one, "difference").upper())
                            .isCloseTo(found.interval().upper(), within(1e-9));
                    assertThat(one.get("p").getAsDouble()).isCloseTo(found.pValue(), within(1e-12));
                });
    }

    private static long events(JsonObject estimate) {
        return Math.round(estimate.get("rate").getAsDouble() * people(estimate) / 1000);
    }

    private static double people(JsonObject estimate) {
        return estimate.get("personYears").getAsDouble();
    }

    @Test
    void peopleBehindARateLeadToTheirOwnLine() {
        assertThat(tested("RATE_RATIO_REST"))
                .allSatisfy(one -> assertThat(one.getAsJsonObject("estimate").getAsJsonArray("populations"))
                        .isNotEmpty()
                        .allSatisfy(population -> assertThat(
                                        population.getAsJsonObject().get("line").getAsInt())
                                .isPositive()));
    }

    @Test
    void partsOfASumAreHiddenWhereTheyAreHiddenThemselves() {
        JsonObject export = EXPORTS.getOrDefault("POL_VALDTAKT", new JsonObject());
        List<String> hidden = export.getAsJsonArray("estimates").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(one -> !one.get("hidden").getAsString().equals("NONE"))
                .map(one -> one.get("areaCode").getAsString())
                .toList();
        assertThat(export.getAsJsonArray("comparisons").asList())
                .flatMap(one -> one.getAsJsonObject()
                        .getAsJsonObject("baselineEstimate")
                        .getAsJsonArray("parts")
                        .asList())
                .map(JsonElement::getAsJsonObject)
                .filteredOn(part -> hidden.contains(part.get("areaCode").getAsString()))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.get("value").isJsonNull()).isTrue());
    }

    @Test
    void hiddenCountsLeaveNoTrace() {
        assertThat(EXPORTS.getOrDefault("POL_VALDTAKT", new JsonObject()).getAsJsonArray("estimates"))
                .map(JsonElement::getAsJsonObject)
                .filteredOn(one -> !one.get("hidden").getAsString().equals("NONE"))
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.get("value").isJsonNull()).isTrue();
                    assertThat(one.get("text").getAsString()).isEmpty();
                    assertThat(one.has("rate")).isFalse();
                });
    }
}
