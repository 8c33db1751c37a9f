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

/// Observations on their way out of the file, one row after the other. Each column that is asked for costs a call out
/// of
/// Java, so the key and everything small come packed, what a row lacks is not asked for, and what it has in common with
/// the row before it is not looked up again.
final class PackedRow {
    /// Number of the column behind those of [#columns].
    static final int NEXT = 12;

    private static final int TEXT = 1 << 8;
    private static final int ANSWERS = 1 << 9;
    private static final int EFFECTIVE = 1 << 10;
    private static final int DESIGN_EFFECT = 1 << 11;
    private static final int LIMITS = 1 << 12;
    private static final int POPULATION = 1 << 13;
    private static final int IMPORT = 20;
    private static final int LINE = 24;
    private static final List<Set<Flag>> FLAGS =
            IntStream.range(0, 8).mapToObj(ObservationRow::flags).toList();

    private static final String PACKED = """
        %s,
        A.status | (coalesce(A.decimals, 0) << 3) | ((A.text IS NOT NULL) << 8) | ((A.answers IS NOT NULL) << 9)
            | ((A.effective IS NOT NULL) << 10) | ((A.design_effect IS NOT NULL) << 11)
            | ((A.lower IS NOT NULL) << 12) | ((A.population IS NOT NULL) << 13) | (A.flags << 14)
            | (A.information_class << 17) | (A.import << 20),
        (A.line << 24) | A.col, A.mantissa, A.answers, A.text, A.effective, A.design_effect, A.lower,
        A.upper, A.population\
        """.formatted(Keys.PACKED);

    private final ResultSet row;
    private final Labels labels;
    private long key;
    /// Status, number of decimals, which columns are there, flags, class and import, from low to high.
    private long marks;
    private long slice = -1;
    private Optional<Slices.Slice> ids = Optional.empty();
    private Optional<Labels.SourceFile> file = Optional.empty();

    PackedRow(ResultSet row, Labels labels) {
        this.row = row;
        this.labels = labels;
    }

    /// What to select of a table of observations.
    ///
    /// @param table its name in the statement
    static String columns(String table) {
        return PACKED.replace("A.", table + ".");
    }

    static Observation read(ResultSet row, Labels labels) throws SQLException {
        return new PackedRow(row, labels).observation();
    }

    /// Number of the area of the row that was read.
    int area() {
        return Keys.area(key);
    }

    private boolean has(int mark) {
        return (marks & mark) != 0;
    }

    /// Reads the row.
    Observation observation() throws SQLException {
        key = row.getLong(1);
        marks = row.getLong(2);
        Optional<BigDecimal> value = value();
        return new Observation(
                key(),
                Codes.STATUS.of((int) marks & 7),
                value,
                has(TEXT)
                        ? row.getString(6)
                        : value.map(ObservationRow::canonical).orElse(""),
                base(),
                published(),
                has(POPULATION) ? OptionalLong.of(row.getLong(11)) : OptionalLong.empty(),
                FLAGS.get((int) (marks >>> 14) & 7),
                Codes.INFORMATION_CLASS.of((int) (marks >>> 17) & 3),
                origin());
    }

    private ObservationKey key() {
        if (key >>> Keys.AREA_BITS != slice || ids.isEmpty()) {
            slice = key >>> Keys.AREA_BITS;
            ids = Optional.of(Keys.slice(key));
        }
        Slices.Slice of = ids.get();
        return new ObservationKey(
                labels.indicators().of(of.indicator()),
                labels.periods().of(of.period()),
                labels.areas().of(Keys.area(key)),
                labels.subgroups().of(of.subgroup()),
                Codes.KIND.of(of.kind()));
    }

    private Optional<BigDecimal> value() throws SQLException {
        boolean there = (marks & 7) == 0;
        return there ? Optional.of(BigDecimal.valueOf(row.getLong(4), (int) (marks >>> 3) & 31)) : Optional.empty();
    }

    private Origin origin() throws SQLException {
        int id = (int) (marks >>> IMPORT);
        if (file.isEmpty() || file.get().id() != id) {
            file = Optional.of(labels.files().of(id));
        }
        long place = row.getLong(3);
        return new Origin(file.get().hash(), file.get().name(), (int) (place >>> LINE), (int) place & (1 << LINE) - 1);
    }

    private Optional<Base> base() throws SQLException {
        if (!has(ANSWERS)) {
            return Optional.empty();
        }
        return Optional.of(new Base(row.getLong(5), decimal(EFFECTIVE, 7), decimal(DESIGN_EFFECT, 8)));
    }

    private Optional<PublishedInterval> published() throws SQLException {
        return has(LIMITS)
                ? Optional.of(new PublishedInterval(
                        decimal(LIMITS, 9).orElseThrow(), decimal(LIMITS, 10).orElseThrow()))
                : Optional.empty();
    }

    private Optional<BigDecimal> decimal(int mark, int column) throws SQLException {
        return has(mark) ? ObservationRow.decimal(row, column) : Optional.empty();
    }
}
