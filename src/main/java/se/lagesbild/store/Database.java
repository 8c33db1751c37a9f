package se.lagesbild.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import se.lagesbild.domain.Access;

/// One open file: a connection for reading, one for writing where that is allowed, and the lock file. Reading and
/// writing may go on in two threads; what is read is always the state before or after a write.
final class Database implements AutoCloseable {
    /// How long somebody who looks waits for our own writing before she keeps what she saw.
    private static final int MEANWHILE_MILLIS = 100;

    private final Path file;
    private final Clock clock;
    private final String role;
    private final Access access;
    private final Connection reader;
    private final Optional<Connection> writer;
    private final Optional<LockFile> lock;
    private final ReentrantLock reading = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();
    private final ObservationQueries queries;
    private final Site site;
    private Labels labels = Labels.NONE;
    private boolean uncommitted;
    private boolean unreferenced;

    Database(Path file, Opened opened, String role, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.role = role;
        this.access = opened.access();
        this.reader = opened.reader();
        this.queries = new ObservationQueries(reader);
        this.writer = opened.writer();
        this.lock = opened.lock();
        this.site = new Site(file);
    }

    /// What opening gave.
    record Opened(Access access, Connection reader, Optional<Connection> writer, Optional<LockFile> lock) {}

    /// Something that reads.
    interface Query<T> {
        T run(Connection connection, Labels labels) throws SQLException;
    }

    /// Something that writes.
    interface Change<T> {
        T run(Connection connection) throws SQLException, StoreException;
    }

    Path file() {
        return file;
    }

    Clock clock() {
        return clock;
    }

    String role() {
        return role;
    }

    Access access() {
        return access;
    }

    Site site() {
        return site;
    }

    /// Reads one state of the file, whatever is written meanwhile.
    <T> T read(Query<T> query) throws StoreException {
        boolean isWriting = writing.isLocked();
        reading.lock();
        try {
            Sql.execute(reader, "PRAGMA busy_timeout = " + (isWriting ? MEANWHILE_MILLIS : Connections.BUSY_MILLIS));
            Sql.execute(reader, "BEGIN");
            try {
                labels = labels.current(reader);
                return query.run(reader, labels);
            } finally {
                Sql.rollBack(reader);
            }
        } catch (SQLException broken) {
            throw isWriting && Failures.isBusy(broken)
                    ? new StoreException(StoreException.Kind.WRITING, file, broken)
                    : Failures.of(file, broken);
        } finally {
            reading.unlock();
        }
    }

    /// Something that asks for observations.
    interface Asking<T> {
        T ask(ObservationQueries queries) throws SQLException;
    }

    /// Reads observations of one state of the file.
    <T> T ask(Asking<T> asking) throws StoreException {
        return read((connection, current) -> asking.ask(queries.in(current)));
    }

    /// Writes everything or nothing.
    <T> T write(Change<T> change) throws StoreException {
        Connection connection = begin();
        try {
            T result = change.run(connection);
            commit();
            return result;
        } catch (SQLException broken) {
            throw Failures.of(file, broken);
        } finally {
            end();
        }
    }

    /// Begins a transaction of this thread, which [#end] must end.
    Connection begin() throws StoreException {
        return begin(true);
    }

    /// The same for whoever checks at its end, once, that what is referred to is there.
    Connection beginUnreferenced() throws StoreException {
        return begin(false);
    }

    private Connection begin(boolean references) throws StoreException {
        Connection connection = writer();
        writing.lock();
        try {
            site.check();
            refer(connection, references);
            Sql.execute(connection, "BEGIN IMMEDIATE");
            uncommitted = true;
            return connection;
        } catch (SQLException busy) {
            writing.unlock();
            throw Failures.of(file, busy);
        } catch (StoreException moved) {
            writing.unlock();
            throw moved;
        }
    }

    /// Whether SQLite looks up what every row refers to; can be changed only between transactions.
    private void refer(Connection connection, boolean references) throws SQLException {
        if (references == unreferenced) {
            Sql.execute(connection, "PRAGMA foreign_keys = " + (references ? 1 : 0));
            if (Sql.number(connection, "PRAGMA foreign_keys") != (references ? 1 : 0)) {
                throw new SQLException("foreign keys cannot be switched");
            }
            unreferenced = !references;
        }
    }

    void commit() throws SQLException, StoreException {
        site.check();
        Sql.execute(writer.orElseThrow(), "COMMIT");
        uncommitted = false;
    }

    /// Takes back what was not committed.
    void end() {
        try {
            if (uncommitted) {
                uncommitted = false;
                Sql.rollBack(writer.orElseThrow());
            }
        } finally {
            writing.unlock();
        }
    }

    /// Something outside of any transaction: VACUUM and its like.
    <T> T alone(Change<T> change) throws StoreException {
        Connection connection = writer();
        writing.lock();
        try {
            site.check();
            refer(connection, true);
            return change.run(connection);
        } catch (SQLException broken) {
            throw Failures.of(file, broken);
        } finally {
            writing.unlock();
        }
    }

    /// Something outside of any transaction that only reads, also where nothing may be written, and from a file that
    /// was taken away while it is open.
    <T> T aside(Change<T> change) throws StoreException {
        try {
            return site.isThere() ? inAnotherConnection(change) : withoutName(change);
        } catch (SQLException broken) {
            throw Failures.of(file, broken);
        }
    }

    private <T> T inAnotherConnection(Change<T> change) throws SQLException, StoreException {
        try (Connection connection = Connections.reading(file)) {
            return change.run(connection);
        }
    }

    private <T> T withoutName(Change<T> change) throws SQLException, StoreException {
        reading.lock();
        try {
            return change.run(reader);
        } finally {
            reading.unlock();
        }
    }

    private Connection writer() throws StoreException {
        return switch (access.mode()) {
            case WRITABLE -> writer.orElseThrow();
            case HELD -> throw new StoreException(StoreException.Kind.BUSY, file, Failures.holder(file));
            case PROTECTED -> throw new StoreException(StoreException.Kind.PROTECTED, file, "opened for reading");
            case DAMAGED -> throw new StoreException(StoreException.Kind.DAMAGED, file, "opened for reading");
        };
    }

    @Override
    public void close() throws StoreException {
        // A copy that is being made is ended first, and a look that somebody takes.
        writing.lock();
        reading.lock();
        try {
            queries.close();
            reader.close();
            if (writer.isPresent()) {
                writer.get().close();
            }
        } catch (SQLException broken) {
            throw Failures.of(file, broken);
        } finally {
            reading.unlock();
            writing.unlock();
            release();
        }
    }

    private void release() throws StoreException {
        try {
            if (lock.isPresent()) {
                lock.get().release();
            }
        } catch (IOException kept) {
            throw new StoreException(StoreException.Kind.PROTECTED, file, kept);
        }
    }
}
