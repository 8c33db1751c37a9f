package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/// Whoever brings bytes never waits for a packing that has come to its end.
final class PackingTest {
    @Test
    void bytesBroughtToAPackingThatFailedAreNotWaitedWithAndTheEndSaysWhy() {
        Packing packing = new Packing(StandardCharsets.UTF_8);
        packing.close();

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (int i = 0; i < 100; i++) {
                packing.add(new byte[] {'a', '\n'});
            }
        });

        assertThatThrownBy(packing::end).isInstanceOf(ExecutionException.class);
    }
}
