package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lagesbild.picture.ExampleViews.HUDDINGE;
import static se.lagesbild.picture.ExampleViews.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Unit;
import se.lagesbild.statistics.SuppressionAudit;

/// Small counts of a sensitive crime stay hidden from those who add and subtract.
final class SmallCellsTest {
    private static final List<String> DISTRICTS = List.of(
            "Flemingsberg", "Segeltorp", "Sjödalen-Fullersta", "Skogås", "Stuvsta-Snättringe", "Trångsund", "Vårby");

    private static DistrictComparison view(String indicator, List<Integer> counts) {
        ExampleSeries series = new ExampleSeries(indicator);
        for (int i = 0; i < counts.size(); i++) {
            series.bare(2021, district(DISTRICTS.get(i)), String.valueOf(counts.get(i)));
        }
        return series.districts(2021, HUDDINGE);
    }

    private static List<Hiding> hidings(DistrictComparison view) {
        return view.estimates().stream().map(Estimate::hiding).toList();
    }

    @Example
    void aSingleSmallCountHidesASecondDistrict() {
        DistrictComparison view = view("POL_VALDTAKT", List.of(9, 12, 30, 3, 25, 18, 8));
        assertThat(hidings(view)).containsOnlyOnce(Hiding.FEW_PERSONS).contains(Hiding.SECONDARY);
        assertThat(view.baselines().getFirst().isShown()).isTrue();
        assertThat(Disclosure.audit(List.of(view)).recoverable()).isFalse();
    }

    @Example
    void severalSmallCountsThatProtectEachOtherHideNoMore() {
        DistrictComparison view = view("POL_VALDTAKT", List.of(3, 2, 30, 3, 25, 18, 8));
        assertThat(hidings(view)).doesNotContain(Hiding.SECONDARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POL_BIL", "RT_ANLAGD"})
    void otherCountsAreNeverHidden(String indicator) {
        assertThat(hidings(view(indicator, List.of(9, 12, 30, 3, 25, 18, 8)))).containsOnly(Hiding.NONE);
    }

    @Example
    void aTotalThatWouldGiveAwayItsOnlyPartIsHidden() {
        DistrictComparison view = view("POL_VALDTAKT", List.of(0, 0, 0, 3, 0, 0, 0));
        assertThat(view.baselines().getFirst().hiding()).isEqualTo(Hiding.SECONDARY);
        assertThat(view.comparisons())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.baseline().isHidden()).isTrue());
        assertThat(hidings(view)).containsOnlyOnce(Hiding.FEW_PERSONS);
    }

    @Example
    void twoDivisionsOfOneMunicipalityAreTwoSums() {
        ExampleSeries series = new ExampleSeries("POL_VALDTAKT");
        List<Integer> counts = List.of(9, 12, 30, 3, 25, 18, 8);
        for (int i = 0; i < counts.size(); i++) {
            series.bare(2021, district(DISTRICTS.get(i)), String.valueOf(counts.get(i)));
        }
        List<Area> later = ShippedGeography.huddinge().areasOf("HUD15");
        for (int i = 0; i < later.size(); i++) {
            series.bare(2021, later.get(i).key(), i == 0 ? "105" : "0");
        }
        DistrictComparison view = series.districts(2021, HUDDINGE);
        assertThat(view.baselines().getFirst().value()).contains(105.0);
        assertThat(hidings(view)).contains(Hiding.SECONDARY);
        assertThat(Disclosure.audit(List.of(view)).recoverable()).isFalse();
    }

    @Example
    void theSameGroundIsHiddenUnderBothOfItsCodes() {
        ExampleSeries series = new ExampleSeries("POL_VALDTAKT");
        List<Integer> counts = List.of(9, 12, 30, 8, 25, 3, 8);
        for (int i = 0; i < counts.size(); i++) {
            series.bare(2021, district(DISTRICTS.get(i)), String.valueOf(counts.get(i)));
        }
        ShippedGeography.huddinge()
                .areasOf("HUD15")
                .forEach(area -> series.bare(
                        2021,
                        area.key(),
                        switch (area.name()) {
                            case "Flemingsberg" -> "9";
                            case "Skogås", "Vårby" -> "8";
                            case "Trångsund" -> "3";
                            case "Stuvsta" -> "67";
                            default -> "0";
                        }));
        DistrictComparison view = series.districts(2021);
        for (String name : List.of("Flemingsberg", "Skogås", "Vårby", "Trångsund")) {
            assertThat(view.estimates().stream()
                            .filter(one -> one.area().name().equals(name))
                            .map(Estimate::isHidden)
                            .distinct())
                    .as(name)
                    .hasSize(1);
        }
        assertThat(Disclosure.audit(List.of(view)).recoverable()).isFalse();
    }

    @Example
    void divisionsThatTellDifferentSumsMakeNoMunicipality() {
        ExampleSeries series = new ExampleSeries("POL_BIL");
        DISTRICTS.forEach(name -> series.events(2021, district(name), "20", 10_000));
        ShippedGeography.huddinge().areasOf("HUD15").forEach(area -> series.events(2021, area.key(), "7", 5_000));
        assertThat(series.districts(2021, HUDDINGE).baselines()).isEmpty();
    }

