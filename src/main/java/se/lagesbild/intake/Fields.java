package se.lagesbild.intake;

import java.util.Arrays;

/// Where the fields of one record begin and end in a block of characters, and how each is to be read.
final class Fields {
    /// The field stood between quotes, which are not part of the range.
    static final int QUOTED = 1;
    /// Quotes in the range are doubled or escaped.
    static final int ESCAPED = 2;
    /// The field departs from RFC 4180, and the expected width told how it was meant.
    static final int MENDED = 4;
    /// The field begins with a quote that never closes.
    static final int STRAY = 8;
    /// The field runs over several lines.
    static final int LINES = 16;
    /// The last lone quote in the range closed the field, and more text follows it.
    static final int TAIL = 32;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] flags = new byte[64];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int start, int end, int flag) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            flags = Arrays.copyOf(flags, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        flags[count++] = (byte) flag;
    }

    int count() {
        return count;
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    boolean is(int field, int flag) {
        return (flags[field] & flag) != 0;
    }

    boolean any(int flag) {
        int all = 0;
        for (int i = 0; i < count; i++) {
            all |= flags[i];
        }
        return (all & flag) != 0;
    }
}
