package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes an import back: what it replaced is valid again, what it brought goes to history, its file stays.
final class Undo {
    private final Connection connection;
    private final long id;

    Undo(Connection connection, long id) {
        this.connection = connection;
        this.id = id;
    }

    /// A later import that replaced something of this one, by file name.
    ///
    /// @param along imports that do not count, because they are taken back as well
    Optional<String> revisedBy(List<Long> along) throws SQLException {
        return Sql.list(connection, """
                SELECT id, id || ' (' || file_name || ')' AS told FROM import WHERE id IN (
                    SELECT replaced_by FROM observation_history WHERE import = ?1 AND replaced_by <> ?1
                    UNION SELECT replaced_by FROM turnout_history WHERE import = ?1 AND replaced_by <> ?1)
                ORDER BY id DESC
                """, row -> Map.entry(row.getLong("id"), row.getString("told")), id).stream()
                .filter(one -> !along.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    void run(Instant at) throws SQLException {
        List<Slices.Slice> touched = Sql.list(
                connection,
                "SELECT DISTINCT indicator, kind, subgroup, period FROM observation WHERE import = ?",
                Slices.Slice::of,
                id);
        new Wordings(connection, id).undo();
        toHistory("observation");
        toHistory("turnout");
        restore("observation", ObservationRow.COLUMNS);
        restore("turnout", "wave, area, sample, answers, rate, import");
        Slices.refresh(connection, touched);
        Sql.update(connection, "UPDATE import SET undone_at = ? WHERE id = ?", at.toString(), id);
        handOver();
    }

    /// What an import undid itself stands in history as replaced by itself.
    private void toHistory(String table) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO " + table + "_history SELECT *, import FROM " + table + " WHERE import = ?",
                id);
        Sql.update(connection, "DELETE FROM " + table + " WHERE import = ?", id);
    }

    private void restore(String table, String columns) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM " + table
                        + "_history WHERE replaced_by = ?1 AND import <> ?1",
                id);
        Sql.update(connection, "DELETE FROM " + table + "_history WHERE replaced_by = ?1 AND import <> ?1", id);
    }

    /// An indicator or area that later imports use as well belongs to the earliest of them from now on.
    private void handOver() throws SQLException {
        handOver("indicator", "SELECT min(import) FROM observation WHERE indicator = indicator.id");
        if (Sql.number(connection, "SELECT count(*) FROM area WHERE created_by = ?", id) > 0) {
            handOver(
                    "area",
                    "SELECT min(import) FROM (SELECT import FROM observation WHERE area = area.id"
                            + " UNION SELECT import FROM turnout WHERE area = area.id)");
            handOver(
                    "division",
                    "SELECT min(created_by) FROM area WHERE division = division.code AND created_by <> " + id);
        }
    }

    private void handOver(String table, String user) throws SQLException {
        Sql.update(
                connection,
                "UPDATE " + table + " SET created_by = coalesce((" + user + "), created_by) WHERE created_by = ?",
                id);
    }
}
