package se.lagesbild.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
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
    static final int WIDTH = 20;
    /// The largest number of decimals that 64 bits hold.
    private static final int MOST_DECIMALS = 18;

    private ObservationRow() {}

    /// Sets the columns after the key, from that place on.
    static void bind(PreparedStatement statement, int at, Observation one, long importId) throws SQLException {
        Optional<BigDecimal> value = one.value().map(ObservationRow::storable);
        statement.setInt(at, Codes.STATUS.code(one.status()));
        statement.setObject(
                at + 1, value.map(number -> number.unscaledValue().longValue()).orElse(null));
        statement.setObject(at + 2, value.map(BigDecimal::scale).orElse(null));
        statement.setString(
                at + 3, value.map(ObservationRow::canonical).orElse("").equals(one.text()) ? null : one.text());
        statement.setObject(at + 4, one.base().map(Base::answers).orElse(null));
        statement.setString(at + 5, text(one.base().flatMap(Base::effective)));
        statement.setString(at + 6, text(one.base().flatMap(Base::designEffect)));
        statement.setString(at + 7, text(one.published().map(PublishedInterval::lower)));
        statement.setString(at + 8, text(one.published().map(PublishedInterval::upper)));
        statement.setObject(at + 9, Sql.nullable(one.population()));
        statement.setInt(at + 10, bits(one.flags()));
        statement.setInt(at + 11, Codes.INFORMATION_CLASS.code(one.informationClass()));
        statement.setLong(at + 12, importId);
        statement.setInt(at + 13, one.origin().line());
        statement.setInt(at + 14, one.origin().column());
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
    private static BigDecimal storable(BigDecimal value) {
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

    private static int bits(Set<Flag> flags) {
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
