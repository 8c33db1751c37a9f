package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lagesbild.picture.ExampleViews.HUDDINGE;
import static se.lagesbild.picture.ExampleViews.district;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Status;

/// Which trend the material allows, and what came of a measure.
final class TrendsTest {
    private static final AreaKey VARBY = district("Vårby");
    private static final AreaKey SKOGAS = district("Skogås");

    @Test
    void sharesWithAnswersAreTestedByCochranAndArmitage() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG");
        String[] shares = {"62.5", "61.7021276595745", "58.0645161290323", "55.4347826086957", "52.7472527472527"};
        int[] answers = {480, 470, 465, 460, 455};
        for (int i = 0; i < shares.length; i++) {
            series.answers(2017 + i, VARBY, shares[i], answers[i]);
        }
        Trend trend = series.trend(VARBY).orElseThrow();
        assertThat(trend.method()).isEqualTo(TrendMethod.SHARES);
        assertThat(trend.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(trend.perYear().orElseThrow()).isCloseTo(-2.57, within(0.005));
        assertThat(trend.pValue().orElseThrow()).isCloseTo(0.00037, within(5e-6));
    }

    @Test
    void countsAreTestedByPoissonRegressionBesideTheirPeople() {
        Trend trend = new ExampleSeries("POL_MISSUTE")
                .events(2019, VARBY, "24", 13_022)
                .events(2020, VARBY, "26", 11_733)
                .events(2021, VARBY, "20", 9_722)
                .trend(VARBY)
                .orElseThrow();
        assertThat(trend.method()).isEqualTo(TrendMethod.RATES);
        assertThat(trend.perYear().orElseThrow()).isCloseTo(1.061, within(0.0005));
        assertThat(trend.verdict()).isEqualTo(Verdict.NOT_CERTAIN);
    }

    @Test
    void countsThatVaryMoreThanChanceNeedMoreToBeCertain() {
        ExampleSeries series = new ExampleSeries("POL_MISSUTE");
        int[] counts = {100, 190, 90, 210, 120, 230};
        for (int i = 0; i < counts.length; i++) {
            series.events(2012 + i, VARBY, String.valueOf(counts[i]), 10_000);
        }
        Trend trend = series.trend(VARBY).orElseThrow();
        assertThat(trend.dispersion().orElseThrow()).isGreaterThan(5);
        assertThat(trend.verdict()).isEqualTo(Verdict.NOT_CERTAIN);
    }

    @Test
    void publishedIntervalsAreTestedByTheWeightedSlopeOfFiveYears() {
        ExampleSeries series = new ExampleSeries("MU_BRAPLATS");
        String[] values = {"56.91", "59.19", "61.11", "62.97", "63.75"};
        for (int i = 0; i < values.length; i++) {
            series.margin(2021 + i, HUDDINGE, values[i], "1.9");
        }
        Trend trend = series.trend(HUDDINGE).orElseThrow();
        assertThat(trend.method()).isEqualTo(TrendMethod.INTERVALS);
        assertThat(trend.verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(trend.perYear().orElseThrow()).isCloseTo(1.746, within(0.001));
    }

    @Test
    void bareValuesAreTestedByMannAndKendall() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG");
        String[] values = {"62", "60", "61", "57", "55", "54"};
        for (int i = 0; i < values.length; i++) {
            series.bare(2017 + i, VARBY, values[i]);
        }
        Trend trend = series.trend(VARBY).orElseThrow();
        assertThat(trend.method()).isEqualTo(TrendMethod.VALUES);
        assertThat(trend.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(trend.pValue().orElseThrow()).isCloseTo(0.0167, within(5e-5));
        assertThat(trend.perYear().orElseThrow()).isCloseTo(-1.67, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"2, true, CANNOT_TEST", "3, true, NOT_CERTAIN", "4, false, CANNOT_TEST", "5, false, NOT_CERTAIN"})
    void trendNeedsThreeYearsOfAnswersOrFiveOfBareValues(int years, boolean answers, Verdict verdict) {
        ExampleSeries series = new ExampleSeries("BU_TRYGG");
        for (int i = 0; i < years; i++) {
            if (answers) {
                series.answers(2012 + i, VARBY, i % 2 == 0 ? "50" : "52", 200);
            } else {
                series.bare(2012 + i, VARBY, i % 2 == 0 ? "50" : "52");
            }
        }
        Trend trend = series.trend(VARBY).orElseThrow();
        assertThat(trend.verdict()).isEqualTo(verdict);
        assertThat(trend.reason()).isEqualTo(verdict == Verdict.CANNOT_TEST ? Reason.FEW_YEARS : Reason.NONE);
    }

    @Test
    void trendIsNotMadeOfWhatIsLeftWhenAYearIsHidden() {
        ExampleSeries series = new ExampleSeries("POL_VALDTAKT");
        int[] counts = {25, 1, 1, 1, 6, 6, 6, 2};
        for (int i = 0; i < counts.length; i++) {
            series.events(2012 + i, VARBY, String.valueOf(counts[i]), 10_000);
        }
        Trend trend = series.trend(VARBY).orElseThrow();
        assertThat(trend.verdict()).isEqualTo(Verdict.TOO_SMALL);
        assertThat(trend.reason()).isEqualTo(Reason.HIDDEN_YEARS);
        assertThat(trend.perYear()).isEmpty();
    }

    @Test
    void yearWithheldByItsProducerIsNotSkippedEither() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG").absent(2014, VARBY, Status.SUPPRESSED);
        for (int year = 2015; year <= 2018; year++) {
            series.answers(year, VARBY, String.valueOf(year - 1965), 300);
        }
        assertThat(series.trend(VARBY).orElseThrow().reason()).isEqualTo(Reason.HIDDEN_YEARS);
    }

