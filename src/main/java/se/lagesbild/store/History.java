package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.lagesbild.domain.Observation;

/// Values that are no longer valid, with the import that gave them and the one that replaced them.
final class History {
    static final String SAME_CELL = "o.indicator = h.indicator AND o.kind = h.kind AND o.subgroup = h.subgroup"
            + " AND o.period = h.period AND o.area = h.area";

    private History() {}

    /// How many values an import replaced.
    static long replacedBy(Connection connection, long importId) throws SQLException {
        return Sql.number(
                connection,
                "SELECT count(*) FROM observation_history WHERE replaced_by = ?1 AND import <> ?1",
                importId);
    }

    /// What an import replaced, old and new, in the order of its lines.
    static List<Revision> revisions(Connection connection, Labels labels, long importId, int atMost)
            throws SQLException {
        return Sql.list(
                connection,
                "SELECT " + PackedRow.columns("h") + ", " + PackedRow.columns("o")
                        + " FROM observation_history h JOIN observation o ON " + SAME_CELL
                        + " WHERE h.replaced_by = ? ORDER BY o.line, o.col LIMIT ?",
                row -> new Revision(
                        PackedRow.read(row, labels), new PackedRow(row, labels, PackedRow.NEXT).observation()),
                importId,
                atMost);
    }

    /// Earlier values of one cell, latest first.
    static List<Observation> of(Connection connection, Labels labels, Object... cell) throws SQLException {
        return Sql.list(
                        connection,
                        "SELECT " + PackedRow.columns("h")
                                + ", replaced_by FROM observation_history h WHERE indicator = ?"
                                + " AND kind = ? AND subgroup = ? AND period = ? AND area = ?",
                        row -> Map.entry(row.getLong(PackedRow.NEXT), PackedRow.read(row, labels)),
                        cell)
                .stream()
                .sorted(Comparator.comparing((Map.Entry<Long, Observation> entry) -> entry.getKey())
                        .reversed())
                .map(Map.Entry::getValue)
                .toList();
    }
}
