package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WilsonIntervalTest {
    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 3, 10, 30, 997, 1e6, 1e9})
    void limitsAreExactlyZeroAndOneAtTheEdges(double size) {
        Interval none = WilsonInterval.of(new Proportion(0, size), Confidence.P95);
        Interval all = WilsonInterval.of(new Proportion(1, size), Confidence.P95);
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isStrictlyBetween(0.0, 1.0);
        assertThat(all.upper()).isEqualTo(1.0);
        assertThat(all.lower()).isStrictlyBetween(0.0, 1.0);
    }

    @Test
    void oneAnswerGivesAnIntervalThatSaysAlmostNothing() {
        Interval interval = WilsonInterval.of(new Proportion(1, 1), Confidence.P95);
        assertThat(interval.lower()).isCloseTo(0.2065, within(0.0001));
    }

    @Test
    void hugeSamplesLeaveAlmostNoUncertainty() {
        Interval interval = WilsonInterval.of(new Proportion(0.3, 1e15), Confidence.P95);
        assertThat(interval.contains(0.3)).isTrue();
        assertThat(interval.halfWidth()).isLessThan(1e-7);
    }

    @Test
    void fractionsOfAnAnswerAreAllowedForEffectiveSizes() {
        Interval fewer = WilsonInterval.of(new Proportion(0.3, 99.5), Confidence.P95);
        Interval more = WilsonInterval.of(new Proportion(0.3, 100), Confidence.P95);
        assertThat(fewer.halfWidth()).isGreaterThan(more.halfWidth());
    }

    @Test
    void publishedExampleOfVarby2012IsMet() {
        Interval interval =
                WilsonInterval.of(Proportion.ofPercent(33, 194), Confidence.P95).times(100);
        assertThat(interval.lower()).isCloseTo(26.8, within(0.05));
        assertThat(interval.upper()).isCloseTo(39.9, within(0.05));
    }
}
