package se.lagesbild.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.SurveyWave;
import se.lagesbild.domain.Verification;

/// One lägesbild: a single SQLite file that holds everything. Not for use by two threads at once.
public final class Store implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final GeographyTables geography;
    private final CatalogueTables catalogue;
    private final ImportTables imports;
    private final ObservationTables observations;

    private Store(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.geography = new GeographyTables(connection);
        this.catalogue = new CatalogueTables(connection);
        this.imports = new ImportTables(connection);
        this.observations = new ObservationTables(connection);
    }

    /// A new file with that geography and catalogue; an existing file is refused.
    public static Store create(Path file, Geography geography, Catalogue catalogue) throws StoreException {
        try {
            Store store = new Store(file, Connections.create(file));
            try {
                store.write(() -> {
                    Migrations.createIn(store.connection);
                    store.geography.add(geography);
                    store.catalogue.add(catalogue);
                });
                return store;
            } catch (StoreException failed) {
                store.close();
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (SQLException | IOException broken) {
            throw failure(file, broken);
        }
    }

    /// A file that this program wrote; anything else is refused and left untouched.
    public static Store open(Path file) throws StoreException {
        try {
            return new Store(file, Connections.open(file));
        } catch (SQLException broken) {
            throw failure(file, broken);
        }
    }

    public Path file() {
        return file;
    }

    public Geography geography() throws StoreException {
        return read(geography::read);
    }

    public Catalogue catalogue() throws StoreException {
        return read(catalogue::read);
    }

    /// Adds divisions, areas, aliases, relations and places.
    public void add(Geography more) throws StoreException {
        write(() -> geography.add(more));
    }

    /// Stores the delivery whole or not at all.
    public void add(Delivery delivery, Instant at) throws StoreException {
        write(() -> {
            for (Area area : delivery.newAreas()) {
                Sql.update(
                        connection,
                        "INSERT OR IGNORE INTO division VALUES (?, ?, NULL, NULL, ?)",
                        area.key().division(),
                        area.key().division(),
                        delivery.file().name());
                geography.add(area);
            }
            for (Indicator indicator : delivery.newIndicators()) {
                catalogue.add(indicator);
            }
            long id = imports.add(delivery, at);
            observations.add(delivery.observations(), id);
            for (SurveyWave wave : delivery.waves()) {
                observations.add(wave, id);
            }
        });
    }

    /// All imports, earliest first.
    public List<ImportBatch> imports() throws StoreException {
        return read(imports::read);
    }

    /// Whether a file of exactly these bytes is stored.
    public boolean holds(String hash) throws StoreException {
        return read(() -> imports.holds(hash));
    }

    public Optional<Observation> observation(ObservationKey key) throws StoreException {
        return read(() -> observations.of(key));
    }

    /// All observations of an indicator, in the order of imports and lines.
    public List<Observation> observations(String indicator) throws StoreException {
        return read(() -> observations.of(indicator));
    }

    /// Codes of the indicators that have observations.
    public List<String> indicatorsInUse() throws StoreException {
        return read(observations::indicators);
    }

    /// Years in which a period with observations ends, earliest first.
    public List<Integer> years() throws StoreException {
        return read(observations::years);
    }

    /// The waves of a source, earliest first.
    public List<SurveyWave> waves(String source) throws StoreException {
        return read(() -> observations.waves(source));
    }

    /// The lines of the kept file from which a number was read, as they stand there; empty when it is not kept.
    public List<String> lines(Origin origin) throws StoreException {
        Optional<DeliveredFile> kept = read(() -> imports.file(origin.fileHash()));
        return kept.map(one -> one.content().lines(one.encoding())).orElse(List.of());
    }

    /// Checks the whole file: its pages, its foreign keys, and that every import is complete.
    public Verification verify() throws StoreException {
        return read(() -> {
            String integrity = Sql.list(connection, "PRAGMA integrity_check", row -> row.getString(1))
                    .getFirst();
            boolean dangling = !Sql.list(connection, "PRAGMA foreign_key_check", row -> row.getString(1))
                    .isEmpty();
            return new Verification(
                    dangling ? "foreign keys" : integrity,
                    Sql.list(
                            connection,
                            """
                            SELECT file_name, observations, (SELECT count(*) FROM observation o WHERE o.import = i.id)
                            FROM import i ORDER BY id
                            """,
                            row -> new Verification.FileCount(row.getString(1), row.getLong(2), row.getLong(3))));
        });
    }

    @Override
    public void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw failure(file, broken);
        }
    }

    /// Something that writes.
    private interface Change {
        void run() throws SQLException;
    }

    /// Something that reads.
    private interface Query<T> {
        T run() throws SQLException;
    }

    private <T> T read(Query<T> query) throws StoreException {
        try {
            return query.run();
        } catch (SQLException broken) {
            throw failure(file, broken);
        }
    }

    private void write(Change change) throws StoreException {
        try {
            connection.setAutoCommit(false);
            try {
                change.run();
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw failure(file, broken);
        }
    }

    private static StoreException failure(Path file, Exception broken) {
        if (broken instanceof SQLiteException sqlite) {
            SQLiteErrorCode code = sqlite.getResultCode();
            if (code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED) {
                return new StoreException(StoreException.Kind.BUSY, file, "held by another program");
            }
            if (code == SQLiteErrorCode.SQLITE_NOTADB || code == SQLiteErrorCode.SQLITE_CORRUPT) {
                return new StoreException(StoreException.Kind.DAMAGED, file, "damaged or no database");
            }
        }
        return new StoreException(file, broken);
    }
}
