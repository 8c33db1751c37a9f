package se.lagesbild.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/// Opens SQLite files with every setting that keeps them whole, and refuses those that are not ours. Nothing but SQLite
/// opens a lägesbild: any other opening and closing in this process would drop SQLite's locks.
final class Connections {
    /// Under the two and a half seconds after which a user must have an answer.
    static final int BUSY_MILLIS = 2000;

    /// Settings as measured: DELETE journal with EXTRA survives power cuts, and the file stays a single file.
    private static final Map<String, String> SETTINGS = Map.of(
            "journal_mode", "delete",
            "synchronous", "3",
            "foreign_keys", "1",
            "secure_delete", "1",
            "temp_store", "2",
            "mmap_size", "0",
            "trusted_schema", "0",
            "cell_size_check", "1",
            "cache_size", "-65536");

    private Connections() {}

    /// Makes an empty file that only its owner may read.
    static void reserve(Path file) throws StoreException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createFile(file, owner);
        } catch (FileAlreadyExistsException taken) {
            throw new StoreException(StoreException.Kind.EXISTS, file, taken);
        } catch (IOException unwritable) {
            throw new StoreException(StoreException.Kind.PROTECTED, file, unwritable);
        }
    }

    /// The path as SQLite will understand it.
    static Path checked(Path file) throws StoreException {
        if (String.valueOf(file.getFileName()).contains("?") || file.toString().contains("?")) {
            throw new StoreException(StoreException.Kind.NAME, file, "a question mark begins settings");
        }
        return file.toAbsolutePath().normalize();
    }

    /// The schema version of a file that this program wrote. Reads the first page only, without lock and journal.
    static long version(Path file) throws StoreException {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(StoreException.Kind.ABSENT, file, "no such file");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        String address = "jdbc:sqlite:" + "file:" + file.toUri().getRawPath() + "?immutable=1";
        try (Connection connection = config.createConnection(address)) {
            // A file whose writing was cut off may be shorter than its first page says, until its journal is played
            // back.
            Sql.execute(connection, "PRAGMA writable_schema = 1");
            if (Sql.number(connection, "PRAGMA application_id") != Migrations.APPLICATION_ID) {
                throw new StoreException(StoreException.Kind.FOREIGN, file, "another program's database");
            }
            long version = Sql.number(connection, "PRAGMA user_version");
            if (version > Migrations.VERSION) {
                throw new StoreException(StoreException.Kind.NEWER, file, "schema version " + version);
            }
            return version;
        } catch (SQLException unreadable) {
            throw notOurs(file, unreadable);
        }
    }

    private static StoreException notOurs(Path file, SQLException unreadable) {
        boolean noDatabase =
                unreadable instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB;
        return noDatabase
                ? new StoreException(StoreException.Kind.FOREIGN, file, unreadable)
                : Failures.of(file, unreadable);
    }

    static Connection writing(Path file) throws StoreException, SQLException {
        return connect(file, false);
    }

    static Connection reading(Path file) throws StoreException, SQLException {
        return connect(file, true);
    }

    private static Connection connect(Path file, boolean readOnly) throws StoreException, SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setGetGeneratedKeys(false);
        config.setReadOnly(readOnly);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        // The driver lets one thread at a time into a connection; SQLite need not do so once more at every call.
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try {
            for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
                set(connection, file, setting.getKey(), setting.getValue());
            }
            checkFile(connection, file);
            return connection;
        } catch (SQLException | StoreException | IllegalStateException refused) {
            connection.close();
            throw refused;
        }
    }

    /// A setting that did not take would be a protection that is not there.
    private static void set(Connection connection, Path file, String name, String value)
            throws StoreException, SQLException {
        Sql.execute(connection, "PRAGMA " + name + " = " + value);
        String actual =
                Sql.list(connection, "PRAGMA " + name, row -> row.getString(1)).getFirst();
        if (!actual.toLowerCase(Locale.ROOT).equals(value)) {
            throw new StoreException(StoreException.Kind.BROKEN, file, name + " is " + actual + ", not " + value);
        }
    }

    private static void checkFile(Connection connection, Path file) throws StoreException, SQLException {
        String opened = Sql.list(connection, "PRAGMA database_list", row -> row.getString("file"))
                .getFirst();
        try {
            if (opened.isEmpty() || !Files.isSameFile(Path.of(opened), file)) {
                throw new StoreException(StoreException.Kind.NAME, file, "opened " + opened);
            }
        } catch (IOException absent) {
            throw new StoreException(StoreException.Kind.ABSENT, file, absent);
        }
    }
}
