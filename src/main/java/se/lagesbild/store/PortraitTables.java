package se.lagesbild.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.HeaderCell;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Portrait;

/// What stored files looked like.
final class PortraitTables {
    /// The role of what rows name, which stands behind the columns.
    private static final String LABEL = "LABEL";

    private PortraitTables() {}

    static void add(Connection connection, long id, Portrait portrait) throws SQLException {
        for (Map.Entry<String, String> one : portrait.form().entrySet()) {
            Sql.update(connection, "INSERT INTO import_form VALUES (?, ?, ?)", id, one.getKey(), one.getValue());
        }
        List<HeaderCell> words = new ArrayList<>(portrait.headers());
        portrait.labels().stream().sorted().forEach(label -> words.add(new HeaderCell(label, LABEL)));
        for (int nr = 1; nr <= words.size(); nr++) {
            HeaderCell header = words.get(nr - 1);
            Sql.update(
                    connection, "INSERT INTO import_header VALUES (?, ?, ?, ?)", id, nr, header.text(), header.role());
        }
        Sql.updateAll(
                connection,
                "INSERT INTO import_area VALUES (?, ?, ?, ?)",
                portrait.areas().entrySet().stream()
                        .map(one -> new Object[] {
                            id, one.getKey().division(), one.getKey().code(), one.getValue()
                        })
                        .toList());
        for (Map.Entry<Portrait.Series, Portrait.Sum> one : portrait.sums().entrySet()) {
            Portrait.Series series = one.getKey();
            Sql.update(
                    connection,
                    "INSERT INTO import_sum VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    series.indicator(),
                    series.kind().name(),
                    series.period().first().toString(),
                    series.period().last().toString(),
                    one.getValue().cells(),
                    one.getValue().valued(),
                    one.getValue().sum().toPlainString());
        }
    }

    /// What an import's file looked like; of imports before version 3 only the areas are known.
    static Portrait of(Connection connection, long id) throws SQLException {
        Map<String, String> form = new HashMap<>();
        Sql.list(
                connection,
                "SELECT name, value FROM import_form WHERE import = ?",
                row -> form.put(row.getString(1), row.getString(2)),
                id);
        List<HeaderCell> words = Sql.list(
                connection,
                "SELECT text, role FROM import_header WHERE import = ? ORDER BY nr",
                row -> new HeaderCell(row.getString(1), row.getString(2)),
                id);
        Map<AreaKey, String> areas = new HashMap<>();
        Sql.list(
                connection,
                "SELECT division, area, text FROM import_area WHERE import = ?",
                row -> areas.put(GeographyTables.key(row, 1), row.getString(3)),
                id);
        int rows = (int) Sql.number(
                connection,
                "SELECT coalesce(sum(row_stored + row_known + row_totals + row_refused), 0) FROM import WHERE id = ?",
                id);
        Map<Boolean, List<HeaderCell>> byPlace = words.stream()
                .collect(Collectors.partitioningBy(word -> word.role().equals(LABEL)));
        Set<String> labels = byPlace.getOrDefault(true, List.of()).stream()
                .map(HeaderCell::text)
                .collect(Collectors.toSet());
        return new Portrait(form, byPlace.getOrDefault(false, List.of()), labels, areas, sums(connection, id), rows);
    }

    private static Map<Portrait.Series, Portrait.Sum> sums(Connection connection, long id) throws SQLException {
        Map<Portrait.Series, Portrait.Sum> sums = new HashMap<>();
        Sql.list(
                connection,
                "SELECT indicator, kind, first, last, cells, valued, sum FROM import_sum WHERE import = ?",
                row -> sums.put(
                        new Portrait.Series(
                                row.getString(1),
                                ObservationKind.valueOf(row.getString(2)),
                                new Period(LocalDate.parse(row.getString(3)), LocalDate.parse(row.getString(4)))),
                        new Portrait.Sum(row.getInt(5), row.getInt(6), new BigDecimal(row.getString(7)))),
                id);
        return sums;
    }
}
