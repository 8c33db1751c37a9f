package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a caller may not ask.
final class BoundsTest {
    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, 33})
    void sharesOutsideZeroToOneAreRefused(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(share, 10))
                .withMessage("share must lie in 0..1, was " + share);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -3, Double.NaN, Double.POSITIVE_INFINITY})
    void sizesThatAreNotAboveZeroAndFiniteAreRefused(double size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(0.5, size))
                .withMessage("size must be above 0 and finite, was " + size);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1, 95, -0.95, Double.NaN})
    void levelsThatAreNoConfidenceAreRefused(double level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Confidence(level))
                .withMessage("level must lie between 0.5 and 1, was " + level);
    }

    @Test
    void intervalsDoNotEndBeforeTheyBegin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(2, 1))
                .withMessage("an interval must not end before it begins: 2.0 to 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
    }

    @Test
    void areaThatIsTheWholeBaselineLeavesNoRest() {
        assertThat(RestOfBaseline.of(new Proportion(0.1, 100), new Proportion(0.1, 100)))
                .isEmpty();
    }

    @Test
    void areaLargerThanItsBaselineLeavesNoRest() {
        assertThat(RestOfBaseline.of(new Proportion(0.1, 120), new Proportion(0.18, 100)))
                .isEmpty();
    }

    @Test
    void restOutsideZeroToOneIsNoRest() {
        assertThat(RestOfBaseline.of(new Proportion(0.5, 20), new Proportion(0.08, 100)))
                .isEmpty();
        assertThat(RestOfBaseline.of(new Proportion(0.5, 20), new Proportion(0.92, 100)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void ageBandsWithoutStandardPopulationAreRefused(double standard) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stratum(1, 100, standard))
                .withMessage("standard must be above 0 and finite, was " + standard);
    }

    @Test
    void restThatWouldHoldMoreThanItAskedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RestOfBaseline.ofCounts(0, 90, 50, 100))
                .withMessage("having must lie in 0..10, was 50");
    }
}
