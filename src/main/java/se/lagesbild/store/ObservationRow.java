package se.lagesbild.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Flag;

/// What rows of the table `observation` consist of. Exact: a value is an integer and its number of decimals. The
/// text of a cell is kept only where it is not what the value says.
final class ObservationRow {
    static final String COLUMNS = "indicator, kind, subgroup, period, area, status, mantissa, decimals, text, answers,"
            + " effective, design_effect, lower, upper, population, flags, information_class, import, line, col";

    /// Numbers of so many digits fit 64 bits.
    private static final int DIGITS = 18;

    private ObservationRow() {}

    /// As a Swedish file writes it without thousands separator.
    static String canonical(BigDecimal value) {
        if (value.scale() <= 0 || value.precision() > DIGITS) {
            return value.toPlainString().replace('.', ',');
        }
        StringBuilder text = new StringBuilder(DIGITS + 2)
                .append(Math.abs(value.unscaledValue().longValue()));
        while (text.length() <= value.scale()) {
            text.insert(0, '0');
        }
        text.insert(text.length() - value.scale(), ',');
        return value.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
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
