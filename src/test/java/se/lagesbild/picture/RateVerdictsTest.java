package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lagesbild.picture.ExampleViews.COUNTY;
import static se.lagesbild.picture.ExampleViews.HUDDINGE;
import static se.lagesbild.picture.ExampleViews.district;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaRelation;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.RateRatio;

/// Verdicts on counted events: the exact ratio of rates, and where the people come from.
final class RateVerdictsTest {
    private static final AreaKey VARBY = district("Vårby");
    private static final List<String> OTHERS =
            List.of("Flemingsberg", "Segeltorp", "Sjödalen-Fullersta", "Skogås", "Stuvsta-Snättringe", "Trångsund");

    /// Seven districts of 10 000 people; Vårby with its own count, the others with 20 each.
    private static ExampleSeries seven(String count) {
        ExampleSeries series = new ExampleSeries("POL_MISSUTE").events(2021, VARBY, count, 10_000);
        OTHERS.forEach(name -> series.events(2021, district(name), "20", 10_000));
        return series;
    }

    @ParameterizedTest
    @CsvSource({"40, HIGHER", "22, NOT_CERTAIN", "6, LOWER"})
    void districtIsHeldAgainstTheRestOfTheMunicipalityThatItsDistrictsAddUpTo(String count, Verdict verdict) {
        Comparison comparison = seven(count).comparison(2021, VARBY, HUDDINGE);
        assertThat(comparison.verdict()).isEqualTo(verdict);
        assertThat(comparison.kind()).isEqualTo(BaselineKind.CONTAINING);
        assertThat(comparison.baseline().isComputed()).isTrue();
        assertThat(comparison.baseline().parts()).hasSize(7);
        assertThat(comparison.restRate().orElseThrow().count()).isEqualTo(120);
        assertThat(comparison.effect().orElseThrow().method()).isEqualTo(Method.RATE_RATIO_REST);
    }

    @Test
    void ratioOfRatesIsTheExactOne() {
        Effect effect = new ExampleSeries("POL_MISSUTE")
                .events(2021, VARBY, "11", 10_000)
                .events(2021, district("Skogås"), "23", 41_000)
                .comparison(2021, VARBY, district("Skogås"))
                .effect()
                .orElseThrow();
        assertThat(effect.size()).isCloseTo(11 / 10.0 / (23 / 41.0), within(1e-12));
        RateRatio exact = RateRatio.of(11, 10_000, 23, 41_000, Confidence.P95);
        assertThat(effect.interval()).isEqualTo(exact.interval());
        assertThat(effect.pValue()).isEqualTo(exact.pValue());
        assertThat(effect.isClear()).isFalse();
    }

    @Test
    void fewerThanFiveExpectedEventsAreTooFew() {
        ExampleSeries series = new ExampleSeries("POL_MISSUTE").events(2021, VARBY, "9", 10_000);
        series.events(2021, district("Skogås"), "4", 10_000);
        Comparison comparison = series.comparison(2021, VARBY, district("Skogås"));
        assertThat(comparison.verdict()).isEqualTo(Verdict.TOO_SMALL);
        assertThat(comparison.reason()).isEqualTo(Reason.FEW_EVENTS);
    }

    @Test
    void municipalityIsNotPutTogetherWhenADistrictIsMissing() {
        ExampleSeries series = new ExampleSeries("POL_MISSUTE").events(2021, VARBY, "40", 10_000);
        assertThat(series.districts(2021, HUDDINGE).baselines()).isEmpty();
        assertThat(series.picture().baselines(series.series(), Period.year(2021)))
                .isEmpty();
        assertThat(seven("40").picture().baselines(seven("40").series(), Period.year(2021)))
                .extracting(area -> area.key())
                .containsExactly(HUDDINGE);
    }

    @Test
    void peopleOfAnEarlierYearServeForTwoYearsAndNoLonger() {
        assertThat(basis(2021)).isEqualTo(Exposure.Basis.SAME_YEAR);
        assertThat(basis(2022)).isEqualTo(Exposure.Basis.EARLIER_YEAR);
        assertThat(basis(2023)).isEqualTo(Exposure.Basis.EARLIER_YEAR);
        assertThat(new ExampleSeries("POL_MISSUTE")
                        .bare(2024, VARBY, "40")
                        .people(2021, VARBY, 10_000)
                        .districts(2024)
                        .isByRate())
                .isFalse();
    }

    private static Exposure.Basis basis(int year) {
        return new ExampleSeries("POL_MISSUTE")
                .bare(year, VARBY, "40")
                .people(2021, VARBY, 10_000)
                .districts(year)
                .estimates()
                .getFirst()
                .rate()
                .orElseThrow()
                .exposure()
                .basis();
    }

