package se.lagesbild.domain;

import java.math.BigDecimal;
import java.util.BitSet;

/// Counts the observations of a file chunk by chunk, and the lines they come from.
public final class Tally {
    /// Sums of this size leave room for one more number in 64 bits.
    private static final long ROOM = 1L << 62;

    private static final int DECIMALS = 32;

    private final long[] sums = new long[DECIMALS];
    private final BitSet lines = new BitSet();
    private BigDecimal sum = BigDecimal.ZERO;
    private long count;
    private long missing;

    /// Counts the rows of a chunk.
    public void add(Chunk chunk) {
        for (int row = 0; row < chunk.size(); row++) {
            add(chunk, row);
        }
    }

    /// Counts one row of a chunk.
    public void add(Chunk chunk, int row) {
        count++;
        lines.set(chunk.line(row));
        if (!chunk.hasValue(row)) {
            missing++;
            return;
        }
        int decimals = chunk.decimals(row);
        long before = sums[decimals];
        if (Math.abs(before) >= ROOM || Math.abs(chunk.mantissa(row)) >= ROOM) {
            sum = sum.add(BigDecimal.valueOf(before, decimals)).add(BigDecimal.valueOf(chunk.mantissa(row), decimals));
            sums[decimals] = 0;
        } else {
            sums[decimals] = before + chunk.mantissa(row);
        }
    }

    public Figures figures() {
        BigDecimal all = sum;
        for (int decimals = 0; decimals < DECIMALS; decimals++) {
            if (sums[decimals] != 0) {
                all = all.add(BigDecimal.valueOf(sums[decimals], decimals));
            }
        }
        return new Figures(count, missing, all);
    }

    /// Numbers of the lines that were counted.
    public BitSet lines() {
        return (BitSet) lines.clone();
    }
}
