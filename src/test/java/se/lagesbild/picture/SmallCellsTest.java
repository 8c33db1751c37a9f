package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lagesbild.picture.ExampleViews.HUDDINGE;
import static se.lagesbild.picture.ExampleViews.district;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.ObservationKey;
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
        assertThat(hidings(view)).containsOnlyOnce(Hiding.FEW_PERSONS);
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
