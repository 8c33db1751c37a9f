package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lagesbild.picture.ExampleViews.COUNTY;
import static se.lagesbild.picture.ExampleViews.HUDDINGE;
import static se.lagesbild.picture.ExampleViews.NATION;
import static se.lagesbild.picture.ExampleViews.district;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Comparability;
import se.lagesbild.domain.ComparablePair;
import se.lagesbild.domain.Period;

/// Verdicts on shares beyond the plain ones: weights, margins, two levels, relevance, correction, other questions.
final class ShareVerdictsTest {
    private static final AreaKey VARBY = district("Vårby");

    /// Answers and inhabitants of the survey of 2012.
    private static final Map<String, long[]> SURVEY_2012 = Map.of(
            "Flemingsberg", new long[] {200, 14_924},
            "Segeltorp", new long[] {275, 11_870},
            "Sjödalen-Fullersta", new long[] {325, 22_304},
            "Skogås", new long[] {257, 13_783},
            "Stuvsta-Snättringe", new long[] {311, 15_847},
            "Trångsund", new long[] {265, 9_912},
            "Vårby", new long[] {194, 10_115});

    private static ExampleSeries survey2012() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG");
        SURVEY_2012.forEach((name, numbers) ->
                series.answers(2012, district(name), "60", numbers[0]).people(2012, district(name), numbers[1]));
        return series;
    }

    @Test
    void municipalityOfEquallyAskedDistrictsIsWeighedByItsPeople() {
        Estimate huddinge = survey2012()
                .answers(2012, HUDDINGE, "58", 1827)
                .districts(2012)
                .estimates()
                .getLast();
        assertThat(huddinge.weighted().orElseThrow().share()).isCloseTo(0.60, within(1e-12));
        assertThat(huddinge.weighted().orElseThrow().size()).isCloseTo(1741, within(0.5));
        assertThat(1827 / huddinge.weighted().orElseThrow().size()).isCloseTo(1.05, within(0.005));
        assertThat(huddinge.value()).contains(58.0);
        assertThat(huddinge.interval().orElseThrow().contains(58)).isTrue();
    }

    @Test
    void municipalityOfAnotherNumberOfAnswersIsNotWeighed() {
        assertThat(survey2012()
                        .answers(2012, HUDDINGE, "58", 1500)
                        .districts(2012)
                        .estimates()
                        .getLast()
                        .weighted())
                .isEmpty();
    }

    @Test
    void publishedPrecisionComesBeforeOurWeights() {
        assertThat(survey2012()
                        .effective(2012, HUDDINGE, "58", 1827, "1600")
                        .districts(2012)
                        .estimates()
                        .getLast()
                        .weighted())
                .isEmpty();
    }

    @Test
    void restOfTheMunicipalityIsWeighedToo() {
        Comparison comparison = survey2012().answers(2012, HUDDINGE, "58", 1827).comparison(2012, VARBY, HUDDINGE);
        assertThat(comparison.kind()).isEqualTo(BaselineKind.CONTAINING);
        assertThat(comparison.rest().orElseThrow().share()).isCloseTo(0.60, within(1e-12));
        assertThat(comparison.rest().orElseThrow().size()).isLessThan(1827 - 194);
    }

    @Test
    void municipalityWithoutARowIsPutTogetherFromItsDistricts() {
        Comparison comparison = survey2012().comparison(2012, VARBY, HUDDINGE);
        assertThat(comparison.baseline().isComputed()).isTrue();
        assertThat(comparison.baseline().value()).contains(60.0);
        assertThat(comparison.verdict()).isEqualTo(Verdict.NOT_CERTAIN);
    }

    @Test
    void marginBesideAnswersTellsTheDesignEffect() {
        Estimate estimate = new ExampleSeries("MU_BRAPLATS")
                .surveyed(2021, HUDDINGE, "89.8", 844, "3.0")
                .districts(2021)
                .estimates()
                .getFirst();
        assertThat(844 / estimate.proportion().orElseThrow().size()).isCloseTo(2.16, within(0.005));
    }

    @Test
    void roundedMarginNeverMakesASampleLarger() {
        Estimate estimate = new ExampleSeries("MU_BRAPLATS")
                .surveyed(2021, HUDDINGE, "50", 100, "5")
                .districts(2021)
                .estimates()
                .getFirst();
        assertThat(estimate.proportion().orElseThrow().size()).isEqualTo(100);
    }

    @Test
    void restKeepsTheDesignEffectOfTheWhole() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45", 200)
                .effective(2021, COUNTY, "67.5", 8200, "4100")
                .comparison(2021, VARBY, COUNTY);
        assertThat(comparison.rest().orElseThrow().size()).isCloseTo(4000, within(1e-9));
    }

    @Test
    void sampleOfANoticeableShareOfThePeopleKnowsMore() {
        Estimate estimate = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "45", 1378)
                .people(2021, VARBY, 13_193)
                .districts(2021)
                .estimates()
                .getFirst();
        assertThat(estimate.proportion().orElseThrow().size()).isCloseTo(1378 * 13_192 / 11_815.0, within(1e-6));
    }

    @Test
    void overlapWithAPublishedIntervalNarrowsTheDifference() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG")
                .answers(2021, HUDDINGE, "63", 1846)
                .margin(2021, COUNTY, "65.4", "1.2");
        Comparison apart = series.comparison(2021, HUDDINGE, COUNTY);
        Comparison overlapping = series.people(2021, HUDDINGE, 113_951)
                .people(2021, COUNTY, 600_000)
                .comparison(2021, HUDDINGE, COUNTY);
        assertThat(apart.effect().orElseThrow().method()).isEqualTo(Method.MOVER);
        assertThat(overlapping.effect().orElseThrow().method()).isEqualTo(Method.MOVER_OVERLAP);
        assertThat(overlapping.effect().orElseThrow().interval().halfWidth())
                .isLessThan(apart.effect().orElseThrow().interval().halfWidth());
    }

    @ParameterizedTest
    @CsvSource({"45, true, false", "59, false, false", "66, false, false"})
    void strictLevelIsToldApart(String value, boolean clear, boolean small) {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, value, 204)
                .answers(2021, COUNTY, "67.5", 8452)
                .comparison(2021, VARBY, COUNTY);
        assertThat(comparison.isClear()).isEqualTo(clear);
        assertThat(comparison.small()).isEqualTo(small);
    }

    @Test
    void certainDifferenceBelowThreePointsIsSmall() {
        Comparison comparison = new ExampleSeries("BU_TRYGG")
                .answers(2021, COUNTY, "67.5", 8452)
                .answers(2021, NATION, "69.6", 90_000)
                .comparison(2021, COUNTY, NATION);
        assertThat(comparison.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(comparison.small()).isTrue();
    }

    @Test
    void relevanceBelowNothingIsRefused() {
        assertThatThrownBy(() -> new Relevance(-1, 1.1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> new Relevance(3, 0.9)).hasMessageContaining("0.9");
    }

    @Test
    void overlappingPooledPeriodsAreNotComparable() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG")
                .bare(Period.years(2019, 2020), VARBY, "40")
                .bare(Period.years(2020, 2021), VARBY, "50");
        Comparison change = series.picture()
                .change(series.series(), VARBY, Period.years(2019, 2020), Period.years(2020, 2021))
                .orElseThrow();
        assertThat(change.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(change.reason()).isEqualTo(Reason.OVERLAPPING_PERIODS);
    }

    @Test
    void correctionCountsTheTestsOfTheEditionWithTheSameBaseline() {
        DistrictComparison one = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "60", 204)
                .answers(2021, COUNTY, "67.5", 8452)
                .answers(2021, NATION, "80", 20_000)
                .districts(2021, COUNTY, NATION);
        DistrictComparison other = new ExampleSeries("BU_MTRYGG")
                .answers(2021, VARBY, "24", 204)
                .answers(2021, district("Skogås"), "25", 204)
                .answers(2021, COUNTY, "25", 8452)
                .districts(2021, COUNTY);
        DistrictComparison corrected = Correction.within(List.of(one, other)).applyTo(one);
        Comparison county = corrected.of(VARBY, COUNTY).orElseThrow();
        Comparison nation = corrected.of(VARBY, NATION).orElseThrow();
        assertThat(county.adjusted().orElseThrow().tests()).isEqualTo(3);
        assertThat(county.adjusted().orElseThrow().pValue())
                .isCloseTo(3 * county.effect().orElseThrow().pValue(), within(1e-12));
        assertThat(county.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(county.isLostByCorrection()).isTrue();
        assertThat(nation.adjusted().orElseThrow().tests()).isEqualTo(1);
        assertThat(nation.isLostByCorrection()).isFalse();
        assertThat(one.of(VARBY, COUNTY).orElseThrow().adjusted()).isEmpty();
    }

    @Test
    void anotherQuestionStandsBesideButIsNeverABaseline() {
        ExampleSeries own = new ExampleSeries("BU_OTRYGG").answers(2021, VARBY, "40", 204);
        ExampleSeries other = new ExampleSeries("NTU_OTRYGG")
                .answers(2021, COUNTY, "27.5", 15_400)
                .answers(2021, HUDDINGE, "32.1", 1_120);
        ComparablePair pair = ComparablePair.shipped().stream()
                .filter(one -> one.partnerOf("BU_OTRYGG").isPresent())
                .findFirst()
                .orElseThrow();
        List<OtherQuestion> found = own.picture().otherQuestions(own.series(), Period.year(2021), other.series(), pair);
        assertThat(found).extracting(one -> one.estimate().area().key()).containsExactlyInAnyOrder(COUNTY, HUDDINGE);
        assertThat(found).allSatisfy(one -> assertThat(one.pair().grade()).isEqualTo(Comparability.SIMILAR));
        assertThat(own.picture()
                        .districts(own.series(), Period.year(2021), List.of(COUNTY), found)
                        .comparisons())
                .isEmpty();
    }

    @Test
    void anotherQuestionIsLeftOutWhereTheSameQuestionWasAsked() {
        ExampleSeries own =
                new ExampleSeries("BU_OTRYGG").answers(2021, VARBY, "40", 204).answers(2021, COUNTY, "21.5", 8452);
        ExampleSeries other = new ExampleSeries("NTU_OTRYGG").answers(2021, COUNTY, "27.5", 15_400);
        assertThat(own.picture()
                        .otherQuestions(
                                own.series(),
                                Period.year(2021),
                                other.series(),
                                ComparablePair.shipped().getFirst()))
                .isEmpty();
    }
}
