package se.lagesbild.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Flag;

/// What rows of the table `observation` consist of. Exact: a value is an integer and its number of decimals. The text
/// of
/// a cell is kept only where it is not what the value says.
final class ObservationRow {
    static final String COLUMNS = "indicator, kind, subgroup, period, area, status, mantissa, decimals, text, answers,"
            + " effective, design_effect, lower, upper, population, flags, information_class, import, line, col";
    /// The largest number of decimals that 64 bits hold.
    private static final int MOST_DECIMALS = 18;

    private ObservationRow() {}

    /// Whether the text of a cell is what its value says, so that it need not be kept.
    static boolean isCanonical(Optional<BigDecimal> value, String text) {
        return value.map(ObservationRow::canonical).orElse("").equals(text);
    }

    /// The same number as an integer of at most 64 bits and 0 to 18 decimals.
    static BigDecimal storable(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        BigDecimal shortest =
                plain.scale() > MOST_DECIMALS || plain.unscaledValue().bitLength() > 63
                        ? plain.stripTrailingZeros()
                        : plain;
        BigDecimal whole = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        if (whole.scale() > MOST_DECIMALS || whole.unscaledValue().bitLength() > 63) {
            throw new IllegalArgumentException("a value must fit 64 bits and 18 decimals, was " + value);
        }
        return whole;
    }

    /// As a Swedish file writes it without thousands separator.
    static String canonical(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    static int bits(Set<Flag> flags) {
        int bits = 0;
        for (Flag flag : flags) {
            bits |= 1 << Codes.FLAG.code(flag);
        }
        return bits;
    }

    static Set<Flag> flags(int bits) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Codes.FLAG.words()) {
            if ((bits & 1 << Codes.FLAG.code(flag)) != 0) {
                flags.add(flag);
            }
        }
        return Set.copyOf(flags);
    }

    static Optional<BigDecimal> decimal(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(BigDecimal::new);
    }

    static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
