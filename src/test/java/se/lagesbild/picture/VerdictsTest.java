package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lagesbild.picture.ExampleViews.COUNTY;
import static se.lagesbild.picture.ExampleViews.HUDDINGE;
import static se.lagesbild.picture.ExampleViews.NATION;
import static se.lagesbild.picture.ExampleViews.district;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Status;

/// Every verdict and every reason, each by the smallest series that leads to it.
final class VerdictsTest {
    private static final AreaKey VARBY = district("Vårby");
    private static final AreaKey SKOGAS = district("Skogås");

    @ParameterizedTest
    @CsvSource({"45, LOWER", "62, NOT_CERTAIN", "80, HIGHER"})
    void differenceIsCertainWhenItsIntervalExcludesZero(String value, Verdict verdict) {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, value, 204)
                .answers(2021, COUNTY, "67.5", 8452)
                .comparison(2021, VARBY, COUNTY);
        assertThat(comparison.verdict()).isEqualTo(verdict);
        assertThat(comparison.reason()).isEqualTo(Reason.NONE);
        assertThat(comparison.effect().orElseThrow().interval().contains(0)).isEqualTo(verdict == Verdict.NOT_CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({"16, 1291", "15, 545"})
    void shareOfUnknownBaseCannotBeTestedAndTellsHowManyAnswersItWouldTake(String county, long size) {
        Comparison comparison = new ExampleSeries("NTU_OTRYGG")
                .bare(2010, HUDDINGE, "18")
                .bare(2010, COUNTY, county)
                .comparison(2010, HUDDINGE, COUNTY);
        said(comparison, Verdict.CANNOT_TEST, Reason.AREA_BASE_UNKNOWN);
        assertThat(comparison.requiredSize()).hasValue(size);
    }

    @Test
    void equalSharesOfUnknownBaseWouldTakeNoSize() {
        Comparison comparison = new ExampleSeries("NTU_OTRYGG")
                .bare(2010, HUDDINGE, "18")
                .bare(2010, COUNTY, "18")
                .comparison(2010, HUDDINGE, COUNTY);
        said(comparison, Verdict.CANNOT_TEST, Reason.AREA_BASE_UNKNOWN);
        assertThat(comparison.requiredSize()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"45, LOWER", "64, NOT_CERTAIN", "80, HIGHER"})
    void bareBaselineIsHeldAgainstTheIntervalOfTheArea(String value, Verdict verdict) {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, value, 204)
                .bare(2021, COUNTY, "67.5")
                .comparison(2021, VARBY, COUNTY);
        assertThat(comparison.verdict()).isEqualTo(verdict);
        assertThat(comparison.reason()).isEqualTo(Reason.BASELINE_BARE);
        assertThat(comparison.kind()).isEqualTo(BaselineKind.BARE);
    }

    @Test
    void baselineOfMarginAloneEntersTheDifferenceWithItsMargin() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45", 204)
                .margin(2021, COUNTY, "67.5", "1.2")
                .comparison(2021, VARBY, COUNTY);
        Effect effect = comparison.effect().orElseThrow();
        assertThat(comparison.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(comparison.kind()).isEqualTo(BaselineKind.INTERVAL);
        assertThat(effect.method()).isEqualTo(Method.MOVER);
        assertThat(effect.size()).isCloseTo(-22.5, within(1e-9));
        assertThat(effect.interval().lower()).isCloseTo(-29.279, within(0.001));
        assertThat(effect.interval().upper()).isCloseTo(-15.539, within(0.001));
    }

