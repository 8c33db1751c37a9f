package se.lagesbild.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/// Numbered schema scripts, each run once in the transaction of its caller.
final class Migrations {
    /// "LAGE" in ASCII: what tells our files from everybody else's.
    static final int APPLICATION_ID = 0x4C414745;

    /// The newest script.
    static final int VERSION = 1;

    private Migrations() {}

    /// Brings an empty database to the newest version.
    static void createIn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int version = 1; version <= VERSION; version++) {
                for (String command : List.of(script(version).split(";\\s*\n", -1))) {
                    if (!command.isBlank()) {
                        statement.executeUpdate(command);
                    }
                }
            }
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = " + VERSION);
        }
    }

    private static String script(int version) {
        String name = "%03d.sql".formatted(version);
        try (InputStream stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the program's own script " + name, broken);
        }
    }
}
