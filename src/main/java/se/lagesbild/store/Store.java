package se.lagesbild.store;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Access;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaOutline;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Edit;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Portrait;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Progress;
import se.lagesbild.domain.SurveyWave;
import se.lagesbild.domain.Verification;
import se.lagesbild.domain.Whereabouts;

/// One lägesbild: a single SQLite file that holds everything. One thread may write while another reads; what it
/// reads is the state before or after.
public final class Store implements AutoCloseable {
    private final Database database;
    private final Backups backups;

    private Store(Database database) {
        this.database = database;
        this.backups = new Backups(database.file());
    }

    /// A new file with that geography and catalogue; an existing file is refused.
    ///
    /// @param role what the user wants to be called in the log, may be empty
    public static Store create(Path file, Geography geography, Catalogue catalogue, String role, Clock clock)
            throws StoreException {
        return new Store(new Opening(file, role, clock).create(geography, catalogue));
    }

    /// Whether somebody who may be alive has the file open for writing.
    public static boolean isOpen(Path file) {
        return LockFile.isHeld(file);
    }

    /// A new file of what an export wrote, history included; an existing file is refused.
    ///
    /// @throws StoreException of the kind NO_EXPORT when something is missing, torn or contradicts itself
    public static Store load(Path file, Path folder, String role, Clock clock) throws StoreException {
        return new Store(new Opening(file, role, clock).load(folder));
    }

    /// A file that this program wrote, for writing if possible, else for reading; anything else is refused and left
    /// untouched. An older file is brought up to date after a backup.
    public static Store open(Path file, String role, Clock clock) throws StoreException {
        return new Store(new Opening(file, role, clock).open());
    }

    public Path file() {
        return database.file();
    }

    /// Whether it may be written, and if not, why.
    public Access access() {
        return database.access();
    }

    /// Where it lies now, and what may harm it there.
    public Whereabouts whereabouts() {
        return database.site().whereabouts();
    }

    public Backups backups() {
        return backups;
    }

    /// A number that is another one after every write of this program.
    public long state() throws StoreException {
        return database.read((connection, labels) -> labels.version());
    }

    public Geography geography() throws StoreException {
        return database.read((connection, labels) -> new GeographyTables(connection).read());
    }

    public Catalogue catalogue() throws StoreException {
        return database.read((connection, labels) -> new CatalogueTables(connection).read());
    }

    /// Adds divisions, areas, aliases, relations and places.
    public void add(Geography more) throws StoreException {
        database.write(connection -> {
            new GeographyTables(connection).add(more);
            Log.write(database, connection, Log.Action.AREAS_LOADED, Optional.empty(), "");
            return more;
        });
    }

    /// Borders of areas from maps that somebody read in.
    public List<AreaOutline> outlines() throws StoreException {
        return database.read((connection, labels) -> new OutlineTables(connection).read());
    }

    /// Keeps borders instead of those that the same areas had.
    ///
    /// @param fileName of the map
    public void saveOutlines(String fileName, List<AreaOutline> outlines) throws StoreException {
        database.write(connection -> {
            new OutlineTables(connection).save(fileName, outlines);
            Log.write(database, connection, Log.Action.MAP_READ, Optional.empty(), fileName);
            return fileName;
        });
    }

    /// Begins to store a file: whole or not at all.
    ///
    /// @param source code of the source
    /// @param profile name of the profile that recognised it, may be empty
    public ImportWriter startImport(DeliveredFile from, String source, String profile, Progress progress)
            throws StoreException {
        return ImportWriter.of(database, from, source, profile, progress);
    }

    /// Begins an import of a file that is still being read: its bytes, what it is and its observations come as they are
    /// understood.
    ///
    /// @param encoding tells where lines end
    /// @param large whether it may have very many rows
    public ImportWriter startImport(String fileName, Charset encoding, Progress progress, boolean large)
            throws StoreException {
        return new ImportWriter(database, fileName, encoding, progress, large);
    }

    /// A copy of the file as it is, to the folder beside it.
    public Backup backUp(Backup.Reason reason) throws StoreException {
        return database.alone(
                connection -> backups.make(connection, reason, database.clock().instant()));
    }

    /// A copy unless the latest one knows of everything that was done to the file.
    public Optional<Backup> backUpIfChanged(Backup.Reason reason) throws StoreException {
        return database.alone(connection -> backups.areCurrent(connection)
                ? Optional.empty()
                : Optional.of(backups.make(connection, reason, database.clock().instant())));
    }

