package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Status;
import se.lagesbild.picture.BaselineKind;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Effect;
import se.lagesbild.picture.Reason;
import se.lagesbild.picture.Series;
import se.lagesbild.picture.Verdict;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.Interval;
import se.lagesbild.statistics.NewcombeDifference;
import se.lagesbild.text.Language;
import se.lagesbild.text.Numbers;

/// From the sample files to the verdicts that the committee would read.
final class SampleVerdictsTest {
    private static final AreaKey COUNTY = new AreaKey("SE", "01");
    private static final AreaKey NATION = new AreaKey("SE", "00");
    private static final AreaKey HUDDINGE = new AreaKey("SE", "0126");

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static Workbench workbench;

    @BeforeAll
    static void load(@TempDir Path folder) throws Exception {
        workbench = SampleWorkbench.whole(folder);
    }

    @AfterAll
    static void close() throws Exception {
        workbench.close();
    }

    private static Series series(String code) throws Exception {
        Indicator indicator = workbench.comparisons().indicator(code).orElseThrow();
        return workbench.comparisons().series(indicator);
    }

    private static DistrictComparison view(String code, int year, AreaKey... against) throws Exception {
        return workbench.comparisons().districts(series(code), Period.year(year), List.of(against));
    }

    private static AreaKey district(String name) {
        return new AreaKey("HUD7", name);
    }

    @Test
    void vaarby2012HasTheIntervalOfItsAnswers() throws Exception {
        DistrictComparison view = view("BU_TRYGG", 2012, district("Flemingsberg"));
        Comparison vaarby = view.of(district("Vårby"), district("Flemingsberg")).orElseThrow();

        assertThat(percent(vaarby.estimate().interval().orElseThrow().lower())).isEqualTo(268);
        assertThat(percent(vaarby.estimate().interval().orElseThrow().upper())).isEqualTo(399);
        assertThat(percent(vaarby.baseline().interval().orElseThrow().lower())).isEqualTo(392);
        assertThat(percent(vaarby.baseline().interval().orElseThrow().upper())).isEqualTo(529);
        assertThat(percent(vaarby.effect().orElseThrow().size())).isEqualTo(-130);
        assertThat(percent(vaarby.effect().orElseThrow().interval().lower())).isEqualTo(-223);
        assertThat(percent(vaarby.effect().orElseThrow().interval().upper())).isEqualTo(-33);
        assertThat(vaarby.verdict()).isEqualTo(Verdict.LOWER);
    }

    /// Tenths of a percent, rounded.
    private static long percent(double value) {
        return Math.round(value * 10);
    }

    @Test
    void aChangeWithoutTheLaterNumberOfAnswersCannotBeTested() throws Exception {
        Optional<Comparison> change = workbench.comparisons().changes(series("BU_TRYGG"), district("Vårby")).stream()
                .filter(one -> one.estimate().observation().key().period().equals(Period.year(2018)))
                .findFirst();

        assertThat(change.orElseThrow().verdict()).isEqualTo(Verdict.CANNOT_TEST);
        assertThat(change.orElseThrow().reason()).isEqualTo(Reason.AREA_BASE_UNKNOWN);
    }

    @Test
    void theThreePrioritisedDistrictsAndTheMunicipalityAreCertainlyLowerThanCountyAndNation() throws Exception {
        DistrictComparison view = view("BU_TRYGG", 2021, COUNTY, NATION);

        for (AreaKey area : List.of(district("Vårby"), district("Flemingsberg"), district("Skogås"), HUDDINGE)) {
            assertThat(view.of(area)).hasSize(2).allSatisfy(one -> {
                assertThat(one.verdict()).isEqualTo(Verdict.LOWER);
                assertThat(one.kind()).isEqualTo(BaselineKind.CONTAINING);
                assertThat(one.rest()).isPresent();
            });
        }
    }

    @Test
    void exactlyOneDistrictIsNotCertain() throws Exception {
        DistrictComparison view = view("BU_TRYGG", 2021, COUNTY, NATION);

        assertThat(view.districts())
                .filteredOn(one -> view.of(one.area().key()).stream()
                        .anyMatch(comparison -> !comparison.verdict().isCertain()))
                .singleElement()
                .extracting(one -> one.area().name())
                .isEqualTo("Sjödalen-Fullersta");
        assertThat(view.tests()).isEqualTo(16);
    }

