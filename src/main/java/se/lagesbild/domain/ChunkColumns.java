package se.lagesbild.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// The arrays behind a [Chunk], one element a row in each.
final class ChunkColumns {
    /// Bits of a mark that hold the number of decimals.
    static final int DECIMALS = 31;

    /// The number was written with a point.
    static final int POINT = 32;

    /// The text of the cell is not what its number says.
    static final int WORDED = 64;

    final int[] template;
    final int[] area;
    final long[] mantissa;
    final byte[] marks;
    final long[] answers;
    final long[] population;
    final int[] line;
    final Map<Integer, Observation> rest = new HashMap<>();
    /// Texts of the cells that are WORDED; empty as long as there is none.
    private String[] texts = {};

    ChunkColumns(int capacity) {
        this.template = new int[capacity];
        this.area = new int[capacity];
        this.mantissa = new long[capacity];
        this.marks = new byte[capacity];
        this.answers = new long[capacity];
        this.population = new long[capacity];
        this.line = new int[capacity];
        Arrays.fill(answers, -1);
        Arrays.fill(population, -1);
    }

    void word(int row, String text) {
        if (texts.length == 0) {
            texts = new String[template.length];
            Arrays.fill(texts, "");
        }
        texts[row] = text;
        marks[row] |= WORDED;
    }

    String text(int row) {
        return texts.length == 0 ? "" : texts[row];
    }

    /// Forgets what is not written over.
    void forget() {
        rest.clear();
        texts = new String[0];
    }

    ChunkColumns only(BitSet rows) {
        ChunkColumns some = new ChunkColumns(rows.cardinality());
        int at = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            some.template[at] = template[row];
            some.area[at] = area[row];
            some.mantissa[at] = mantissa[row];
            some.marks[at] = marks[row];
            some.answers[at] = answers[row];
            some.population[at] = population[row];
            some.line[at] = line[row];
            if ((marks[row] & WORDED) != 0) {
                some.word(at, text(row));
            }
            Observation more = rest.get(row);
            if (more != null) {
                some.rest.put(at, more);
            }
            at++;
        }
        return some;
    }
}
