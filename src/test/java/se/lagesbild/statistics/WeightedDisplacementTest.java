package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The tables hold periods of equal length alone.
final class WeightedDisplacementTest {
    @Test
    void countsOfALongerPeriodAreThoseOfOneUnitOfTime() {
        WeightedDisplacement.Zone none = new WeightedDisplacement.Zone(0, 0, 1);
        WeightedDisplacement.Part found = WeightedDisplacement.of(
                        new WeightedDisplacement.Zone(100, 180, 1), none, none, none, new BeforeAfter<>(2.0, 3.0))
                .total();
        assertThat(found.value()).isEqualTo(10);
        assertThat(found.standardError()).isCloseTo(Math.sqrt(180 / 9.0 + 100 / 4.0), within(1e-12));
    }
}
