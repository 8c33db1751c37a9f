package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What the tables of trends do not hold.
final class TrendTest {
    @Test
    void slopeThatHangsOnOneYearGetsNoArrow() {
        assertThat(new RecentTrend(1, 20, false).direction()).isEqualTo(RecentTrend.Direction.NONE);
        assertThat(new RecentTrend(1, 20, true).direction()).isEqualTo(RecentTrend.Direction.INCREASING);
    }

    @Test
    void slopeOfSharesThatOneYearTurnsIsNotSteady() {
        List<YearShare> oneYear = List.of(share(1, 40), share(2, 40), share(3, 40), share(4, 40), share(5, 60));
        List<YearShare> allYears = List.of(share(1, 40), share(2, 45), share(3, 50), share(4, 55), share(5, 60));
        assertThat(RecentTrend.ofShares(oneYear).orElseThrow().steady()).isFalse();
        assertThat(RecentTrend.ofShares(allYears).orElseThrow().steady()).isTrue();
    }

    @Test
    void twoValuesForOneYearAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShareTrend.of(List.of(share(1, 4), share(1, 5), share(2, 6))))
                .withMessage("years must have one value each, were [1.0, 1.0, 2.0]");
    }

    private static YearShare share(int year, int having) {
        return new YearShare(year, having, 100);
    }
}
