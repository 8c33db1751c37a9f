package se.lagesbild.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Period;

/// The questions that the views ask. Each walks along the key of `observation`, led there by the small `slice` table;
/// none looks at more cells than it gives, apart from those of a neighbouring area.
final class ObservationQueries implements AutoCloseable {
    /// Statements that stay prepared.
    private static final int KEPT = 32;

    private static final String SELECT = "SELECT " + PackedRow.columns("o") + " FROM observation o ";
    private static final String O = PackedRow.columns("o");

    /// CROSS JOIN keeps SQLite from turning the order round.
    private static final String ALONG_SLICES =
            "SELECT " + O + " FROM slice s CROSS JOIN observation o ON o.indicator = s.indicator AND o.kind = s.kind"
                    + " AND o.subgroup = s.subgroup AND o.period = s.period ";

    static final String SERIES = SELECT + "WHERE indicator = ? ORDER BY import, line, col";
    static final String CELL = SELECT + "WHERE indicator = ? AND kind = ? AND subgroup = ? AND period = ? AND area = ?";
    /// What is the same in all rows of a slice is put together once a slice.
    static final String PERIOD = "WITH s AS MATERIALIZED (SELECT indicator, kind, subgroup, period, "
            + "(" + Keys.SLICE.replace("A.", "") + ") << " + Keys.AREA_BITS
            + " AS place FROM slice WHERE indicator = ? AND period = ?)"
            + " SELECT " + PackedRow.columns("o", "s.place | A.area") + " FROM s CROSS JOIN observation o"
            + " ON o.indicator = s.indicator AND o.kind = s.kind AND o.subgroup = s.subgroup AND o.period = s.period";
    static final String PROFILE = ALONG_SLICES + "WHERE o.area = ?";
    static final String INDICATORS = "SELECT i.code FROM indicator i WHERE EXISTS"
            + " (SELECT 1 FROM slice s WHERE s.indicator = i.id) ORDER BY i.id";
    static final String YEARS = "SELECT DISTINCT CAST(substr(p.last, 1, 4) AS INTEGER) FROM period p WHERE p.id IN"
            + " (SELECT period FROM slice) ORDER BY 1";

    private final Connection connection;
    private final SequencedMap<String, PreparedStatement> prepared = new LinkedHashMap<>();
    private Labels labels = Labels.NONE;

    ObservationQueries(Connection connection) {
        this.connection = connection;
    }

    /// These questions, answered in the words of those labels.
    ObservationQueries in(Labels current) {
        labels = current;
        return this;
    }

    static String trend(int areas) {
        return ALONG_SLICES + "WHERE s.indicator = ? AND o.area IN (" + places(areas) + ")";
    }

