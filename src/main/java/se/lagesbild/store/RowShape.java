package se.lagesbild.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Chunk;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationTemplate;

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

    /// What a template tells of the shape of its rows.
    static long base(ObservationTemplate template) {
        long bits = (long) template.column() << (DECIMAL_BITS + OPTIONAL_BITS);
        bits = bits << STATUS_BITS | Codes.STATUS.code(template.status());
        bits = bits << FLAG_BITS | ObservationRow.bits(template.flags());
        return bits << CLASS_BITS | Codes.INFORMATION_CLASS.code(template.informationClass());
    }

    /// The shape of one row.
    ///
    /// @param base what its template tells
    static long bits(long base, Chunk chunk, int row) {
        int there = chunk.isCanonical(row) ? 0 : Optionally.TEXT.bit();
        there |= chunk.answers(row) < 0 ? 0 : Optionally.ANSWERS.bit();
        there |= chunk.population(row) < 0 ? 0 : Optionally.POPULATION.bit();
        if (chunk.rest(row).isPresent()) {
            there |= rest(chunk.rest(row).get());
        }
        long own = (long) there << DECIMAL_BITS | chunk.decimals(row);
        return base | own << (CLASS_BITS + FLAG_BITS + STATUS_BITS);
    }

    private static int rest(Observation one) {
        int there = one.published().isPresent() ? Optionally.LOWER.bit() | Optionally.UPPER.bit() : 0;
        there |= one.base().flatMap(Base::effective).isPresent() ? Optionally.EFFECTIVE.bit() : 0;
        return there | (one.base().flatMap(Base::designEffect).isPresent() ? Optionally.DESIGN_EFFECT.bit() : 0);
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

    /// The columns, besides the value, that rows of this shape have.
    List<Optionally> optional() {
        List<Optionally> columns = new ArrayList<>();
        for (Optionally column : Optionally.values()) {
            if (has(column)) {
                columns.add(column);
            }
        }
        return columns;
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
