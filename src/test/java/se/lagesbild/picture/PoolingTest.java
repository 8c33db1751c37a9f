package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;

/// Rounds are summed, never averaged, and not at all where somebody would be counted twice.
final class PoolingTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final AreaKey VARBY = new AreaKey("HUD7", "Vårby");

    private static Observation share(Period period, String percent, long asked) {
        return new Observation(
                new ObservationKey("NTU_NARK", period, VARBY, Subgroup.ALL, ObservationKind.VALUE),
                Status.OK,
                Optional.of(new BigDecimal(percent)),
                percent,
                Optional.of(Base.of(asked)),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                InformationClass.OPEN,
                new Origin("a".repeat(64), "ntu.csv", 2, 3));
    }

    private static Series series(Observation... observations) {
        return new Series(CATALOGUE.indicator("NTU_NARK").orElseThrow(), List.of(observations), List.of());
    }

    private static Pooling.Result pooled(Series series) {
        return new Pooling(CATALOGUE, 3).of(series, series.periods().getLast());
    }

    @Test
    void thoseWhoAnsweredAreSummedAndNotTheirPercentages() {
        Series pooled = pooled(series(
                        share(Period.year(2019), "10", 100),
                        share(Period.year(2020), "20", 300),
                        share(Period.year(2021), "40", 100)))
                .series()
                .orElseThrow();

        Observation sum = pooled.of(VARBY, Period.years(2019, 2021)).orElseThrow();
        // 10 + 60 + 40 of 500; the mean of the percentages would be 23.3
        assertThat(sum.value().orElseThrow()).isEqualByComparingTo("22.0");
        assertThat(sum.base().orElseThrow().answers()).isEqualTo(500);
        assertThat(sum.base().orElseThrow().effectiveSize()).isCloseTo(500, within(1e-9));
    }

    @Test
    void periodsThatShareAYearAreRefused() {
        assertThat(pooled(series(
                                share(Period.years(2019, 2020), "10", 100), share(Period.years(2020, 2021), "20", 300)))
                        .refusal())
                .contains(Pooling.Refusal.OVERLAP);
    }

    @Test
    void oneRoundIsNoPool() {
        assertThat(pooled(series(share(Period.year(2015), "10", 100), share(Period.year(2021), "20", 300)))
                        .refusal())
                .contains(Pooling.Refusal.ONE_ROUND);
    }

    @Test
    void earlierYearsArePooledBackwardsWithoutSharingADayAndNotAcrossABreak() {
        Series pooled = pooled(series(
                        share(Period.year(2015), "10", 100),
                        share(Period.year(2016), "10", 100),
                        share(Period.year(2017), "10", 100),
                        share(Period.year(2018), "10", 100),
                        share(Period.year(2019), "30", 100),
                        share(Period.year(2020), "30", 100),
                        share(Period.year(2021), "30", 100),
                        share(Period.year(2022), "30", 100),
                        share(Period.year(2023), "30", 100)))
                .series()
                .orElseThrow();

        assertThat(pooled.periods()).containsExactly(Period.years(2018, 2020), Period.years(2021, 2023));
    }
}
