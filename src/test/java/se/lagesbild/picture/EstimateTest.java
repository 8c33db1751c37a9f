package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lagesbild.picture.ExampleViews.district;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Unit;
import se.lagesbild.statistics.Interval;

final class EstimateTest {
    private static final AreaKey VARBY = district("Vårby");

    @ParameterizedTest
    @CsvSource({"9, true, true", "10, false, true", "99, false, true", "100, false, false"})
    void floorsHideAndWarn(long answers, boolean hidden, boolean shaky) {
        Estimate estimate = only(new ExampleSeries("BU_TRYGG").answers(2021, VARBY, "45", answers));
        assertThat(estimate.isHidden()).isEqualTo(hidden);
        assertThat(estimate.isShaky()).isEqualTo(shaky);
    }

    @ParameterizedTest
    @CsvSource({"0, NONE", "1, FEW_PERSONS", "4, FEW_PERSONS", "5, NONE"})
    void smallCountsOfASensitiveCrimeAreHiddenButNoneIsShown(String count, Hiding hiding) {
        assertThat(only(new ExampleSeries("POL_VALDTAKT").bare(2021, VARBY, count))
                        .hiding())
                .isEqualTo(hiding);
        assertThat(only(new ExampleSeries("POL_BIL").bare(2021, VARBY, count)).hiding())
                .isEqualTo(Hiding.NONE);
    }

    /// The police tell internally, Brå openly, and a call-out is no person.
    @ParameterizedTest
    @CsvSource({"POL, FEW_PERSONS", "OKAND, FEW_PERSONS", "BRA, NONE", "SBFF, NONE"})
    void smallCountsAreHiddenBySourceAndInformationClass(String source, Hiding hiding) {
        Catalogue catalogue = Catalogue.shipped();
        Geography geography = ShippedGeography.sweden().with(ShippedGeography.huddinge());
        Indicator sensitive = new Indicator(
                "POL_VALDTAKT", source, "Våldtäkt", "Rape", Unit.COUNT, Polarity.NEUTRAL, Set.of(), true, "");
        Series series = new Series(
                sensitive,
                new ExampleSeries("POL_VALDTAKT")
                        .bare(2021, VARBY, "3")
                        .series()
                        .observations(),
                List.of());
        assertThat(new Estimates(catalogue, geography, Populations.none(geography))
                        .of(series, series.observations().getFirst())
                        .hiding())
                .isEqualTo(hiding);
    }

    @Test
    void wideIntervalIsShakyWhateverTheNumberOfAnswers() {
        Estimate wide = only(new ExampleSeries("BU_TRYGG").effective(2021, VARBY, "45", 500, "60"));
        assertThat(wide.interval().orElseThrow().halfWidth()).isGreaterThan(10);
        assertThat(wide.isShaky()).isTrue();
        assertThat(only(new ExampleSeries("BU_TRYGG").margin(2021, VARBY, "45", "10"))
                        .isShaky())
                .isFalse();
    }

    @Test
    void publishedIntervalComesBeforeOurOwn() {
        Estimate estimate = only(new ExampleSeries("BU_TRYGG").margin(2021, VARBY, "45", "6.8"));
        assertThat(estimate.interval()).contains(new Interval(38.2, 51.8));
    }

    @Test
    void intervalIsComputedFromTheNumberOfAnswers() {
        Interval interval = only(new ExampleSeries("BU_TRYGG").answers(2012, VARBY, "33", 194))
                .interval()
                .orElseThrow();
        assertThat(interval.lower()).isCloseTo(26.8, within(0.05));
        assertThat(interval.upper()).isCloseTo(39.9, within(0.05));
    }

    @Test
    void countsAndValuesWithoutAnswersHaveNoInterval() {
        assertThat(only(new ExampleSeries("POL_RAN").bare(2021, VARBY, "12")).interval())
                .isEmpty();
        assertThat(only(new ExampleSeries("BU_TRYGG").bare(2021, VARBY, "45")).interval())
                .isEmpty();
        assertThat(only(new ExampleSeries("BU_TRYGG").absent(2021, VARBY, Status.MISSING))
                        .interval())
                .isEmpty();
    }

    private static Estimate only(ExampleSeries series) {
        int year = series.series().periods().getFirst().lastYear();
        return series.districts(year).estimates().getFirst();
    }
}
