package se.lagesbild.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class SpreadTest {
    @Test
    void placesWithRoomStay() {
        assertThat(Spread.apart(List.of(10.0, 30.0, 50.0), 12, 0, 100)).containsExactly(10.0, 30.0, 50.0);
    }

    @Test
    void equalPlacesShareTheShift() {
        assertThat(Spread.apart(List.of(50.0, 50.0, 50.0), 10, 0, 100)).containsExactly(40.0, 50.0, 60.0);
    }

    @Test
    void noPlaceLeavesTheRoom() {
        assertThat(Spread.apart(List.of(0.0, 1.0, 99.0, 100.0), 10, 0, 100)).containsExactly(0.0, 10.0, 90.0, 100.0);
    }

    @Property
    void whereThereIsRoomNothingMeets(@ForAll @Size(max = 20) List<@DoubleRange(min = 0, max = 300) Double> places) {
        List<Double> apart = Spread.apart(places.stream().sorted().toList(), 12, 0, 300);
        assertThat(apart).hasSameSizeAs(places).isSorted().allMatch(at -> at >= -1e-9 && at <= 300 + 1e-9);
        for (int i = 1; i < apart.size(); i++) {
            assertThat(apart.get(i) - apart.get(i - 1)).isGreaterThanOrEqualTo(12 - 1e-9);
        }
    }
}
