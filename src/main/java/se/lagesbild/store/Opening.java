package se.lagesbild.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import se.lagesbild.domain.Access;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;

/// Makes or opens a file: identity first, then the lock, the check after a bad end, and the newest schema.
final class Opening {
    /// Files up to this size are checked at every opening, because they may come from anywhere and it takes no time.
    private static final long SMALL = 16L << 20;

    private final Path file;
    private final String role;
    private final Clock clock;

    Opening(Path file, String role, Clock clock) throws StoreException {
        this.file = Connections.checked(file);
        this.role = role;
        this.clock = clock;
    }

    /// A new file with that geography and catalogue.
    Database create(Geography geography, Catalogue catalogue) throws StoreException {
        return make(connection -> {
            new GeographyTables(connection).add(geography);
            new CatalogueTables(connection).add(catalogue);
            log(connection, Log.Action.CREATED, "");
        });
    }

    /// A new file of what an export wrote.
    Database load(Path folder) throws StoreException {
        return make(connection -> new Load(connection, folder).run());
    }

    /// A new file, filled under another name and given its own when it is whole: nobody ever meets half of one.
    private Database make(Content content) throws StoreException {
        try {
            Unfinished fresh = Unfinished.of(file);
            try {
                Connections.reserve(fresh.path());
                fill(fresh.path(), content);
                fresh.finish();
            } finally {
                fresh.discard();
            }
        } catch (IOException failed) {
            throw Failures.of(file, failed);
        }
        return open();
    }

    private void fill(Path unfinished, Content content) throws StoreException {
        try (Connection connection = Connections.writing(unfinished)) {
            migrate(connection, 0, content);
        } catch (SQLException broken) {
            throw Failures.of(file, broken);
        }
    }

    /// A file that this program wrote; anything else is refused and left untouched.
    Database open() throws StoreException {
        long version = Connections.version(file);
        Optional<LockFile> lock;
        try {
            lock = Files.isWritable(file) ? LockFile.take(file, role, clock.instant()) : Optional.empty();
        } catch (IOException unwritable) {
            return forReading(version, Access.Mode.PROTECTED);
        }
        if (lock.isEmpty()) {
            return forReading(version, Files.isWritable(file) ? Access.Mode.HELD : Access.Mode.PROTECTED);
        }
        try {
            return forWriting(lock.get());
        } catch (StoreException refused) {
            release(lock.get());
            throw refused;
        }
    }

    private void release(LockFile lock) throws StoreException {
        try {
            lock.release();
        } catch (IOException kept) {
            throw new StoreException(StoreException.Kind.PROTECTED, LockFile.beside(file), kept);
        }
    }

    private Database forReading(long version, Access.Mode mode) throws StoreException {
        if (!Files.exists(file)) {
            throw new StoreException(StoreException.Kind.ABSENT, file, "removed while it was opened");
        }
        if (version < Migrations.VERSION) {
            throw mode == Access.Mode.HELD
                    ? new StoreException(StoreException.Kind.BUSY, file, Failures.holder(file))
                    : new StoreException(StoreException.Kind.OLDER, file, "schema version " + version);
        }
        try {
            Access access =
                    new Access(mode, mode == Access.Mode.HELD ? LockFile.holder(file) : Optional.empty(), false);
            return database(access, Connections.reading(file), Optional.empty(), Optional.empty());
        } catch (SQLException broken) {
            throw Failures.of(file, broken);
        }
    }

    private Database forWriting(LockFile lock) throws StoreException {
        try {
            Connection writer = Connections.writing(file);
            try {
                return prepared(lock, writer);
            } catch (SQLException | StoreException failed) {
                writer.close();
                throw failed;
            }
        } catch (SQLException broken) {
            throw Failures.of(file, broken);
        }
    }

    private Database prepared(LockFile lock, Connection writer) throws SQLException, StoreException {
        // The first look at the content takes back what a program that was killed had not finished; a reader cannot.
        // Only then the version is true: an unfinished migration may have left its own on the first page.
        Sql.number(writer, "PRAGMA schema_version");
        long version = Sql.number(writer, "PRAGMA user_version");
        boolean suspect = lock.afterBadEnd() || size() <= SMALL;
        if (suspect && !Checks.isReadable(writer)) {
            writer.close();
            Access damaged = new Access(Access.Mode.DAMAGED, Optional.empty(), lock.afterBadEnd());
            return database(damaged, Connections.reading(file), Optional.empty(), Optional.of(lock));
        }
        if (version < Migrations.VERSION) {
            new Backups(file).make(writer, Backup.Reason.MIGRATION, clock.instant());
            migrate(writer, version, connection -> log(connection, Log.Action.MIGRATED, "from version " + version));
        }
        if (lock.afterBadEnd()) {
            log(writer, Log.Action.LOCK_TAKEN_OVER, "");
        }
        Access access = new Access(Access.Mode.WRITABLE, Optional.empty(), lock.afterBadEnd());
        return database(access, Connections.reading(file), Optional.of(writer), Optional.of(lock));
    }

    private long size() throws StoreException {
        try {
            return Files.size(file);
        } catch (IOException absent) {
            throw new StoreException(StoreException.Kind.ABSENT, file, absent);
        }
    }

    private Database database(Access access, Connection reader, Optional<Connection> writer, Optional<LockFile> lock) {
        return new Database(file, new Database.Opened(access, reader, writer, lock), role, clock);
    }

    /// What is written together with a schema.
    interface Content {
        void write(Connection connection) throws SQLException, StoreException;
    }

    /// Whole tables move, so references are looked at once at the end instead of at every row.
    static void migrate(Connection connection, long from, Content content) throws SQLException, StoreException {
        Sql.execute(connection, "PRAGMA foreign_keys = 0");
        Sql.execute(connection, "BEGIN IMMEDIATE");
        try {
            Migrations.run(connection, from);
            content.write(connection);
            Sql.execute(connection, "COMMIT");
        } catch (SQLException | StoreException failed) {
            Sql.rollBack(connection);
            throw failed;
        } finally {
            Sql.execute(connection, "PRAGMA foreign_keys = 1");
        }
    }

    private void log(Connection connection, Log.Action action, String detail) throws SQLException {
        Log.write(connection, clock.instant().toString(), role, action, Optional.empty(), detail);
    }
}