    /// The copy of the day: none when there is one of today, nothing changed, nothing is stored or the file may only be
    /// read.
    public Optional<Backup> backUpDaily() throws StoreException {
        LocalDate today = LocalDate.now(database.clock());
        boolean made = backups.list().stream()
                .anyMatch(one -> LocalDate.ofInstant(
                                one.madeAt(), database.clock().getZone())
                        .equals(today));
        return !access().isWritable() || made || imports().isEmpty()
                ? Optional.empty()
                : backUpIfChanged(Backup.Reason.DAILY);
    }

    /// A copy wherever the user wants it; an existing file is refused.
    public void saveCopy(Path to) throws StoreException {
        database.aside(connection -> {
            Copies.write(connection, to);
            return to;
        });
    }

    /// Writes everything as CSV files to a new folder, whole or not at all.
    ///
    /// @return how many rows
    public long exportTo(Path folder) throws StoreException {
        return database.aside(connection -> new Export(connection).writeTo(folder));
    }

    /// Takes one import back.
    public void undo(long importId) throws StoreException {
        undo(List.of(importId));
    }

    /// Takes imports back in one step, after a backup: observations, indicators and areas are as they were before them.
    ///
    /// @throws StoreException of the kind REVISED_LATER when a later import replaced something of them
    public void undo(List<Long> importIds) throws StoreException {
        List<Long> latestFirst =
                importIds.stream().sorted(Comparator.reverseOrder()).toList();
        for (long id : latestFirst) {
            checkUndoable(id, importIds);
        }
        backUp(Backup.Reason.UNDO);
        database.write(connection -> {
            for (long id : latestFirst) {
                new Undo(connection, id).run(database.clock().instant());
                Log.write(database, connection, Log.Action.UNDONE, Optional.of(id), "");
            }
            return importIds;
        });
    }

    /// @param along imports that are taken back with it
    private void checkUndoable(long importId, List<Long> along) throws StoreException {
        if (imports().stream().noneMatch(batch -> batch.id() == importId)) {
            throw new StoreException(StoreException.Kind.NO_IMPORT, file(), String.valueOf(importId));
        }
        Optional<String> later = database.read((connection, labels) -> new Undo(connection, importId).revisedBy(along));
        if (later.isPresent()) {
            throw new StoreException(StoreException.Kind.REVISED_LATER, file(), later.get());
        }
    }

    /// Deletes an import for good, undone or not: no trace of it is left in the file.
    ///
    /// @return the backups that still hold it
    public List<Backup> purge(long importId) throws StoreException {
        Optional<String> hash = database.read((connection, labels) ->
                Sql.first(connection, "SELECT hash FROM import WHERE id = ?", row -> row.getString(1), importId));
        if (hash.isEmpty()) {
            throw new StoreException(StoreException.Kind.NO_IMPORT, file(), String.valueOf(importId));
        }
        boolean live = imports().stream().anyMatch(batch -> batch.id() == importId);
        if (live) {
            checkUndoable(importId, List.of());
        }
        database.write(connection -> {
            if (live) {
                new Undo(connection, importId).run(database.clock().instant());
            }
            Purge.run(connection, importId);
            Log.write(database, connection, Log.Action.PURGED, Optional.empty(), "");
            return importId;
        });
        database.alone(connection -> Sql.update(connection, "VACUUM"));
        return backups.holding(hash.get());
    }

    /// The profiles that are kept.
    public List<Profile> profiles() throws StoreException {
        return database.read((connection, labels) -> new ProfileTables(connection).read());
    }

    /// Keeps a profile instead of the one of the same name.
    public void save(Profile profile) throws StoreException {
        database.write(connection -> {
            new ProfileTables(connection).save(profile, database.clock().instant());
            Log.write(database, connection, Log.Action.PROFILE_CHANGED, Optional.empty(), profile.name());
            return profile;
        });
    }

    /// Forgets a profile; what was read with it stays.
    public void deleteProfile(String name) throws StoreException {
        database.write(connection -> {
            new ProfileTables(connection).delete(name);
            Log.write(database, connection, Log.Action.PROFILE_CHANGED, Optional.empty(), name);
            return name;
        });
    }

    /// Changes what stands in the registers, all of it or nothing.
    ///
    /// @throws StoreException of the kind IN_USE when something is to be taken away that values or others refer to
    public void edit(List<Edit<?>> edits) throws StoreException {
        database.write(connection -> {
            Registers registers = new Registers(connection, database.clock().instant());
            for (Edit<?> one : edits) {
                try {
                    registers.make(one);
                } catch (SQLException refused) {
                    throw Failures.isReferred(refused)
                            ? new StoreException(StoreException.Kind.IN_USE, file(), Registers.name(one))
                            : Failures.of(file(), refused);
                }
                Log.write(database, connection, Log.Action.EDITED, Optional.empty(), Registers.told(one));
            }
            return edits;
        });
    }

