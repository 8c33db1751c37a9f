package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lagesbild.domain.Verification;

/// Looks at everything: pages, references, sums, kept files, and whether every import is complete.
final class Checks {
    private Checks() {}

    static Verification of(Connection connection) throws SQLException {
        return new Verification(integrity(connection), counts(connection));
    }

    /// "ok", or the first thing that is wrong.
    private static String integrity(Connection connection) throws SQLException {
        String pages = firstLine(connection, "PRAGMA integrity_check");
        if (!pages.equals("ok")) {
            return pages;
        }
        if (!Sql.list(connection, "PRAGMA foreign_key_check", row -> row.getString(1))
                .isEmpty()) {
            return "foreign keys";
        }
        return Slices.areTrue(connection) ? keptFiles(connection) : "slices";
    }

    /// A fast look at the structure, after a bad end or for a file that comes from elsewhere.
    static boolean isReadable(Connection connection) throws SQLException {
        return firstLine(connection, "PRAGMA quick_check(1)").equals("ok");
    }

    private static String firstLine(Connection connection, String check) throws SQLException {
        return Sql.list(connection, check, row -> row.getString(1)).getFirst();
    }

    private static String keptFiles(Connection connection) throws SQLException {
        Map<Long, String> hashes = new HashMap<>();
        Sql.list(connection, "SELECT id, hash FROM import", row -> hashes.put(row.getLong(1), row.getString(2)));
        for (Map.Entry<Long, String> one : hashes.entrySet()) {
            if (!KeptFiles.isWhole(connection, one.getKey(), one.getValue())) {
                return "kept file of import " + one.getKey();
            }
        }
        return "ok";
    }

    /// What each live import says it stored, and what of it is there, valid or in history. One scan for all of them.
    private static List<Verification.FileCount> counts(Connection connection) throws SQLException {
        return Sql.list(
                connection, """
                WITH there AS (
                    SELECT import, sum(rows) AS rows FROM (
                        SELECT import, count(*) AS rows FROM observation GROUP BY import
                        UNION ALL SELECT import, count(*) FROM observation_history GROUP BY import)
                    GROUP BY import)
                SELECT file_name, observations, coalesce(rows, 0) FROM import LEFT JOIN there ON import = id
                WHERE undone_at IS NULL ORDER BY id
                """, row -> new Verification.FileCount(row.getString(1), row.getLong(2), row.getLong(3)));
    }
}
