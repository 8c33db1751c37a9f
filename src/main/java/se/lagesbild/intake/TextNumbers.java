package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers the different texts of one column, in the order in which they are met, without making a String of a text
/// that was met before.
final class TextNumbers {
    private int[] table = new int[1 << 10];
    private int[] hashes = new int[1 << 9];
    private final List<char[]> texts = new ArrayList<>();
    private int latest = -1;

    /// The number of the text in that range, -1 for a new one.
    int find(char[] chars, int from, int to) {
        if (latest >= 0 && is(latest, chars, from, to)) {
            return latest;
        }
        int found = table[slot(chars, from, to, hash(chars, from, to))] - 1;
        latest = found >= 0 ? found : latest;
        return found;
    }

    /// The number of the text in that range, which is given one if it is new.
    int number(char[] chars, int from, int to) {
        int hash = hash(chars, from, to);
        int slot = slot(chars, from, to, hash);
        if (table[slot] == 0) {
            if (texts.size() == hashes.length) {
                grow();
                slot = slot(chars, from, to, hash);
            }
            hashes[texts.size()] = hash;
            texts.add(Arrays.copyOfRange(chars, from, to));
            table[slot] = texts.size();
        }
        return table[slot] - 1;
    }

    int size() {
        return texts.size();
    }

    String text(int number) {
        return new String(texts.get(number));
    }

    private boolean is(int number, char[] chars, int from, int to) {
        char[] text = texts.get(number);
        return Arrays.equals(text, 0, text.length, chars, from, to);
    }

    private int slot(char[] chars, int from, int to, int hash) {
        int mask = table.length - 1;
        int slot = hash & mask;
        while (table[slot] != 0 && (hashes[table[slot] - 1] != hash || !is(table[slot] - 1, chars, from, to))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, hashes.length * 2);
        table = new int[table.length * 2];
        for (int number = 0; number < texts.size(); number++) {
            int slot = hashes[number] & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = number + 1;
        }
    }

    private static int hash(char[] chars, int from, int to) {
        int hash = to - from;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + chars[at];
        }
        return ((hash * 0x9E3779B1) >>> 1) ^ hash;
    }
}