    @Test
    void areaOfMarginAloneEntersTheDifferenceWithItsMargin() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .margin(2021, VARBY, "45", "6.8")
                .answers(2021, COUNTY, "67.5", 8452)
                .comparison(2021, VARBY, COUNTY);
        assertThat(comparison.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(comparison.effect().orElseThrow().method()).isEqualTo(Method.MOVER);
        assertThat(comparison.requiredSize()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9, 10, 29})
    void fewerThanThirtyAnswersAreTooFew(long answers) {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "0", answers)
                .answers(2021, COUNTY, "67.5", 8452)
                .comparison(2021, VARBY, COUNTY);
        said(comparison, Verdict.TOO_SMALL, Reason.FEW_ANSWERS);
        assertThat(comparison.estimate().isHidden()).isEqualTo(answers < 10);
    }

    @Test
    void thirtyAnswersAreEnough() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "0", 30)
                .answers(2021, COUNTY, "67.5", 8452)
                .comparison(2021, VARBY, COUNTY);
        assertThat(comparison.verdict()).isEqualTo(Verdict.LOWER);
    }

    @Test
    void fewAnswersOfTheBaselineAreTooFew() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45", 204)
                .answers(2021, SKOGAS, "80", 29)
                .comparison(2021, VARBY, SKOGAS);
        said(comparison, Verdict.TOO_SMALL, Reason.FEW_ANSWERS);
    }

    @Test
    void fewAnswersOfTheRestAreTooFew() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, HUDDINGE, "45", 300)
                .answers(2021, COUNTY, "47", 320)
                .comparison(2021, HUDDINGE, COUNTY);
        said(comparison, Verdict.TOO_SMALL, Reason.FEW_ANSWERS);
        assertThat(comparison.rest().orElseThrow().size()).isEqualTo(20);
    }

    @Test
    void areaThatIsTheWholeBaselineHasNoRest() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45", 204)
                .answers(2021, COUNTY, "45", 204)
                .comparison(2021, VARBY, COUNTY);
        said(comparison, Verdict.NOT_COMPARABLE, Reason.NO_REST);
    }

    @Test
    void restAboveAHundredPercentIsNoRest() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "0", 204)
                .answers(2021, COUNTY, "90", 250)
                .comparison(2021, VARBY, COUNTY);
        said(comparison, Verdict.NOT_COMPARABLE, Reason.NO_REST);
    }

    @Test
    void districtsOfDifferentDivisionsAreNotComparable() {
        AreaKey stuvsta = new AreaKey("HUD15", "Stuvsta");
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45", 204)
                .answers(2021, stuvsta, "77", 318)
                .comparison(2021, VARBY, stuvsta);
        said(comparison, Verdict.NOT_COMPARABLE, Reason.OTHER_DIVISION);
    }

    @Test
    void roughlyTheSameGroundIsNotComparable() {
        AreaKey later = new AreaKey("HUD15", "Segeltorp");
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, district("Segeltorp"), "45", 204)
                .answers(2021, later, "77", 318)
                .comparison(2021, district("Segeltorp"), later);
        said(comparison, Verdict.NOT_COMPARABLE, Reason.OTHER_DIVISION);
    }

    @Test
    void yearsOnBothSidesOfASeriesBreakAreNotComparable() {
        Comparison change = new ExampleSeries("NTU_OTRYGG")
                .answers(2016, HUDDINGE, "20", 500)
                .answers(2017, HUDDINGE, "30", 500)
                .change(HUDDINGE, 2016, 2017)
                .orElseThrow();
        said(change, Verdict.NOT_COMPARABLE, Reason.SERIES_BREAK);
    }

    @Test
    void selfSelectedAnswersAreNeverTested() {
        Comparison comparison = new ExampleSeries("ENK_TORGET")
                .answers(2022, VARBY, "10", 400)
                .answers(2022, HUDDINGE, "90", 4000)
                .comparison(2022, VARBY, HUDDINGE);
        said(comparison, Verdict.DESCRIPTIVE, Reason.SOURCE_NOT_TESTED);
        assertThat(comparison.estimate().interval()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AB_TOT, COUNT_UNKNOWN", "POL_RAN, NO_POPULATION"})
    void eventsWithoutCountOrPeopleCannotBeTested(String indicator, Reason reason) {
        Comparison comparison = new ExampleSeries(indicator)
                .bare(2021, HUDDINGE, "90")
                .bare(2021, COUNTY, "120")
                .comparison(2021, HUDDINGE, COUNTY);
        said(comparison, Verdict.CANNOT_TEST, reason);
        assertThat(comparison.requiredSize()).isEmpty();
    }

    @Test
    void valueWithheldByItsProducerIsTooSmall() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG")
                .absent(2021, VARBY, Status.SUPPRESSED)
                .absent(2021, NATION, Status.SUPPRESSED)
                .answers(2021, HUDDINGE, "63", 1846)
                .answers(2021, COUNTY, "67.5", 8452);
        said(series.comparison(2021, VARBY, COUNTY), Verdict.TOO_SMALL, Reason.AREA_WITHOUT_VALUE);
        said(series.comparison(2021, HUDDINGE, NATION), Verdict.TOO_SMALL, Reason.BASELINE_WITHOUT_VALUE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OK", "SUPPRESSED"})
    void areaWithoutANumberCannotBeTested(Status status) {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .absent(2021, VARBY, status)
                .answers(2021, COUNTY, "67.5", 8452)
                .comparison(2021, VARBY, COUNTY);
        said(comparison, Verdict.CANNOT_TEST, Reason.AREA_WITHOUT_VALUE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OK", "SUPPRESSED"})
    void baselineWithoutANumberTestsNothing(Status status) {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45", 204)
                .absent(2021, COUNTY, status)
                .comparison(2021, VARBY, COUNTY);
        said(comparison, Verdict.CANNOT_TEST, Reason.BASELINE_WITHOUT_VALUE);
    }

    private static void said(Comparison comparison, Verdict verdict, Reason reason) {
        assertThat(comparison.verdict()).isEqualTo(verdict);
        assertThat(comparison.reason()).isEqualTo(reason);
        assertThat(comparison.effect()).isEmpty();
    }

    @Test
    void effectiveSizeIsWhatTheTestUses() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG").answers(2021, COUNTY, "67.5", 8452);
        Comparison plain = series.answers(2021, VARBY, "60", 204).comparison(2021, VARBY, COUNTY);
        Comparison weighted = series.effective(2021, SKOGAS, "60", 204, "100").comparison(2021, SKOGAS, COUNTY);
        assertThat(plain.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(weighted.verdict()).isEqualTo(Verdict.NOT_CERTAIN);
    }

    @Test
    void nationContainsTheAnswersOfADistrict() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45.1", 204)
                .answers(2021, NATION, "69", 21307)
                .comparison(2021, VARBY, NATION);
        assertThat(comparison.kind()).isEqualTo(BaselineKind.CONTAINING);
        assertThat(comparison.rest().orElseThrow().size()).isEqualTo(21103);
    }

    @Test
    void huddingeIsHeldAgainstTheRestOfTheCountyWhichIsNeverRounded() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, HUDDINGE, "63.0", 1846)
                .answers(2021, COUNTY, "67.5", 8452)
                .comparison(2021, HUDDINGE, COUNTY);
        double share = (0.675 * 8452 - 0.63 * 1846) / (8452 - 1846);
        assertThat(comparison.rest().orElseThrow().share()).isCloseTo(share, within(1e-15));
        assertThat(comparison.effect().orElseThrow().size()).isCloseTo(100 * (0.63 - share), within(1e-12));
        assertThat(comparison.verdict()).isEqualTo(Verdict.LOWER);
    }

    @Test
    void municipalityOfTheSumOfItsDistrictsContainsThem() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45", 204)
                .answers(2021, SKOGAS, "53", 246)
                .answers(2021, HUDDINGE, "49.4", 450)
                .comparison(2021, VARBY, HUDDINGE);
        assertThat(comparison.kind()).isEqualTo(BaselineKind.CONTAINING);
        assertThat(comparison.rest().orElseThrow().size()).isEqualTo(246);
    }

    @Test
    void municipalityOfAnotherNumberOfAnswersIsASampleOfItsOwn() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45", 204)
                .answers(2021, SKOGAS, "53", 246)
                .answers(2021, HUDDINGE, "49.4", 451)
                .comparison(2021, VARBY, HUDDINGE);
        assertThat(comparison.kind()).isEqualTo(BaselineKind.INDEPENDENT);
        assertThat(comparison.rest()).isEmpty();
    }

    @Test
    void anotherDistrictIsAnIndependentSample() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45", 204)
                .answers(2021, SKOGAS, "53", 246)
                .comparison(2021, VARBY, SKOGAS);
        assertThat(comparison.kind()).isEqualTo(BaselineKind.INDEPENDENT);
        assertThat(comparison.verdict()).isEqualTo(Verdict.NOT_CERTAIN);
    }

    @Test
    void districtOutsideTheCountyIsNoPartOfIt() {
        AreaKey malmo = new AreaKey("SE", "1280");
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, malmo, "55", 600)
                .answers(2021, COUNTY, "67.5", 8452)
                .comparison(2021, malmo, COUNTY);
        assertThat(comparison.kind()).isEqualTo(BaselineKind.INDEPENDENT);
    }
}
