package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an index and its ranks promise.
final class IndexTest {
    private static final List<CompositeIndex.Part> PARTS =
            List.of(new CompositeIndex.Part(0.25, 1), new CompositeIndex.Part(0.81, 3));

    @Test
    void goalpostsScoreZeroAndOneWhicheverIsHigher() {
        assertThat(Normalisation.between(20, 80, 35)).isEqualTo(0.25);
        assertThat(Normalisation.between(80, 20, 35)).isEqualTo(0.75);
    }

    @Test
    void meanWeighsTheScores() {
        assertThat(CompositeIndex.mean(PARTS).orElseThrow()).isCloseTo(0.67, within(1e-12));
    }

    @Test
    void geometricMeanWeighsTheLogarithms() {
        // 0.25^(1/4) · 0.81^(3/4) = √0.5 · 0.9^1.5
        double expected = Math.sqrt(0.5) * Math.pow(0.9, 1.5);
        assertThat(CompositeIndex.geometric(PARTS).orElseThrow()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void oneScoreOfZeroMakesTheGeometricMeanZero() {
        assertThat(CompositeIndex.geometric(List.of(new CompositeIndex.Part(0, 1), new CompositeIndex.Part(1, 1))))
                .hasValue(0);
    }

    @Test
    void scoresBelowZeroHaveNoGeometricMean() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeIndex.geometric(List.of(new CompositeIndex.Part(-0.1, 1))))
                .withMessage("score must be finite and not below 0, was -0.1");
    }

    @Test
    void withoutAnyWeightThereIsNoIndex() {
        assertThat(CompositeIndex.mean(List.of(new CompositeIndex.Part(0.5, 0))))
                .isEmpty();
        assertThat(CompositeIndex.geometric(List.of())).isEmpty();
    }

    @Test
    void areaThatIsHighestInEveryIndicatorIsAlwaysAtTheTop() {
        RankScenarios found = RankScenarios.of(
                List.of(indicator(List.of(10.0, 20.0, 90.0), 1), indicator(List.of(20.0, 10.0, 80.0), 1)), 1, 100, 7);
        assertThat(found.inTop()).containsExactly(0.0, 0.0, 1.0);
        assertThat(found.sameTop()).isEqualTo(1);
        assertThat(found.runs()).isEqualTo(400);
        assertThat(found.robust(2)).isTrue();
    }

    @Test
    void placeThatHangsOnTheWeightsIsNotRobust() {
        RankScenarios found = RankScenarios.of(
                List.of(indicator(List.of(0.0, 100.0, 50.0), 1), indicator(List.of(100.0, 0.0, 40.0), 1)), 1, 500, 7);
        assertThat(found.inTop().get(0)).isCloseTo(0.5, within(0.05));
        assertThat(found.robust(0)).isFalse();
        assertThat(found.robust(1)).isFalse();
    }

    @Test
    void lowValuesAreHighWhereTheGoalpostsSaySo() {
        RankScenarios.Indicator turned = new RankScenarios.Indicator(List.of(10.0, 90.0), 100, 0, 1);
        assertThat(RankScenarios.of(List.of(turned), 1, 10, 7).inTop()).containsExactly(1.0, 0.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void sameSeedGivesTheSameRanksOnAnyNumberOfThreads(int threads) throws ExecutionException, InterruptedException {
        List<Double> scores = List.of(60.0, 47.4, 52.1, 46.8);
        List<Double> errors = List.of(4.8, 2.3, 4.5, 1.1);
        RankDraws expected = RankDraws.of(scores, errors, 2, 10_000, 99);
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            assertThat(pool.submit(() -> RankDraws.of(scores, errors, 2, 10_000, 99))
                            .get())
                    .isEqualTo(expected);
        }
    }

    @Test
    void anotherSeedGivesOtherDraws() {
        List<Double> scores = List.of(60.0, 58.0);
        List<Double> errors = List.of(4.8, 2.3);
        assertThat(RankDraws.of(scores, errors, 1, 10_000, 1)).isNotEqualTo(RankDraws.of(scores, errors, 1, 10_000, 2));
    }

    private static RankScenarios.Indicator indicator(List<Double> values, double weight) {
        return new RankScenarios.Indicator(values, 0, 100, weight);
    }
}
