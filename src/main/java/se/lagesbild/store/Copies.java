package se.lagesbild.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Whole copies of a lägesbild, made by SQLite itself. A copy gets its name only after it has been opened again and
/// holds as much as the original.
final class Copies {
    private Copies() {}

    /// Copies what a connection sees, outside of any transaction, to a file that does not exist yet.
    static void write(Connection from, Path to) throws StoreException {
        try {
            Unfinished copy = Unfinished.of(Connections.checked(to));
            try {
                Connections.reserve(copy.path());
                long version = version(from);
                Sql.update(from, "VACUUM INTO ?", copy.path().toString());
                checkWhole(from, version, copy.path());
                copy.finish();
            } finally {
                copy.discard();
            }
        } catch (SQLException | IOException failed) {
            throw Failures.of(to, failed);
        }
    }

    /// Holds as much as the original, unless another program has written meanwhile.
    static void checkWhole(Connection original, long version, Path copy) throws SQLException, StoreException {
        try (Connection connection = Connections.reading(copy)) {
            boolean whole = Checks.isReadable(connection)
                    && (counts(connection).equals(counts(original)) || version != version(original));
            if (!whole) {
                throw new StoreException(StoreException.Kind.DAMAGED, copy, "the copy is not whole");
            }
        }
    }

    private static List<Long> counts(Connection connection) throws SQLException {
        return List.of(count(connection, "observation"), count(connection, "import"));
    }

    /// Another number when another connection has written.
    static long version(Connection connection) throws SQLException {
        return Sql.number(connection, "PRAGMA data_version");
    }

    private static long count(Connection connection, String table) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM " + table);
    }
}
