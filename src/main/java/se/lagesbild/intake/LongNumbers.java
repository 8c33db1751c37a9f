package se.lagesbild.intake;

import java.util.Arrays;

/// Numbers different longs, none negative, in the order in which they are met. Needs sixteen bytes a long and a
/// quarter more at most times.
final class LongNumbers {
    private long[] keys = new long[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int size;

    /// The number of a key, -1 for a new one.
    int find(long key) {
        return numbers[slot(key)] - 1;
    }

    /// The number of a key, which is given one if it is new.
    int number(long key) {
        int slot = slot(key);
        if (numbers[slot] == 0) {
            if (size * 4 >= keys.length * 3) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            numbers[slot] = ++size;
        }
        return numbers[slot] - 1;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// One key of two numbers.
    static long pair(int one, int other) {
        return (long) one << 32 | other;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        Arrays.fill(numbers, 0);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