    @Test
    void everyAreaOfASeriesIsListedOnceThoughOnlyAnEarlierDivisionHasIt() throws Exception {
        assertThat(workbench.comparisons().areas(series("BU_TRYGG")))
                .doesNotHaveDuplicates()
                .contains(HUDDINGE, district("Stuvsta-Snättringe"))
                .filteredOn(key -> key.code().equals("Vårby"))
                .hasSize(1);
    }

    @Test
    void ntu2010SaysHowManyAnswersATestWouldTake() throws Exception {
        DistrictComparison view = view("NTU_OTRYGG", 2010, COUNTY, NATION);

        assertThat(view.of(HUDDINGE, COUNTY).orElseThrow().requiredSize()).hasValue(1291);
        assertThat(view.of(HUDDINGE, NATION).orElseThrow().requiredSize()).hasValue(545);
        assertThat(view.of(HUDDINGE))
                .allSatisfy(one -> assertThat(one.verdict()).isEqualTo(Verdict.CANNOT_TEST));
    }

    @Test
    void huddingesCarCrimeWorryIsSuppressedNotZero() throws Exception {
        Observation worry = series("NTU_OROBIL").of(HUDDINGE, Period.year(2010)).orElseThrow();

        assertThat(worry.status()).isEqualTo(Status.SUPPRESSED);
        assertThat(worry.value()).isEmpty();
        assertThat(worry.text()).isEqualTo("XX");
    }

    @Test
    void theEditionOf2021TakesTheLatestPeriodUpToTheYearAfter() throws Exception {
        assertThat(series("BU_TRYGG").periodOf(2021)).contains(Period.year(2021));
        assertThat(series("BU_TRYGG").periodOf(2012)).contains(Period.year(2012));
        assertThat(series("BU_TRYGG").periodOf(2010)).isEmpty();
    }

    @Test
    void aQuestionDeliveredAsCountsKeepsShowingItsLatestPercentages() throws Exception {
        Series square = series("ENK_TORGET");

        assertThat(square.periodOf(2024)).contains(Period.year(2021));
        assertThat(square.in(Period.year(2021))).hasSize(7);
        assertThat(square.observations()).hasSizeGreaterThan(7);
    }

    @Test
    void sevenOfTheNineSourcesAreLoaded() throws Exception {
        assertThat(workbench.overview().sourcesLoaded()).isEqualTo(7);
    }

    /// The sentence of the committee's paper, and the same with the municipality compared partly with itself.
    @Test
    void methodsPageTellsTheDifferenceThatTheCorrectionMakes() throws Exception {
        String page = Files.readString(Path.of("src/site/markdown/methods.md"));
        DistrictComparison view = view("BU_TRYGG", 2021, COUNTY, NATION);
        Map<AreaKey, String> names = Map.of(COUNTY, "county", NATION, "nation");
        for (AreaKey baseline : names.keySet()) {
            Comparison huddinge = view.of(HUDDINGE, baseline).orElseThrow();
            Effect effect = huddinge.effect().orElseThrow();
            assertThat(huddinge.verdict()).isEqualTo(Verdict.LOWER);
            assertThat(page).contains(row("the rest of the " + names.get(baseline), effect.size(), effect.interval()));
            NewcombeDifference uncorrected = NewcombeDifference.of(
                    huddinge.estimate().proportion().orElseThrow(),
                    huddinge.baseline().proportion().orElseThrow(),
                    Confidence.P95);
            assertThat(page)
                    .contains(row(
                            "the whole " + names.get(baseline) + ", Huddinge included",
                            uncorrected.difference() * 100,
                            uncorrected.interval().times(100)));
        }
    }

    private static String row(String against, double difference, Interval interval) {
        Numbers numbers = new Numbers(Language.ENGLISH);
        return "| " + against + " | " + numbers.rounded(difference, 1) + " | " + numbers.range(interval, 1) + " |";
    }

    @Test
    void vaarbyHasMoreReportedAssaultsPerResidentThanTheRestOfTheMunicipality() throws Exception {
        DistrictComparison view = view("POL_MISSUTE", 2022, HUDDINGE);
        Comparison vaarby = view.of(new AreaKey("HUD15", "Vårby"), HUDDINGE).orElseThrow();
        assertThat(vaarby.verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(vaarby.effect().orElseThrow().size()).isCloseTo(1.73, within(0.005));
        assertThat(view.baselines().getFirst().isComputed()).isTrue();
    }
}
