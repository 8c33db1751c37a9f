package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The order is that of the keys, and stable.
final class RadixSortTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3000, 1L << 40, Long.MAX_VALUE})
    void keysAscend(long bound) {
        Random random = new Random(bound);
        long[] keys = random.longs(10_000, 0, bound).toArray();

        int[] expected = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingLong(index -> keys[index]))
                .mapToInt(index -> index)
                .toArray();

        assertThat(RadixSort.order(keys)).isEqualTo(expected);
    }

    @Test
    void nothingIsInOrder() {
        assertThat(RadixSort.order(new long[0])).isEmpty();
        assertThat(Arrays.stream(RadixSort.order(new long[] {5})).sum()).isZero();
    }
}
