package se.lagesbild.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.PublishedInterval;

/// One row of the table `observation`, in and out. Exact: a value is an integer and its number of decimals. The text of
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

    /// Reads [#COLUMNS].
    static Observation read(ResultSet row, Labels labels) throws SQLException {
        Optional<BigDecimal> value = value(row);
        Labels.SourceFile file = labels.files().of(row.getInt(18));
        String text = row.getString(9);
        return new Observation(
                key(row, labels),
                Codes.STATUS.of(row.getInt(6)),
                value,
                text == null ? value.map(ObservationRow::canonical).orElse("") : text,
                base(row),
                published(row),
                Sql.optional(row, 15),
                flags(row.getInt(16)),
                Codes.INFORMATION_CLASS.of(row.getInt(17)),
                new Origin(file.hash(), file.name(), row.getInt(19), row.getInt(20)));
    }

    /// Reads the first five columns.
    static ObservationKey key(ResultSet row, Labels labels) throws SQLException {
        return new ObservationKey(
                labels.indicators().of(row.getInt(1)),
                labels.periods().of(row.getInt(4)),
                labels.areas().of(row.getInt(5)),
                labels.subgroups().of(row.getInt(3)),
                Codes.KIND.of(row.getInt(2)));
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
    private static String canonical(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private static Optional<BigDecimal> value(ResultSet row) throws SQLException {
        long mantissa = row.getLong(7);
        return row.wasNull() ? Optional.empty() : Optional.of(BigDecimal.valueOf(mantissa, row.getInt(8)));
    }

    private static Optional<Base> base(ResultSet row) throws SQLException {
        OptionalLong answers = Sql.optional(row, 10);
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Base(answers.getAsLong(), decimal(row, 11), decimal(row, 12)));
    }

    private static Optional<PublishedInterval> published(ResultSet row) throws SQLException {
        Optional<BigDecimal> upper = decimal(row, 14);
        return decimal(row, 13).map(lower -> new PublishedInterval(lower, upper.orElseThrow()));
    }

    static int bits(Set<Flag> flags) {
        return flags.stream().mapToInt(flag -> 1 << Codes.FLAG.code(flag)).sum();
    }

    private static Set<Flag> flags(int bits) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Codes.FLAG.words()) {
            if ((bits & 1 << Codes.FLAG.code(flag)) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }

    static Optional<BigDecimal> decimal(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(BigDecimal::new);
    }

    static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
