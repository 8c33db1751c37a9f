package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Deletes an undone import for good: its rows, history, kept file, messages and log texts. What it brought and nobody
/// else uses goes too. The caller rewrites the file afterwards, so that free pages hold nothing either.
final class Purge {
    /// Everything that hangs on an import, most dependent first.
    private static final List<String> TABLES = List.of(
            "observation_history WHERE import = ?",
            "observation_history WHERE replaced_by = ?",
            "turnout_history WHERE import = ?",
            "turnout_history WHERE replaced_by = ?",
            "import_block WHERE import = ?",
            "problem WHERE import = ?",
            "answer WHERE import = ?",
            "import_header WHERE import = ?",
            "import_form WHERE import = ?",
            "import_area WHERE import = ?",
            "import_sum WHERE import = ?",
            "document WHERE import = ?",
            "log WHERE import = ?");

    private Purge() {}

    static void run(Connection connection, long id) throws SQLException {
        for (String rows : TABLES) {
            Sql.update(connection, "DELETE FROM " + rows, id);
        }
        forget(connection, id);
        Sql.update(connection, "DELETE FROM import WHERE id = ?", id);
        Sql.execute(
                connection,
                "DELETE FROM wave WHERE id NOT IN (SELECT wave FROM turnout"
                        + " UNION SELECT wave FROM turnout_history)");
        Sql.execute(
                connection,
                "DELETE FROM period WHERE id NOT IN (SELECT period FROM slice"
                        + " UNION SELECT period FROM observation_history UNION SELECT period FROM wave)");
        Sql.execute(
                connection,
                "DELETE FROM subgroup WHERE id <> 1 AND id NOT IN (SELECT subgroup FROM slice"
                        + " UNION SELECT subgroup FROM observation_history)");
    }

    private static void forget(Connection connection, long id) throws SQLException {
        String indicators = "(SELECT id FROM indicator WHERE created_by = ?)";
        Sql.update(connection, "DELETE FROM indicator_version WHERE indicator IN " + indicators, id);
        Sql.update(
                connection,
                "DELETE FROM indicator WHERE created_by = ? AND id NOT IN (SELECT indicator FROM slice"
                        + " UNION SELECT indicator FROM observation_history)",
                id);
        if (Sql.number(connection, "SELECT count(*) FROM area WHERE created_by = ?", id) > 0) {
            String unused = "created_by = ? AND id NOT IN (SELECT area FROM observation"
                    + " UNION SELECT area FROM observation_history UNION SELECT area FROM turnout"
                    + " UNION SELECT area FROM turnout_history)";
            Sql.update(connection, "DELETE FROM alias WHERE area IN (SELECT id FROM area WHERE " + unused + ")", id);
            Sql.update(connection, "DELETE FROM area WHERE " + unused, id);
        }
        Sql.update(
                connection,
                "DELETE FROM division WHERE created_by = ? AND code NOT IN (SELECT division FROM area)",
                id);
        for (String table : List.of("indicator", "area", "division")) {
            // Still used by a history that is not this import's: kept, and nobody's from now on.
            Sql.update(connection, "UPDATE " + table + " SET created_by = NULL WHERE created_by = ?", id);
        }
    }
}
