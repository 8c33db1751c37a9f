package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.picture.ExampleViews.COUNTY;
import static se.lagesbild.picture.ExampleViews.HUDDINGE;
import static se.lagesbild.picture.ExampleViews.NATION;
import static se.lagesbild.picture.ExampleViews.district;
import static se.lagesbild.picture.Verdict.HIGHER;
import static se.lagesbild.picture.Verdict.LOWER;
import static se.lagesbild.picture.Verdict.NOT_CERTAIN;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Status;

final class SituationPictureTest {
    private static final AreaKey VARBY = district("Vårby");
    private static final AreaKey LATER_VARBY = new AreaKey("HUD15", "Vårby");

    @Test
    void aChangeFromAValueOfUnknownBaseCannotBeTested() {
        Comparison change = new ExampleSeries("BU_TRYGG")
                .bare(2018, VARBY, "63")
                .answers(2021, VARBY, "49", 212)
                .change(VARBY, 2018, 2021)
                .orElseThrow();
        assertThat(change.verdict()).isEqualTo(Verdict.CANNOT_TEST);
        assertThat(change.reason()).isEqualTo(Reason.AREA_BASE_UNKNOWN);
    }

    @Test
    void surveyOf2021SeparatesFourDistrictsBelowFromTwoAbove() {
        assertThat(verdicts(ExampleViews.safety2021(), COUNTY))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Flemingsberg", LOWER,
                        "Segeltorp", HIGHER,
                        "Sjödalen-Fullersta", NOT_CERTAIN,
                        "Skogås", LOWER,
                        "Stuvsta-Snättringe", HIGHER,
                        "Trångsund", LOWER,
                        "Vårby", LOWER,
                        "Huddinge kommun", LOWER));
    }

    @Test
    void surveyOf2021TestsEveryAreaAgainstBothBaselines() {
        assertThat(ExampleViews.safety2021().comparisons()).hasSize(16);
        assertThat(ExampleViews.safety2021().tests()).isEqualTo(16);
    }

    private static Map<String, Verdict> verdicts(DistrictComparison view, AreaKey baseline) {
        return view.comparisons().stream()
                .filter(one -> one.baseline().area().key().equals(baseline))
                .collect(Collectors.toMap(one -> one.estimate().area().name(), Comparison::verdict));
    }

    @Test
    void surveyOf2012CannotBeTestedAtAll() {
        DistrictComparison view = ExampleViews.safety2012();
        assertThat(view.comparisons())
                .hasSize(8)
                .allSatisfy(one -> assertThat(one.verdict()).isEqualTo(Verdict.CANNOT_TEST));
        assertThat(view.tests()).isZero();
    }

    @Test
    void onlyTestedComparisonsAreCounted() {
        DistrictComparison view = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45", 204)
                .answers(2021, district("Skogås"), "45", 20)
                .absent(2021, district("Segeltorp"), Status.SUPPRESSED)
                .answers(2021, COUNTY, "67.5", 8452)
                .districts(2021, COUNTY);
        assertThat(view.comparisons()).hasSize(3);
        assertThat(view.tests()).isEqualTo(1);
    }

    @Test
    void baselinesAreNotComparedWithEachOther() {
        DistrictComparison view = ExampleViews.safety2021();
        assertThat(view.baselines()).extracting(one -> one.area().key()).containsExactly(COUNTY, NATION);
        assertThat(view.of(COUNTY)).isEmpty();
        assertThat(view.of(NATION)).isEmpty();
    }

    @Test
    void baselinesKeepTheOrderInWhichTheyWereChosen() {
        DistrictComparison view = ExampleViews.survey2021("BU_TRYGG").against(NATION, HUDDINGE, COUNTY);
        assertThat(view.baselines()).extracting(one -> one.area().key()).containsExactly(NATION, HUDDINGE, COUNTY);
    }

    @Test
    void largerAreaIsNotHeldAgainstASmallerReference() {
        DistrictComparison view = ExampleViews.survey2021("BU_TRYGG").against(HUDDINGE);
        assertThat(view.of(COUNTY)).isEmpty();
        assertThat(view.of(NATION)).isEmpty();
        assertThat(view.of(VARBY)).hasSize(1);
    }

    @Test
    void baselineWithoutAnObservationIsLeftOut() {
        DistrictComparison view =
                new ExampleSeries("BU_TRYGG").answers(2021, VARBY, "45", 204).districts(2021, COUNTY);
        assertThat(view.baselines()).isEmpty();
        assertThat(view.comparisons()).isEmpty();
    }

    @Test
    void areasAreSortedByValueAndThoseWithoutComeLast() {
        DistrictComparison view = new ExampleSeries("BU_TRYGG")
                .absent(2021, district("Segeltorp"), Status.SUPPRESSED)
                .answers(2021, VARBY, "45", 204)
                .answers(2021, HUDDINGE, "63", 1846)
                .answers(2021, district("Skogås"), "53", 246)
                .answers(2021, COUNTY, "67.5", 8452)
                .districts(2021, COUNTY);
        assertThat(view.areas())
                .extracting(one -> one.area().name())
                .containsExactly("Huddinge kommun", "Skogås", "Vårby", "Segeltorp");
        assertThat(view.districts())
                .extracting(one -> one.area().name())
                .containsExactly("Skogås", "Vårby", "Segeltorp");
    }

    @Test
    void answersOfOneSexAreNotTakenForEverybodys() {
        DistrictComparison view = new ExampleSeries("BU_TRYGG")
                .women(2021, VARBY, "30", 100)
                .answers(2021, VARBY, "45", 204)
                .districts(2021);
        assertThat(view.estimates())
                .singleElement()
                .satisfies(one -> assertThat(one.value()).contains(45.0));
    }

    @Test
    void otherPeriodsAreLeftOut() {
        DistrictComparison view = new ExampleSeries("BU_TRYGG")
                .answers(2020, VARBY, "30", 100)
                .answers(2021, VARBY, "45", 204)
                .districts(2021);
        assertThat(view.estimates()).hasSize(1);
    }

    @Test
    void changeIsFoundUnderTheLaterCodeOfTheSameGround() {
        Comparison change = new ExampleSeries("BU_TRYGG")
                .answers(2012, VARBY, "33", 194)
                .answers(2024, LATER_VARBY, "46", 200)
                .change(VARBY, 2012, 2024)
                .orElseThrow();
        assertThat(change.baseline().area().key()).isEqualTo(VARBY);
        assertThat(change.estimate().area().key()).isEqualTo(LATER_VARBY);
        assertThat(change.kind()).isEqualTo(BaselineKind.INDEPENDENT);
        assertThat(change.verdict()).isEqualTo(HIGHER);
    }

    @Test
    void changeOfRoughlyTheSameGroundIsNotTold() {
        assertThat(new ExampleSeries("BU_TRYGG")
                        .answers(2012, district("Segeltorp"), "33", 194)
                        .answers(2024, new AreaKey("HUD15", "Segeltorp"), "46", 200)
                        .change(district("Segeltorp"), 2012, 2024))
                .isEmpty();
    }

    @Test
    void changeNeedsBothPeriods() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG").answers(2021, VARBY, "45", 204);
        assertThat(series.change(VARBY, 2012, 2021)).isEmpty();
        assertThat(series.change(VARBY, 2021, 2024)).isEmpty();
    }

    @Test
    void changeWithoutAnswersCannotBeTested() {
        Comparison change = new ExampleSeries("BU_TRYGG")
                .bare(2012, VARBY, "33")
                .bare(2018, VARBY, "50")
                .change(VARBY, 2012, 2018)
                .orElseThrow();
        assertThat(change.verdict()).isEqualTo(Verdict.CANNOT_TEST);
        assertThat(change.reason()).isEqualTo(Reason.AREA_BASE_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2012, 2012", "2016, 2012", "2017, 2017–2018", "2018, 2017–2018", "2019, 2020", "2030, 2020"})
    void editionHoldsTheLatestPeriodUpToTheYearAfter(int edition, String period) {
        Series series = new ExampleSeries("BU_TRYGG")
                .bare(Period.year(2020), VARBY, "50")
                .bare(Period.year(2012), VARBY, "33")
                .bare(Period.years(2017, 2018), VARBY, "40")
                .series();
        assertThat(series.periodOf(edition).map(Period::label)).contains(period);
    }

    @Test
    void editionBeforeTheFirstPeriodHoldsNothing() {
        Series series = new ExampleSeries("BU_TRYGG").bare(2012, VARBY, "33").series();
        assertThat(series.periodOf(2010)).isEmpty();
        assertThat(series.periodOf(2011)).contains(Period.year(2012));
    }
}
