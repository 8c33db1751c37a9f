package se.lagesbild.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AxisScaleTest {
    @Test
    void goesFromHalfAStepBelowToHalfAStepAbove() {
        AxisScale scale = AxisScale.around(List.of(38.4, 81.3), 6, false, 1, 100);
        assertThat(scale).isEqualTo(new AxisScale(35, 85, 10));
        assertThat(scale.ticks()).containsExactly(40.0, 50.0, 60.0, 70.0, 80.0);
    }

    @Test
    void neverGoesBeyondHundredPercent() {
        assertThat(AxisScale.around(List.of(91.0, 100.0), 6, false, 1, 100).upper())
                .isEqualTo(100);
    }

    @Test
    void countsBeginAtZero() {
        AxisScale scale = AxisScale.around(List.of(700.0, 1240.0), 8, true, 1, Double.POSITIVE_INFINITY);
        assertThat(scale.lower()).isZero();
        assertThat(scale.ticks()).startsWith(0.0, 200.0).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void oneValueOrNoneStillGivesAnAxis() {
        assertThat(AxisScale.around(List.of(5.0), 6, false, 1, 100).ticks()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(AxisScale.around(List.of(), 6, false, 1, 100).ticks()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(AxisScale.around(List.of(100.0), 6, false, 1, 100).upper()).isLessThanOrEqualTo(100);
    }
}
