package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.ObservationTemplate;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Subgroup;

/// Gives every key of a delivery its integers, and new periods and subgroups a number. Packed into one long, keys sort
/// as the table is clustered.
final class Keys {
    /// How many columns the key has.
    static final int COLUMNS = 5;

    static final int AREA_BITS = 20;
    private static final int PERIOD_BITS = 14;
    private static final int SUBGROUP_BITS = 12;
    private static final int INDICATOR_BITS = 16;

    /// The packed slice of a row of the table `A`.
    static final String SLICE = "(((((A.indicator << 1) | A.kind) << %d) | A.subgroup) << %d) | A.period"
            .formatted(SUBGROUP_BITS, PERIOD_BITS);

    /// Its packed key.
    static final String PACKED = "((" + SLICE + ") << " + AREA_BITS + ") | A.area";

    private final Connection connection;
    private Labels labels;
    private boolean grown;

    Keys(Connection connection, Labels labels) {
        this.connection = connection;
        this.labels = labels;
    }

    /// The key of a template's rows but for the area.
    long slice(ObservationTemplate key) throws SQLException {
        catchUp();
        long packed = fit(known(labels.indicators().id(key.indicator()), key.indicator()), INDICATOR_BITS);
        packed = packed << 1 | Codes.KIND.code(key.kind());
        packed = packed << SUBGROUP_BITS | fit(subgroup(key.subgroup()), SUBGROUP_BITS);
        return packed << PERIOD_BITS | fit(period(key.period()), PERIOD_BITS);
    }

    /// @param slice as [#slice(ObservationTemplate)] gives it
    /// @param area as [#area(AreaKey)] gives it
    static long packed(long slice, int area) {
        return slice << AREA_BITS | area;
    }

    /// The columns of a packed key, in the order of the table.
    static int[] columns(long packed) {
        Slices.Slice slice = slice(packed);
        return new int[] {slice.indicator(), slice.kind(), slice.subgroup(), slice.period(), area(packed)};
    }

    static int area(long packed) {
        return bits(packed, 0, AREA_BITS);
    }

    static Slices.Slice slice(long packed) {
        int subgroupAt = AREA_BITS + PERIOD_BITS;
        int kindAt = subgroupAt + SUBGROUP_BITS;
        return new Slices.Slice(
                bits(packed, kindAt + 1, INDICATOR_BITS),
                bits(packed, kindAt, 1),
                bits(packed, subgroupAt, SUBGROUP_BITS),
                bits(packed, AREA_BITS, PERIOD_BITS));
    }

    private static int bits(long packed, int from, int count) {
        return (int) (packed >>> from & (1L << count) - 1);
    }

    private static int fit(int id, int bits) {
        if (id < 1 || id >= 1 << bits) {
            throw new IllegalArgumentException("an id must lie in 1.." + ((1 << bits) - 1) + ", was " + id);
        }
        return id;
    }

    /// Says that areas or indicators were added; they are looked up when somebody needs them.
    void grow() {
        grown = true;
    }

    private void catchUp() throws SQLException {
        if (grown) {
            grown = false;
            Labels now = Labels.read(connection);
            labels = new Labels(
                    labels.version(), now.indicators(), now.areas(), labels.periods(), labels.subgroups(), now.files());
        }
    }

    int area(AreaKey area) throws SQLException {
        catchUp();
        return fit(known(labels.areas().id(area), area), AREA_BITS);
    }

    private static int known(Optional<Integer> id, Object what) throws SQLException {
        return id.orElseThrow(() -> new SQLException("the database does not know " + what));
    }

    int period(Period period) throws SQLException {
        Optional<Integer> id = labels.periods().id(period);
        return id.isPresent() ? id.get() : newPeriod(period);
    }

    private int newPeriod(Period period) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO period (first, last) VALUES (?, ?)",
                period.first().toString(),
                period.last().toString());
        int id = lastId();
        labels.periods().put(id, period);
        return id;
    }

    private int subgroup(Subgroup subgroup) throws SQLException {
        Optional<Integer> id = labels.subgroups().id(subgroup);
        return id.isPresent() ? id.get() : newSubgroup(subgroup);
    }

    private int newSubgroup(Subgroup subgroup) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO subgroup (sex, ages) VALUES (?, ?)",
                subgroup.sex().name(),
                subgroup.ages());
        int id = lastId();
        labels.subgroups().put(id, subgroup);
        return id;
    }

    private int lastId() throws SQLException {
        return Math.toIntExact(Sql.number(connection, "SELECT last_insert_rowid()"));
    }
}
