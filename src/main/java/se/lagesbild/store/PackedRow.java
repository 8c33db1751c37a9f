package se.lagesbild.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.PublishedInterval;

/// Observations on their way out of the file, one row after the other. Each column that is asked for costs a call out
/// of Java, so the key and everything small come packed, what few rows have is asked for only where there is any of it,
/// and what a row has in common with the row before it is not looked up again.
final class PackedRow {
    /// Number of the column behind those of [#columns].
    static final int NEXT = 12;

    /// Whether there is anything in the columns from that of the text on.
    private static final int MORE = 1 << 8;
    private static final int IMPORT = 20;
    private static final int LINE = 24;
    private static final List<Set<Flag>> FLAGS =
            IntStream.range(0, 8).mapToObj(ObservationRow::flags).toList();

    /// Values and bases below this, of at most one decimal, are made once: shares and small samples are nearly all.
    private static final int COMMON = 1 << 10;

    private static final int COMMON_DECIMALS = 2;

    private record Written(BigDecimal value, String text) {
        static Written of(long mantissa, int decimals) {
            BigDecimal value = BigDecimal.valueOf(mantissa, decimals);
            return new Written(value, ObservationRow.canonical(value));
        }
    }

    private static final List<Written> NUMBERS = IntStream.range(0, COMMON * COMMON_DECIMALS)
            .mapToObj(i -> Written.of(i % COMMON, i / COMMON))
            .toList();
    private static final List<Optional<Base>> BASES =
            IntStream.range(0, COMMON).mapToObj(i -> Optional.of(Base.of(i))).toList();

    private final ResultSet row;
    private final Labels labels;
    /// Number of the first of its columns.
    private final int first;

    private long key;
    /// Status, number of decimals, whether there is more, flags, class and import, from low to high.
    private long marks;
    private long slice = -1;
    /// A key of the same slice.
    private Optional<ObservationKey> before = Optional.empty();

    private Optional<Labels.SourceFile> file = Optional.empty();

    PackedRow(ResultSet row, Labels labels) {
        this(row, labels, 1);
    }

    /// @param first number of the column in which [#columns] begin
    PackedRow(ResultSet row, Labels labels, int first) {
        this.row = row;
        this.labels = labels;
        this.first = first;
    }

    /// What to select of a table of observations.
    ///
    /// @param table its name in the statement
    static String columns(String table) {
        return columns(table, Keys.PACKED);
    }

    /// The same where the packed key is known already.
    static String columns(String table, String key) {
        String columns = """
            , A.status | (coalesce(A.decimals, 0) << 3)
                | ((coalesce(A.text, A.effective, A.design_effect, A.lower, A.population) IS NOT NULL) << 8)
                | (A.flags << 14) | (A.information_class << 17) | (A.import << 20),
            (A.line << 24) | A.col, A.mantissa, coalesce(A.answers, -1), A.text, A.effective, A.design_effect, A.lower,
            A.upper, A.population\
            """;
        return (key + columns).replace("A.", table + ".");
    }

    static Observation read(ResultSet row, Labels labels) throws SQLException {
        return new PackedRow(row, labels).observation();
    }

    /// Number of the area of the row that was read.
    int area() {
        return Keys.area(key);
    }

    /// Reads the row.
    Observation observation() throws SQLException {
        key = row.getLong(first);
        marks = row.getLong(first + 1);
        boolean more = (marks & MORE) != 0;
        boolean valued = (marks & 7) == 0;
        Optional<Written> number = valued ? Optional.of(number()) : Optional.empty();
        String text = number.map(Written::text).orElse("");
        return new Observation(
                key(),
                Codes.STATUS.of((int) marks & 7),
                number.map(Written::value),
                more ? Objects.requireNonNullElse(row.getString(first + 5), text) : text,
                base(more),
                more ? published() : Optional.empty(),
                more ? Sql.optional(row, first + 10) : OptionalLong.empty(),
                FLAGS.get((int) (marks >>> 14) & 7),
                Codes.INFORMATION_CLASS.of((int) (marks >>> 17) & 3),
                origin());
    }

    private Written number() throws SQLException {
        long mantissa = row.getLong(first + 3);
        int decimals = (int) (marks >>> 3) & 31;
        return mantissa >= 0 && mantissa < COMMON && decimals < COMMON_DECIMALS
                ? NUMBERS.get(decimals * COMMON + (int) mantissa)
                : Written.of(mantissa, decimals);
    }

    private ObservationKey key() {
        AreaKey area = labels.areas().of(Keys.area(key));
        if (key >>> Keys.AREA_BITS != slice || before.isEmpty()) {
            slice = key >>> Keys.AREA_BITS;
            before = Optional.of(key(Keys.slice(key), area));
            return before.get();
        }
        return before.get().at(area);
    }

    private ObservationKey key(Slices.Slice of, AreaKey area) {
        return new ObservationKey(
                labels.indicators().of(of.indicator()),
                labels.periods().of(of.period()),
                area,
                labels.subgroups().of(of.subgroup()),
                Codes.KIND.of(of.kind()));
    }

    private Origin origin() throws SQLException {
        int id = (int) (marks >>> IMPORT);
        if (file.isEmpty() || file.get().id() != id) {
            file = Optional.of(labels.files().of(id));
        }
        long place = row.getLong(first + 2);
        return new Origin(file.get().hash(), file.get().name(), (int) (place >>> LINE), (int) place & (1 << LINE) - 1);
    }

    private Optional<Base> base(boolean more) throws SQLException {
        long answers = row.getLong(first + 4);
        if (answers < 0) {
            return Optional.empty();
        }
        if (more) {
            return Optional.of(
                    new Base(answers, ObservationRow.decimal(row, first + 6), ObservationRow.decimal(row, first + 7)));
        }
        return answers < COMMON ? BASES.get((int) answers) : Optional.of(Base.of(answers));
    }

    private Optional<PublishedInterval> published() throws SQLException {
        Optional<BigDecimal> lower = ObservationRow.decimal(row, first + 8);
        return lower.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublishedInterval(
                        lower.get(), ObservationRow.decimal(row, first + 9).orElseThrow()));
    }
}
