package se.lagesbild.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Numbered schema scripts. Those that a file lacks run in one transaction of the caller, foreign keys off.
final class Migrations {
    /// "LAGE" in ASCII: what tells our files from everybody else's.
    static final int APPLICATION_ID = 0x4C414745;

    /// The newest script.
    static final int VERSION = 6;

    private Migrations() {}

    /// What must be the same before and after.
    private record Figures(long imports, long observations, long valued, String sum) {}

    /// Brings a file from that version, 0 when it is empty, to the newest.
    static void run(Connection connection, long from) throws SQLException {
        Figures before = from == 0 ? new Figures(0, 0, 0, "0") : figures(connection);
        for (long version = from + 1; version <= VERSION; version++) {
            for (String command : List.of(script(version).split(";\\s*\n", -1))) {
                if (!command.isBlank()) {
                    Sql.execute(connection, command);
                }
            }
            if (version == 2) {
                KeptFiles.split(connection);
                Slices.rebuild(connection);
            }
        }
        Sql.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        Sql.execute(connection, "PRAGMA user_version = " + VERSION);
        check(connection, before);
    }

    private static void check(Connection connection, Figures before) throws SQLException {
        if (!Sql.list(connection, "PRAGMA foreign_key_check", row -> row.getString(1))
                .isEmpty()) {
            throw new SQLException("the migration left a reference to nothing");
        }
        Figures after = figures(connection);
        if (!after.equals(before)) {
            throw new SQLException("the migration changed the content from " + before + " to " + after);
        }
    }

    /// Sums as 17 significant digits: enough to notice a lost or changed value, and defined beyond 64 bits.
    private static Figures figures(Connection connection) throws SQLException {
        return Sql.list(
                        connection,
                        """
                        SELECT (SELECT count(*) FROM import), count(*), count(mantissa),
                            printf('%.17g', total(mantissa * 1.0 * (1 + decimals)))
                        FROM (SELECT mantissa, decimals FROM observation ORDER BY mantissa, decimals)
                        """,
                        row -> new Figures(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)))
                .getFirst();
    }

    private static String script(long version) {
        String name = String.format(Locale.ROOT, "%03d.sql", version);
        try (InputStream stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the program's own script " + name, broken);
        }
    }
}