    @Test
    void pooledYearsSumTheirPeople() {
        ExampleSeries series = new ExampleSeries("POL_MISSUTE")
                .bare(Period.years(2020, 2021), VARBY, "40")
                .people(2020, VARBY, 10_000)
                .people(2021, VARBY, 10_600);
        Rate rate = series.picture()
                .districts(series.series(), Period.years(2020, 2021), List.of())
                .estimates()
                .getFirst()
                .rate()
                .orElseThrow();
        assertThat(rate.exposure().personYears()).isCloseTo(20_600, within(1e-6));
        assertThat(rate.perThousand().rate()).isCloseTo(40 / 20.6, within(1e-12));
    }

    @Test
    void monthCountsItsShareOfTheYear() {
        Period november = Period.parse("2021-11").orElseThrow();
        ExampleSeries series =
                new ExampleSeries("POL_MISSUTE").bare(november, VARBY, "4").people(2021, VARBY, 10_000);
        Rate rate = series.picture()
                .districts(series.series(), november, List.of())
                .estimates()
                .getFirst()
                .rate()
                .orElseThrow();
        assertThat(rate.exposure().personYears()).isCloseTo(10_000 * 30 / 365.0, within(1e-6));
    }

    @Test
    void surelyKnownPartsAddUpToTheirDistrictButRoughOnesDoNot() {
        ExampleSeries varby = new ExampleSeries("POL_MISSUTE").bare(2021, VARBY, "40");
        List.of("0126R020", "0126R021", "0126R022")
                .forEach(code -> varby.people(2021, new AreaKey("REGSO", code), 3_500));
        assertThat(varby.districts(2021)
                        .estimates()
                        .getFirst()
                        .rate()
                        .orElseThrow()
                        .exposure()
                        .personYears())
                .isEqualTo(10_500);
        assertThat(new ExampleSeries("POL_MISSUTE")
                        .bare(2021, district("Segeltorp"), "40")
                        .people(2021, new AreaKey("REGSO", "0126R011"), 11_000)
                        .districts(2021)
                        .estimates()
                        .getFirst()
                        .rate())
                .isEmpty();
    }

    @Test
    void partThatIsOnlyRoughlyKnownSpoilsTheSum() {
        Geography known = ShippedGeography.sweden().with(ShippedGeography.huddinge());
        AreaRelation rough = new AreaRelation(
                new AreaKey("REGSO", "0126R007"), new AreaKey("HUD15", "Vårby"), AreaRelation.Method.APPROX);
        Geography doubtful = known.with(new Geography(List.of(), List.of(), List.of(), List.of(rough), List.of()));
        ExampleSeries series = new ExampleSeries("BEF");
        List.of("0126R020", "0126R021", "0126R022")
                .forEach(code -> series.bare(2021, new AreaKey("REGSO", code), "3500"));
        List<Observation> people = series.series().observations();
        assertThat(new Populations(known, people).of(VARBY, Period.year(2021))).isPresent();
        assertThat(new Populations(doubtful, people).of(VARBY, Period.year(2021)))
                .isEmpty();
    }

    @Test
    void countAndRateOfOneRowTellThePeople() {
        Rate rate = new ExampleSeries("AB_TOT")
                .bare(2021, HUDDINGE, "12474")
                .counted(2021, HUDDINGE, "14214")
                .districts(2021)
                .estimates()
                .getFirst()
                .rate()
                .orElseThrow();
        assertThat(rate.exposure().basis()).isEqualTo(Exposure.Basis.IMPLIED);
        assertThat(rate.exposure().personYears()).isCloseTo(113_949.0, within(1.0));
    }

    @Test
    void bareRateIsHeldAgainstTheExactCount() {
        Comparison comparison = new ExampleSeries("AB_TOT")
                .bare(2021, HUDDINGE, "12474")
                .counted(2021, HUDDINGE, "14214")
                .bare(2021, COUNTY, "12000")
                .comparison(2021, HUDDINGE, COUNTY);
        assertThat(comparison.verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(comparison.reason()).isEqualTo(Reason.BASELINE_BARE);
        assertThat(comparison.small()).isTrue();
        assertThat(comparison.effect().orElseThrow().method()).isEqualTo(Method.COUNT_AGAINST_RATE);
        assertThat(comparison.effect().orElseThrow().size()).isCloseTo(12474 / 12000.0, within(1e-4));
    }

    @Test
    void inhabitantsAreNoEvents() {
        DistrictComparison view = new ExampleSeries("BEF")
                .bare(2021, VARBY, "10629")
                .bare(2021, HUDDINGE, "113951")
                .districts(2021, HUDDINGE);
        assertThat(view.isByRate()).isFalse();
        assertThat(view.of(VARBY, HUDDINGE).orElseThrow().reason()).isEqualTo(Reason.NOT_EVENTS);
    }

    @Test
    void areasAreSortedByRateWhenPeopleAreKnown() {
        DistrictComparison view = new ExampleSeries("POL_MISSUTE")
                .events(2021, VARBY, "40", 10_000)
                .events(2021, district("Sjödalen-Fullersta"), "60", 30_000)
                .districts(2021);
        assertThat(view.areas()).extracting(one -> one.area().name()).containsExactly("Vårby", "Sjödalen-Fullersta");
        assertThat(view.position(view.areas().getFirst())).contains(4.0);
    }
}
