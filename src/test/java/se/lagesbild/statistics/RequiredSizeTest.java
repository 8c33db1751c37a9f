package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RequiredSizeTest {
    @ParameterizedTest
    @CsvSource({"0.18, 0.16, 1291", "0.18, 0.15, 545"})
    void sizesOfTheNationalSurveyOf2010AreFound(double share, double value, long size) {
        assertThat(RequiredSize.toTell(share, value, Confidence.P95)).hasValue(size);
    }

    @Test
    void equalSharesAreToldApartByNoSize() {
        assertThat(RequiredSize.toTell(0.18, 0.18, Confidence.P95)).isEmpty();
    }

    @Test
    void noSampleTellsSharesApartThatDifferInTheTenthDecimal() {
        assertThat(RequiredSize.toTell(0.5, 0.500_000_000_1, Confidence.P95)).isEmpty();
    }

    @Test
    void oneAnswerTellsAnyShareFromCertainty() {
        assertThat(RequiredSize.toTell(0.18, 0, Confidence.P95)).hasValue(1);
        assertThat(RequiredSize.toTell(0.18, 1, Confidence.P95)).hasValue(1);
    }

    @Test
    void valuesOutsideZeroToOneAreRefusedWithValueAndBound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequiredSize.toTell(0.18, 16, Confidence.P95))
                .withMessage("value must lie in 0..1, was 16.0");
    }

    @Property
    void sizeIsTheSmallestThatTells(
            @ForAll @IntRange(max = 100) int share, @ForAll @IntRange(min = 1, max = 99) int value) {
        Assume.that(share != value);
        long size = RequiredSize.toTell(share / 100.0, value / 100.0, Confidence.P95)
                .orElseThrow();
        assertThat(WilsonInterval.of(Proportion.ofPercent(share, (double) size), Confidence.P95)
                        .contains(value / 100.0))
                .isFalse();
        assertThat(size == 1
                        || WilsonInterval.of(Proportion.ofPercent(share, size - 1.0), Confidence.P95)
                                .contains(value / 100.0))
                .isTrue();
    }
}
