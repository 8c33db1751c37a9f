package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.EarlierRound;
import se.lagesbild.domain.Period;
import se.lagesbild.text.ComparisonGrid;
import se.lagesbild.text.Headlines;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// An earlier round as what every area is compared with: itself.
final class EarlierRoundTest {
    private static final AreaKey ROUND = EarlierRound.of(2021).key();
    private static final AreaKey BEFORE = EarlierRound.BEFORE.key();
    private static final AreaKey VARBY = ExampleViews.district("Vårby");
    private static final AreaKey TRANGSUND = ExampleViews.district("Trångsund");
    private static final Words SWEDISH = new Words(Language.SWEDISH);

    @ParameterizedTest
    @EnumSource(ExampleStates.class)
    void everyAreaIsHeldAgainstItsOwnEarlierValueWithTheTestOfSeparateSamples(ExampleStates state) {
        ExampleSeries series = state.survey("BU_TRYGG", 0);
        DistrictComparison view = series.districts(2024, ROUND);
        assertThat(view.comparisons()).isNotEmpty().allSatisfy(one -> {
            Comparison change =
                    series.change(one.estimate().area().key(), 2021, 2024).orElseThrow();
            assertThat(one.verdict()).isEqualTo(change.verdict());
            assertThat(one.effect()).isEqualTo(change.effect());
            assertThat(one.kind()).isNotEqualTo(BaselineKind.CONTAINING);
            assertThat(one.baseline().area().name()).isEqualTo("2021");
            assertThat(one.baseline().observation()).isEqualTo(change.baseline().observation());
        });
    }

    @Test
    void theFindingIsToldAgainstTheYear() {
        DistrictComparison view = ExampleStates.USUAL.survey("BU_TRYGG", 0).districts(2024, ROUND);
        assertThat(view.of(TRANGSUND, ROUND).orElseThrow().verdict()).isEqualTo(Verdict.LOWER);
        assertThat(view.of(VARBY, ROUND).orElseThrow().verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(new Headlines(SWEDISH).of(view)).contains("Trångsund", "2021");
    }

    @Test
    void theRoundBeforeIsTheLatestOfTheMeasureThatIsEarlier() {
        ExampleSeries series = ExampleStates.USUAL.survey("BU_TRYGG", 0);
        assertThat(series.districts(2024, BEFORE).baselines())
                .extracting(one -> one.area().name())
                .containsExactly("2021");
        assertThat(series.districts(2018, BEFORE).baselines())
                .extracting(one -> one.area().name())
                .containsExactly("2015");
    }

    @Test
    void aRoundThatIsNotStoredIsNoBaseline() {
        ExampleSeries series = ExampleStates.USUAL.survey("BU_TRYGG", 0);
        assertThat(series.districts(2024, EarlierRound.of(2020).key()).baselines())
                .isEmpty();
        assertThat(series.districts(2021, EarlierRound.of(2024).key()).baselines())
                .isEmpty();
        assertThat(series.districts(2015, BEFORE).baselines()).isEmpty();
    }

    @Test
    void aBreakBetweenTheRoundsLeavesNoVerdict() {
        ExampleSeries series = ExampleStates.USUAL.events("POL_SKAD");
        assertThat(series.districts(2021, EarlierRound.of(2018).key()).comparisons())
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
                    assertThat(one.reason()).isEqualTo(Reason.SERIES_BREAK);
                    assertThat(one.effect()).isEmpty();
                });
        assertThat(series.districts(2024, ROUND).comparisons())
                .isNotEmpty()
                .allMatch(one -> one.verdict().isTested());
    }

    @Test
    void roundsThatOverlapAreRefused() {
        ExampleSeries series = new ExampleSeries("POL_BIL")
                .delivered(Period.parse("2021–2023").orElseThrow(), VARBY, "120", 30_000)
                .delivered(Period.parse("2022–2024").orElseThrow(), VARBY, "90", 30_000);
        DistrictComparison view = series.picture()
                .districts(series.series(), Period.parse("2022–2024").orElseThrow(), List.of(BEFORE));
        assertThat(view.of(VARBY, BEFORE).orElseThrow().reason()).isEqualTo(Reason.OVERLAPPING_PERIODS);
    }

    @Test
    void aHiddenEarlierValueLeavesNeitherDifferenceNorPosition() {
        ExampleSeries series =
                new ExampleSeries("BU_TRYGG").answers(2021, VARBY, "43", 8).answers(2024, VARBY, "60", 400);
        DistrictComparison view = series.districts(2024, ROUND);
        assertThat(view.of(VARBY, ROUND).orElseThrow().effect()).isEmpty();
        assertThat(view.earlier(view.estimates().getFirst())).isEmpty();
        assertThat(new ComparisonGrid(view, SWEDISH).grid().lines().toString()).doesNotContain("43", "17");
        Disclosure.require(List.of(view));
    }

    @Test
    void theRoundHasNoRowOfItsOwnBesideAreas() {
        DistrictComparison view = ExampleStates.USUAL.survey("BU_TRYGG", 0).districts(2024, ExampleViews.COUNTY, ROUND);
        assertThat(view.baselines()).hasSize(2);
        assertThat(view.baselineAreas()).extracting(one -> one.area().name()).containsExactly("Stockholms län");
        assertThat(view.of(VARBY)).hasSize(2);
        assertThat(new ComparisonGrid(view, SWEDISH).grid().lines()).hasSize(9);
    }

    @Test
    void everyKeyLeadsBackToItsRound() {
        assertThat(Stream.of(EarlierRound.BEFORE, EarlierRound.of(2018))
                        .map(EarlierRound::key)
                        .map(EarlierRound::of))
                .containsExactly(Optional.of(EarlierRound.BEFORE), Optional.of(EarlierRound.of(2018)));
        assertThat(EarlierRound.of(VARBY)).isEmpty();
    }
}
