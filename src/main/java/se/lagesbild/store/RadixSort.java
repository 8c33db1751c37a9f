package se.lagesbild.store;

/// Sorts a chunk by its packed keys: linear, stable, and without comparing objects.
final class RadixSort {
    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;

    private RadixSort() {}

    /// The order in which the keys, none negative, ascend: places of equal keys stay as they were.
    static int[] order(long[] keys) {
        return order(keys, keys.length, new int[keys.length], new int[keys.length]);
    }

    /// The same for the first keys of an array.
    ///
    /// @param order room for as many
    /// @param room for as many
    /// @return one of the two
    static int[] order(long[] keys, int count, int[] order, int[] room) {
        long differing = 0;
        for (int i = 0; i < count; i++) {
            order[i] = i;
            differing |= keys[i] ^ keys[0];
        }
        int[] sorted = order;
        int[] spare = room;
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            if ((differing >>> shift & BUCKETS - 1) != 0) {
                pass(keys, count, sorted, spare, shift);
                int[] swap = sorted;
                sorted = spare;
                spare = swap;
            }
        }
        return sorted;
    }

    private static void pass(long[] keys, int count, int[] from, int[] into, int shift) {
        int[] starts = new int[BUCKETS + 1];
        for (int i = 0; i < count; i++) {
            starts[(int) (keys[i] >>> shift & BUCKETS - 1) + 1]++;
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        for (int i = 0; i < count; i++) {
            int index = from[i];
            into[starts[(int) (keys[index] >>> shift & BUCKETS - 1)]++] = index;
        }
    }
}
