package se.lagesbild.intake;

import java.util.Arrays;

/// Which cells of a long table were met: one bit a cell, in words of sixty-four areas, so that ten million cells of a
/// dense table need a few megabytes.
final class MetCells {
    private static final int BITS = 6;

    private final LongNumbers words = new LongNumbers();
    private long[] bits = new long[1 << 10];

    /// Notes a cell.
    ///
    /// @return whether it is the first time
    boolean add(int slice, int area) {
        int word = words.number(LongNumbers.pair(slice, area >>> BITS));
        if (word >= bits.length) {
            bits = Arrays.copyOf(bits, bits.length * 2);
        }
        long bit = 1L << area;
        boolean first = (bits[word] & bit) == 0;
        bits[word] |= bit;
        return first;
    }

    boolean has(int slice, int area) {
        int word = words.find(LongNumbers.pair(slice, area >>> BITS));
        return word >= 0 && (bits[word] & 1L << area) != 0;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