    @Example
    void aRateOfFewPersonsIsHiddenLikeTheirCount() {
        Indicator rate = new Indicator(
                "POL_VALDTAKT", "POL", "Våldtäkt", "Rape", Unit.RATE, Polarity.NEUTRAL, Set.of(), true, "");
        List<Observation> observations = new ArrayList<>(new ExampleSeries("POL_VALDTAKT")
                .bare(2021, HUDDINGE, "3")
                .series()
                .observations());
        Observation count = observations.getFirst();
        ObservationKey key = count.key();
        observations.add(new Observation(
                new ObservationKey(key.indicator(), key.period(), key.area(), key.subgroup(), ObservationKind.VALUE),
                count.status(),
                Optional.of(new BigDecimal("2.7")),
                "2,7",
                count.base(),
                count.published(),
                count.population(),
                count.flags(),
                count.informationClass(),
                count.origin()));
        DistrictComparison view = new ExampleSeries("POL_VALDTAKT")
                .picture()
                .districts(new Series(rate, observations, List.of()), Period.year(2021), List.of());
        assertThat(hidings(view)).containsExactly(Hiding.FEW_PERSONS);
    }

    @Example
    void aPooledPeriodDoesNotGiveAwayOneOfItsYears() {
        ExampleSeries series = new ExampleSeries("POL_VALDTAKT")
                .bare(2020, HUDDINGE, "9")
                .bare(2021, HUDDINGE, "3")
                .bare(Period.years(2020, 2021), HUDDINGE, "12");
        List<DistrictComparison> export = List.of(
                series.districts(2020),
                series.districts(2021),
                series.picture().districts(series.series(), Period.years(2020, 2021), List.of()));
        assertThat(export.get(1).estimates().getFirst().hiding()).isEqualTo(Hiding.FEW_PERSONS);
        assertThat(Disclosure.audit(export).recoverable()).isFalse();
        assertThat(export.stream().filter(view -> view.estimates().getFirst().isShown()))
                .hasSize(1);
    }

    @Example
    void aCountyIsTheSumOfItsMunicipalitiesToo() {
        ExampleSeries series = new ExampleSeries("POL_VALDTAKT").bare(2021, new AreaKey("SE", "10"), "53");
        List<String> codes = List.of("1080", "1082", "1060", "1083", "1081");
        List<String> counts = List.of("20", "10", "11", "9", "3");
        for (int i = 0; i < codes.size(); i++) {
            series.bare(2021, new AreaKey("SE", codes.get(i)), counts.get(i));
        }
        DistrictComparison view = series.districts(2021);
        assertThat(hidings(view)).containsOnlyOnce(Hiding.FEW_PERSONS).contains(Hiding.SECONDARY);
    }

    @Property(tries = 1000)
    void noExportLetsASmallCountBeRecomputed(
            @ForAll @Size(7) List<@IntRange(max = 12) Integer> counts,
            @ForAll @Size(7) List<@IntRange(max = 40) Integer> others) {
        List<DistrictComparison> export = List.of(view("POL_VALDTAKT", counts), view("POL_VINR", others));
        SuppressionAudit<ObservationKey> audit = Disclosure.audit(export);
        assertThat(audit.recoverable()).isFalse();
        export.forEach(view -> view.estimates().stream()
                .filter(one -> one.hiding() == Hiding.FEW_PERSONS)
                .forEach(one -> assertThat(audit.leavesOpen(one.observation().key(), 1, 4))
                        .isTrue()));
    }

    @Example
    void aCountThatOneViewHidesAndAnotherShowsIsFound() {
        DistrictComparison view = view("POL_VALDTAKT", List.of(9, 12, 30, 3, 25, 18, 8));
        DistrictComparison careless = new DistrictComparison(
                view.indicator(),
                view.source(),
                view.period(),
                view.estimates().stream().map(one -> one.hidden(Hiding.NONE)).toList(),
                view.baselines(),
                List.of(),
                List.of(),
                view.cells());
        assertThat(Disclosure.audit(List.of(view, careless)).recoverable()).isTrue();
    }

    /// A sum that nobody shows may be worked out: it was never promised to stay hidden.
    @Example
    void aViewBesideADistrictMayLeaveTheSumOfAllUntold() {
        for (String indicator : List.of("POL_BIL", "POL_VALDTAKT")) {
            ExampleSeries series = new ExampleSeries(indicator);
            DISTRICTS.forEach(name -> series.events(2021, district(name), "20", 10_000));
            DistrictComparison view = series.districts(2021, district("Flemingsberg"));
            Disclosure.require(List.of(view));
            assertThat(Disclosure.audit(List.of(view)).recoverable()).isFalse();
        }
    }

    @Example
    void anExportThatTellsTooMuchIsStopped() {
        DistrictComparison view = view("POL_VALDTAKT", List.of(9, 12, 30, 3, 25, 18, 8));
        List<Estimate> careless = view.estimates().stream()
                .map(one -> one.hiding() == Hiding.SECONDARY ? one.hidden(Hiding.NONE) : one)
                .toList();
        DistrictComparison leaking = new DistrictComparison(
                view.indicator(),
                view.source(),
                view.period(),
                careless,
                view.baselines(),
                view.comparisons(),
                List.of(),
                view.cells());
        assertThatThrownBy(() -> Disclosure.require(List.of(leaking)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("POL_VALDTAKT");
    }

    @Example
    void aHiddenCountIsHiddenInItsChangeToo() {
        ExampleSeries series = new ExampleSeries("POL_VALDTAKT");
        DISTRICTS.forEach(name -> series.events(2020, district(name), "20", 10_000)
                .events(2021, district(name), name.equals("Skogås") ? "3" : "20", 10_000));
        long hidden = DISTRICTS.stream()
                .map(name -> series.change(district(name), 2020, 2021).orElseThrow())
                .filter(change -> change.estimate().isHidden())
                .peek(change -> assertThat(change.effect()).isEmpty())
                .count();
        assertThat(hidden).isEqualTo(2);
    }
}
