package se.lagesbild.ui.typedin;

import java.util.List;

/// What can be typed of one area in one period.
enum Part {
    VALUE,
    ANSWERS,
    LOWER,
    UPPER;

    /// Problems name a column of the table that is stored; the value stands in this one, from 1, the others after it.
    private static final int VALUE_COLUMN = 3;

    private static final List<Part> STORED = List.of(VALUE, ANSWERS, LOWER, UPPER);

    /// The part that stands in that column of the table that is stored.
    static Part ofColumn(int column) {
        return STORED.get(Math.clamp(column - VALUE_COLUMN, 0, STORED.size() - 1));
    }
}