    /// Of each indicator the cells of its latest period up to a year.
    static String matrix(int areas) {
        return """
            SELECT %s FROM (
                SELECT s.indicator, s.kind, s.subgroup, s.period, max(p.last || p.first)
                FROM slice s JOIN period p ON p.id = s.period
                WHERE p.last < ? GROUP BY s.indicator, s.kind, s.subgroup) s
            CROSS JOIN observation o ON o.indicator = s.indicator AND o.kind = s.kind
                AND o.subgroup = s.subgroup AND o.period = s.period
            WHERE o.area IN (%s)\
            """.formatted(O, places(areas));
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /// Everything about an indicator, in the order of imports and lines.
    List<Observation> series(String indicator) throws SQLException {
        Optional<Integer> id = labels.indicators().id(indicator);
        return id.isEmpty() ? List.of() : list(SERIES, id.get());
    }

    /// All areas in one period.
    List<Observation> of(String indicator, Period period) throws SQLException {
        Optional<Integer> id = labels.indicators().id(indicator);
        Optional<Integer> periodId = labels.periods().id(period);
        return id.isEmpty() || periodId.isEmpty() ? List.of() : byArea(PERIOD, id.get(), periodId.get());
    }

    /// All periods of some areas.
    List<Observation> trend(String indicator, Set<AreaKey> areas) throws SQLException {
        Optional<Integer> id = labels.indicators().id(indicator);
        List<Object> ids = ids(areas);
        if (id.isEmpty() || ids.isEmpty()) {
            return List.of();
        }
        String sql = trend(ids.size());
        ids.addFirst(id.get());
        return list(sql, ids.toArray());
    }

    /// Everything about one area.
    List<Observation> profile(AreaKey area) throws SQLException {
        Optional<Integer> id = labels.areas().id(area);
        return id.isEmpty() ? List.of() : list(PROFILE, id.get());
    }

    /// Some areas by all indicators, each in its latest period that ends in that year or before.
    List<Observation> matrix(Set<AreaKey> areas, int year) throws SQLException {
        List<Object> ids = ids(areas);
        if (ids.isEmpty()) {
            return List.of();
        }
        String sql = matrix(ids.size());
        ids.addFirst(String.valueOf(year + 1));
        return list(sql, ids.toArray());
    }

    Optional<Observation> of(ObservationKey key) throws SQLException {
        Optional<Object[]> cell = cell(key);
        return cell.isEmpty()
                ? Optional.empty()
                : list(CELL, cell.get()).stream().findFirst();
    }

    /// What the cell held before, latest first.
    List<Observation> earlier(ObservationKey key) throws SQLException {
        Optional<Object[]> cell = cell(key);
        return cell.isEmpty() ? List.of() : History.of(connection, labels, cell.get());
    }

    private Optional<Object[]> cell(ObservationKey key) {
        return labels.indicators()
                .id(key.indicator())
                .flatMap(indicator -> labels.subgroups()
                        .id(key.subgroup())
                        .flatMap(subgroup -> labels.periods()
                                .id(key.period())
                                .flatMap(period -> labels.areas()
                                        .id(key.area())
                                        .map(area -> new Object[] {
                                            indicator, Codes.KIND.code(key.kind()), subgroup, period, area
                                        }))));
    }

    /// Codes of the indicators that have observations, in the order of the catalogue.
    List<String> indicators() throws SQLException {
        return Sql.list(connection, INDICATORS, row -> row.getString(1));
    }

    /// Years in which a period with observations ends.
    List<Integer> years() throws SQLException {
        return Sql.list(connection, YEARS, row -> row.getInt(1));
    }

    private List<Object> ids(Collection<AreaKey> areas) {
        List<Object> ids = new ArrayList<>();
        areas.forEach(area -> labels.areas().id(area).ifPresent(ids::add));
        return ids;
    }

    private List<Observation> list(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = statement(sql);
        Sql.bind(statement, arguments);
        List<Observation> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            PackedRow packed = new PackedRow(rows, labels);
            while (rows.next()) {
                found.add(packed.observation());
            }
        }
        return found;
    }

    /// Slice by slice the rows come by area already, so that little is left to sort.
    private List<Observation> byArea(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = statement(sql);
        Sql.bind(statement, arguments);
        List<Observation> found = new ArrayList<>();
        long[] places = new long[1 << 10];
        try (ResultSet rows = statement.executeQuery()) {
            PackedRow packed = new PackedRow(rows, labels);
            while (rows.next()) {
                if (found.size() == places.length) {
                    places = Arrays.copyOf(places, places.length * 2);
                }
                Observation one = packed.observation();
                places[found.size()] = (long) packed.area() << 32 | found.size();
                found.add(one);
            }
        }
        Arrays.sort(places, 0, found.size());
        return Arrays.stream(places, 0, found.size())
                .mapToObj(place -> found.get((int) place))
                .toList();
    }

    /// Views ask the same questions over and over; a question about another number of areas is another one.
    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        if (prepared.size() == KEPT) {
            prepared.pollFirstEntry().getValue().close();
        }
        PreparedStatement made = connection.prepareStatement(sql);
        prepared.put(sql, made);
        return made;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }
}
