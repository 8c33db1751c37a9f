package se.lagesbild.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Observation;

/// What many rows of one import have in common: every column that is the same in all of them, or NULL, stands in the
/// statement itself, so that only the others are handed over row by row. All of it fits one number, which sorts nothing
/// but is quickly compared.
///
/// @param bits number of the field, which columns are there, decimals, status, flags and class, from high to low
record RowShape(long bits) {
    private static final int CLASS_BITS = 2;
    private static final int FLAG_BITS = 3;
    private static final int STATUS_BITS = 3;
    private static final int DECIMAL_BITS = 5;
    private static final int OPTIONAL_BITS = 7;

    /// Columns that a row may lack, besides the value.
    enum Optionally {
        TEXT(1),
        ANSWERS(2),
        EFFECTIVE(4),
        DESIGN_EFFECT(8),
        LOWER(16),
        UPPER(32),
        POPULATION(64);

        private final int bit;

        Optionally(int bit) {
            this.bit = bit;
        }

        int bit() {
            return bit;
        }
    }

    /// @param decimals of the value; 0 when there is none
    /// @param text whether the text of the cell must be kept
    static long bits(Observation one, int decimals, boolean text) {
        int there = text ? Optionally.TEXT.bit() : 0;
        if (one.base().isPresent()) {
            Base base = one.base().get();
            there |= Optionally.ANSWERS.bit();
            there |= base.effective().isPresent() ? Optionally.EFFECTIVE.bit() : 0;
            there |= base.designEffect().isPresent() ? Optionally.DESIGN_EFFECT.bit() : 0;
        }
        there |= one.published().isPresent() ? Optionally.LOWER.bit() | Optionally.UPPER.bit() : 0;
        there |= one.population().isPresent() ? Optionally.POPULATION.bit() : 0;
        long bits = one.origin().column();
        bits = bits << OPTIONAL_BITS | there;
        bits = bits << DECIMAL_BITS | decimals;
        bits = bits << STATUS_BITS | Codes.STATUS.code(one.status());
        bits = bits << FLAG_BITS | ObservationRow.bits(one.flags());
        return bits << CLASS_BITS | Codes.INFORMATION_CLASS.code(one.informationClass());
    }

    /// So many bits from that one on.
    private static int part(long bits, int from, int count) {
        return (int) (bits >>> from & (1L << count) - 1);
    }

    private int informationClass() {
        return part(bits, 0, CLASS_BITS);
    }

    private int flags() {
        return part(bits, CLASS_BITS, FLAG_BITS);
    }

    private int status() {
        return part(bits, CLASS_BITS + FLAG_BITS, STATUS_BITS);
    }

    boolean hasValue() {
        return status() == 0;
    }

    private int decimals() {
        return part(bits, CLASS_BITS + FLAG_BITS + STATUS_BITS, DECIMAL_BITS);
    }

    boolean has(Optionally column) {
        int from = CLASS_BITS + FLAG_BITS + STATUS_BITS + DECIMAL_BITS;
        return (part(bits, from, OPTIONAL_BITS) & column.bit()) != 0;
    }

    private int column() {
        return (int) (bits >>> (CLASS_BITS + FLAG_BITS + STATUS_BITS + DECIMAL_BITS + OPTIONAL_BITS));
    }

    /// The VALUES of some rows.
    ///
    /// @param oneSlice whether all rows lie in one slice, which is then handed over once, as the first four arguments
    String values(int rows, boolean oneSlice, long importId) {
        List<String> columns = new ArrayList<>(
                oneSlice ? List.of("?1", "?2", "?3", "?4", "?") : Collections.nCopies(Keys.COLUMNS, "?"));
        columns.add(String.valueOf(status()));
        columns.add(hasValue() ? "?" : "NULL");
        columns.add(hasValue() ? String.valueOf(decimals()) : "NULL");
        for (Optionally column : Optionally.values()) {
            columns.add(has(column) ? "?" : "NULL");
        }
        columns.add(String.valueOf(flags()));
        columns.add(String.valueOf(informationClass()));
        columns.add(String.valueOf(importId));
        columns.add("?");
        columns.add(String.valueOf(column()));
        return String.join(", ", Collections.nCopies(rows, "(" + String.join(", ", columns) + ")"));
    }
}
