package se.lagesbild.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.ui.JavaFx;

/// What is asked of a lane is done in order until it is closed.
@ExtendWith(JavaFx.class)
final class LaneTest {
    @Test
    void whatWasAskedBeforeClosingIsDoneInOrderAndWhatIsAskedAfterItIsNot() {
        List<Integer> done = new ArrayList<>();
        Lane lane = new Lane("test");
        for (int i = 0; i < 3; i++) {
            int number = i;
            lane.run(() -> done.add(number), shown -> {}, failed -> fail(failed));
        }

        lane.close();
        lane.run(() -> done.add(3), shown -> {}, failed -> fail(failed));

        assertThat(done).containsExactly(0, 1, 2);
    }
}
