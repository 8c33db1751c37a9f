package se.lagesbild.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// Opens SQLite files and refuses those that are not ours.
final class Connections {
    private static final byte[] SIGNATURE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BUSY_MILLIS = 2500;

    private Connections() {}

    /// A connection to a new, empty file.
    static Connection create(Path file) throws StoreException, SQLException {
        if (Files.exists(file)) {
            throw new StoreException(StoreException.Kind.EXISTS, file, "exists");
        }
        return connect(file, true);
    }

    /// A connection to a file that this program wrote.
    static Connection open(Path file) throws StoreException, SQLException {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(StoreException.Kind.ABSENT, file, "no such file");
        }
        if (!hasSignature(file)) {
            throw new StoreException(StoreException.Kind.FOREIGN, file, "no SQLite file");
        }
        Connection connection = connect(file, false);
        try {
            checkIdentity(connection, file);
            return connection;
        } catch (SQLException | StoreException refused) {
            connection.close();
            throw refused;
        }
    }

    private static void checkIdentity(Connection connection, Path file) throws StoreException, SQLException {
        if (Sql.number(connection, "PRAGMA application_id") != Migrations.APPLICATION_ID) {
            throw new StoreException(StoreException.Kind.FOREIGN, file, "another program's database");
        }
        long version = Sql.number(connection, "PRAGMA user_version");
        if (version > Migrations.VERSION) {
            throw new StoreException(StoreException.Kind.NEWER, file, "schema version " + version);
        }
    }

    private static boolean hasSignature(Path file) throws StoreException {
        try (InputStream stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(SIGNATURE.length), SIGNATURE);
        } catch (IOException unreadable) {
            throw new StoreException(file, unreadable);
        }
    }

    /// Settings as measured: DELETE journal with EXTRA survives power cuts, and the file stays a single file.
    private static Connection connect(Path file, boolean create) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setPragma(SQLiteConfig.Pragma.SYNCHRONOUS, "EXTRA");
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setGetGeneratedKeys(false);
        if (!create) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }
}
