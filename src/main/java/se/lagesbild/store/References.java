package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// Checks foreign keys at the end of an import that did not look them up row by row: a long table names a few thousand
/// areas and slices a million times.
final class References {
    private References() {}

    /// What refers to nothing, as names of tables; empty when everything is there.
    ///
    /// @param areas the areas of the observations that were written, all of whose slices stand in the table of slices
    static List<String> broken(Connection connection, BitSet areas) throws SQLException {
        List<String> broken = Sql.list(
                connection,
                "SELECT name FROM sqlite_schema WHERE type = 'table'"
                        + " AND name NOT IN ('observation', 'observation_history') ORDER BY name",
                row -> row.getString(1));
        for (String table : List.copyOf(broken)) {
            if (Sql.list(connection, "PRAGMA foreign_key_check(\"" + table + "\")", row -> row.getString(1))
                    .isEmpty()) {
                broken.remove(table);
            }
        }
        if (!are(connection, areas)) {
            broken.add("observation");
        }
        return broken;
    }

    private static boolean are(Connection connection, BitSet areas) throws SQLException {
        String ids = areas.stream().mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        return Sql.number(connection, "SELECT count(*) FROM json_each(?) WHERE value IN (SELECT id FROM area)", ids)
                == areas.cardinality();
    }
}