    @Test
    void yearsWithoutPopulationAreLeftOutWhenThreeHaveOne() {
        ExampleSeries series =
                new ExampleSeries("POL_MISSUTE").bare(2016, VARBY, "40").bare(2017, VARBY, "45");
        for (int year = 2019; year <= 2021; year++) {
            series.events(year, VARBY, "50", 10_000);
        }
        Trend trend = series.trend(VARBY).orElseThrow();
        assertThat(trend.method()).isEqualTo(TrendMethod.RATES);
        assertThat(trend.points()).hasSize(3);
        assertThat(new ExampleSeries("POL_MISSUTE")
                        .bare(2016, VARBY, "40")
                        .bare(2017, VARBY, "45")
                        .bare(2018, VARBY, "50")
                        .trend(VARBY)
                        .orElseThrow()
                        .method())
                .isEqualTo(TrendMethod.COUNTS);
    }

    @Test
    void weightedSlopeTakesOnlyEvenlySpacedYears() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG").margin(1990, VARBY, "70", "2");
        for (int year = 2021; year <= 2024; year++) {
            series.margin(year, VARBY, String.valueOf(50 - year + 2021), "2");
        }
        assertThat(series.trend(VARBY).orElseThrow().method()).isEqualTo(TrendMethod.VALUES);
    }

    @Test
    void pooledPeriodsWithDeliveredPeopleCountThemForEveryYear() {
        ExampleSeries series = new ExampleSeries("POL_MISSUTE");
        for (int year = 2013; year <= 2017; year += 2) {
            series.delivered(Period.years(year, year + 1), VARBY, "200", 110_000);
        }
        for (int year = 2019; year <= 2021; year++) {
            series.delivered(Period.year(year), VARBY, "100", 110_000);
        }
        Trend trend = series.trend(VARBY).orElseThrow();
        assertThat(trend.verdict()).isEqualTo(Verdict.NOT_CERTAIN);
        assertThat(trend.perYear().orElseThrow()).isCloseTo(1, within(0.001));
    }

    @Test
    void breakEndsTheSeries() {
        ExampleSeries series = new ExampleSeries("NTU_OTRYGG");
        for (int year = 2013; year <= 2020; year++) {
            series.answers(year, HUDDINGE, String.valueOf(20 + year % 2), 500);
        }
        Trend trend = series.trend(HUDDINGE).orElseThrow();
        assertThat(trend.points()).hasSize(4);
        assertThat(trend.points().getFirst().observation().key().period()).isEqualTo(Period.year(2017));
        assertThat(trend.cut().orElseThrow().year()).isEqualTo(2017);
    }

    @Test
    void overlappingPooledPeriodsAreRefused() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG");
        for (int year = 2012; year <= 2017; year++) {
            series.bare(Period.years(year, year + 1), VARBY, "50");
        }
        assertThat(series.trend(VARBY).orElseThrow().reason()).isEqualTo(Reason.OVERLAPPING_PERIODS);
    }

    @Test
    void selfSelectedAnswersHaveNoTrend() {
        ExampleSeries series = new ExampleSeries("ENK_TORGET");
        for (int year = 2018; year <= 2023; year++) {
            series.answers(year, VARBY, String.valueOf(30 + year - 2018), 300);
        }
        assertThat(series.trend(VARBY).orElseThrow().verdict()).isEqualTo(Verdict.DESCRIPTIVE);
        assertThat(series.trend(SKOGAS)).isEmpty();
    }

    @Test
    void changeBesideAComparisonAreaIsTheDifferenceOfTheChanges() {
        FollowUp followUp = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "40", 300)
                .answers(2024, VARBY, "48.3870967741935", 310)
                .answers(2021, SKOGAS, "40", 1000)
                .answers(2024, SKOGAS, "40.7960199004975", 1005)
                .followUp(VARBY, SKOGAS, 2021, 2024)
                .orElseThrow();
        Effect effect = followUp.effect().orElseThrow();
        assertThat(effect.method()).isEqualTo(Method.CHANGE_DIFFERENCE);
        assertThat(effect.size()).isCloseTo(7.6, within(0.01));
        assertThat(effect.interval().lower()).isCloseTo(-1.4, within(0.05));
        assertThat(effect.interval().upper()).isCloseTo(16.4, within(0.05));
        assertThat(followUp.verdict()).isEqualTo(Verdict.NOT_CERTAIN);
    }

    @Test
    void countsBesideAComparisonAreaAreARatioOfRatios() {
        FollowUp followUp = new ExampleSeries("POL_MISSUTE")
                .events(2021, VARBY, "100", 10_000)
                .events(2024, VARBY, "80", 10_000)
                .events(2021, SKOGAS, "400", 10_000)
                .events(2024, SKOGAS, "420", 10_000)
                .followUp(VARBY, SKOGAS, 2021, 2024)
                .orElseThrow();
        Effect effect = followUp.effect().orElseThrow();
        assertThat(effect.size()).isCloseTo(0.762, within(0.0005));
        assertThat(effect.interval().lower()).isCloseTo(0.551, within(0.0005));
        assertThat(effect.interval().upper()).isCloseTo(1.054, within(0.0005));
        assertThat(followUp.halfAdded()).isFalse();
    }

    private static FollowUp followed(ExampleSeries series, AreaKey comparison, int before, int after) {
        return series.followUp(VARBY, comparison, before, after).orElseThrow();
    }

    @Test
    void followUpOfTheSameAreaOrBackwardsIsRefused() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "40", 300)
                .answers(2024, VARBY, "48", 310)
                .answers(2021, SKOGAS, "40", 300)
                .answers(2024, SKOGAS, "41", 310);
        assertThat(followed(series, VARBY, 2021, 2024).reason()).isEqualTo(Reason.SAME);
        assertThat(followed(series, SKOGAS, 2024, 2021).reason()).isEqualTo(Reason.SAME);
        assertThat(followed(series, SKOGAS, 2021, 2021).reason()).isEqualTo(Reason.SAME);
    }

    @Test
    void followUpOfOverlappingPeriodsIsRefused() {
        ExampleSeries series = new ExampleSeries("BU_TRYGG");
        for (AreaKey area : new AreaKey[] {VARBY, SKOGAS}) {
            series.bare(Period.years(2017, 2018), area, "40").bare(Period.years(2018, 2019), area, "45");
        }
        FollowUp followUp = series.picture()
                .followUp(series.series(), VARBY, SKOGAS, Period.years(2017, 2018), Period.years(2018, 2019))
                .orElseThrow();
        assertThat(followUp.reason()).isEqualTo(Reason.OVERLAPPING_PERIODS);
    }

    @Test
    void followUpOfFewEventsIsTooSmall() {
        FollowUp followUp = new ExampleSeries("POL_MISSUTE")
                .events(2021, VARBY, "0", 10_000)
                .events(2024, VARBY, "8", 10_000)
                .events(2021, SKOGAS, "9", 10_000)
                .events(2024, SKOGAS, "0", 10_000)
                .followUp(VARBY, SKOGAS, 2021, 2024)
                .orElseThrow();
        assertThat(followUp.reason()).isEqualTo(Reason.FEW_EVENTS);
        assertThat(followUp.effect()).isEmpty();
    }

    @Test
    void areaIsNotFollowedBesideAPartOfIt() {
        FollowUp followUp = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "40", 300)
                .answers(2024, VARBY, "48", 310)
                .answers(2021, HUDDINGE, "60", 1800)
                .answers(2024, HUDDINGE, "61", 1800)
                .followUp(HUDDINGE, VARBY, 2021, 2024)
                .orElseThrow();
        assertThat(followUp.reason()).isEqualTo(Reason.CONTAINS_AREA);
    }

    @Test
    void areaIsNotFollowedBesideAWholeThatContainsIt() {
        FollowUp followUp = new ExampleSeries("BU_TRYGG")
                .answers(2021, VARBY, "40", 300)
                .answers(2024, VARBY, "48", 310)
                .answers(2021, HUDDINGE, "60", 1800)
                .answers(2024, HUDDINGE, "61", 1800)
                .followUp(VARBY, HUDDINGE, 2021, 2024)
                .orElseThrow();
        assertThat(followUp.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(followUp.reason()).isEqualTo(Reason.CONTAINS_AREA);
    }
}