    /// What the file of an import looked like.
    public Portrait portrait(long importId) throws StoreException {
        return database.read((connection, labels) -> PortraitTables.of(connection, importId));
    }

    /// All imports that are not undone, earliest first.
    public List<ImportBatch> imports() throws StoreException {
        return database.read((connection, labels) -> ImportTables.read(connection));
    }

    /// Whether a file of exactly these bytes is stored.
    public boolean holds(String hash) throws StoreException {
        return database.read(
                (connection, labels) -> ImportTables.live(connection, hash).isPresent());
    }

    public Optional<Observation> observation(ObservationKey key) throws StoreException {
        return database.ask(queries -> queries.of(key));
    }

    /// What the cell held before, latest first: replaced values and those of undone imports.
    public List<Observation> earlier(ObservationKey key) throws StoreException {
        return database.ask(queries -> queries.earlier(key));
    }

    /// All observations of an indicator, in the order of imports and lines.
    public List<Observation> observations(String indicator) throws StoreException {
        return database.ask(queries -> queries.series(indicator));
    }

    /// One indicator, all areas, one period.
    public List<Observation> observations(String indicator, Period period) throws StoreException {
        return database.ask(queries -> queries.of(indicator, period));
    }

    /// One indicator, some areas, all periods.
    public List<Observation> trend(String indicator, Set<AreaKey> areas) throws StoreException {
        return database.ask(queries -> queries.trend(indicator, areas));
    }

    /// Everything about one area.
    public List<Observation> profile(AreaKey area) throws StoreException {
        return database.ask(queries -> queries.profile(area));
    }

    /// Some areas by all indicators, each in its latest period that ends in that year or before.
    public List<Observation> matrix(Set<AreaKey> areas, int year) throws StoreException {
        return database.ask(queries -> queries.matrix(areas, year));
    }

    /// How many observations are valid.
    public long size() throws StoreException {
        return database.read(
                (connection, labels) -> Sql.number(connection, "SELECT coalesce(sum(cells), 0) FROM slice"));
    }

    /// Codes of the indicators that have observations.
    public List<String> indicatorsInUse() throws StoreException {
        return database.ask(queries -> queries.indicators());
    }

    /// Years in which a period with observations ends, earliest first.
    public List<Integer> years() throws StoreException {
        return database.ask(queries -> queries.years());
    }

    /// The waves of a source, earliest first.
    public List<SurveyWave> waves(String source) throws StoreException {
        return database.read((connection, labels) -> TurnoutTables.of(connection, labels, source));
    }

    /// A kept file.
    private record Kept(long id, Charset encoding) {}

    /// The lines of the kept file from which a number was read, as they stand there; empty when it is not kept.
    public List<String> lines(Origin origin) throws StoreException {
        return database.read((connection, labels) -> {
            Optional<Kept> kept = kept(connection, origin);
            return kept.isEmpty()
                    ? List.of()
                    : KeptFiles.content(connection, kept.get().id())
                            .map(content -> content.lines(kept.get().encoding()))
                            .orElse(List.of());
        });
    }

    /// The one line from which a number was read, without reading the whole file.
    public Optional<String> line(Origin origin) throws StoreException {
        return database.read((connection, labels) -> {
            Optional<Kept> kept = kept(connection, origin);
            return kept.isEmpty()
                    ? Optional.empty()
                    : KeptFiles.line(
                            connection,
                            kept.get().id(),
                            origin.line(),
                            kept.get().encoding());
        });
    }

    private static Optional<Kept> kept(Connection connection, Origin origin) throws SQLException {
        return Sql.first(
                connection,
                "SELECT id, encoding FROM import WHERE hash = ? ORDER BY id DESC",
                row -> new Kept(row.getLong(1), Charset.forName(row.getString(2))),
                origin.fileHash());
    }

    /// What people add of their own.
    public OwnWork ownWork() {
        return new OwnWork(database);
    }

    /// Checks the whole file: its pages, its references, its kept files, and that every import is complete.
    public Verification verify() throws StoreException {
        return database.read((connection, labels) -> Checks.of(connection));
    }

    @Override
    public void close() throws StoreException {
        database.close();
    }
}
