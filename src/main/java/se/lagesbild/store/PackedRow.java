package se.lagesbild.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.PublishedInterval;

/// An observation on its way out of the file. Each column that is asked for costs a call out of Java, so the key
/// and everything small come packed, and what a row lacks is not asked for.
///
/// @param marks status, number of decimals, which columns are there, flags and class, from low to high
record PackedRow(ResultSet row, Labels labels, int marks) {
    /// Number of the column behind those of [#columns].
    static final int NEXT = 14;

    private static final int TEXT = 1 << 8;
    private static final int ANSWERS = 1 << 9;
    private static final int EFFECTIVE = 1 << 10;
    private static final int DESIGN_EFFECT = 1 << 11;
    private static final int LIMITS = 1 << 12;
    private static final int POPULATION = 1 << 13;
    private static final List<Set<Flag>> FLAGS =
            IntStream.range(0, 8).mapToObj(ObservationRow::flags).toList();

    private static final String PACKED = """
            %s,
            A.status | (coalesce(A.decimals, 0) << 3) | ((A.text IS NOT NULL) << 8) | ((A.answers IS NOT NULL) << 9)
                | ((A.effective IS NOT NULL) << 10) | ((A.design_effect IS NOT NULL) << 11)
                | ((A.lower IS NOT NULL) << 12) | ((A.population IS NOT NULL) << 13) | (A.flags << 14)
                | (A.information_class << 17),
            A.import, A.line, A.col, A.mantissa, A.answers, A.text, A.effective, A.design_effect, A.lower,
            A.upper, A.population""".formatted(Keys.PACKED);

    /// What to select of a table of observations.
    ///
    /// @param table its name in the statement
    static String columns(String table) {
        return PACKED.replace("A.", table + ".");
    }

    static Observation read(ResultSet row, Labels labels) throws SQLException {
        return new PackedRow(row, labels, row.getInt(2)).observation();
    }

    private boolean has(int mark) {
        return (marks & mark) != 0;
    }

    private Observation observation() throws SQLException {
        Optional<BigDecimal> value = value();
        return new Observation(
                key(),
                Codes.STATUS.of(marks & 7),
                value,
                has(TEXT)
                        ? row.getString(8)
                        : value.map(ObservationRow::canonical).orElse(""),
                base(),
                published(),
                has(POPULATION) ? OptionalLong.of(row.getLong(13)) : OptionalLong.empty(),
                FLAGS.get(marks >>> 14 & 7),
                Codes.INFORMATION_CLASS.of(marks >>> 17 & 3),
                origin());
    }

    private ObservationKey key() throws SQLException {
        long key = row.getLong(1);
        Slices.Slice slice = Keys.slice(key);
        return new ObservationKey(
                labels.indicators().of(slice.indicator()),
                labels.periods().of(slice.period()),
                labels.areas().of(Keys.area(key)),
                labels.subgroups().of(slice.subgroup()),
                Codes.KIND.of(slice.kind()));
    }

    private Optional<BigDecimal> value() throws SQLException {
        boolean there = (marks & 7) == 0;
        return there ? Optional.of(BigDecimal.valueOf(row.getLong(6), marks >>> 3 & 31)) : Optional.empty();
    }

    private Origin origin() throws SQLException {
        Labels.SourceFile file = labels.files().of(row.getInt(3));
        return new Origin(file.hash(), file.name(), row.getInt(4), row.getInt(5));
    }

    private Optional<Base> base() throws SQLException {
        if (!has(ANSWERS)) {
            return Optional.empty();
        }
        return Optional.of(new Base(row.getLong(7), decimal(EFFECTIVE, 9), decimal(DESIGN_EFFECT, 10)));
    }

    private Optional<PublishedInterval> published() throws SQLException {
        return has(LIMITS)
                ? Optional.of(new PublishedInterval(
                        decimal(LIMITS, 11).orElseThrow(), decimal(LIMITS, 12).orElseThrow()))
                : Optional.empty();
    }

    private Optional<BigDecimal> decimal(int mark, int column) throws SQLException {
        return has(mark) ? ObservationRow.decimal(row, column) : Optional.empty();
    }
}
