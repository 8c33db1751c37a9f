package se.lagesbild.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import se.lagesbild.domain.Access;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Verification;
import se.lagesbild.domain.Whereabouts;
import se.lagesbild.intake.AreaList;
import se.lagesbild.intake.AreaListException;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;

/// One open lägesbild and what a user can do with it. It may be asked from several threads: the
/// store reads one state of the file for each reader, whatever is written meanwhile, and writes one change at a time.
public final class Workbench implements AutoCloseable {
    /// Who says nothing stands in the log and the lock without a role: an empty text.
    private static final String NO_ROLE = "";

    private final Store store;
    private final Clock clock;
    private final Imports imports;
    private final Comparisons comparisons;
    private final Overview overview;

    private Workbench(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.imports = new Imports(store, clock);
        this.comparisons = new Comparisons(store);
        this.overview = new Overview(store, imports, comparisons);
    }

    /// A new lägesbild that knows Huddinge's districts and places.
    public static Workbench create(Path file, Clock clock) throws StoreException {
        return create(file, NO_ROLE, clock);
    }

    /// The same for somebody who said in which role.
    ///
    /// @param role as it shall stand in the log and for whoever finds the file open; never an account's name
    public static Workbench create(Path file, String role, Clock clock) throws StoreException {
        Geography geography = ShippedGeography.sweden().with(ShippedGeography.huddinge());
        return new Workbench(Store.create(file, geography, Catalogue.shipped(), role, clock), clock);
    }

    /// A new lägesbild without any district, for a municipality that loads its own list.
    public static Workbench createWithoutDistricts(Path file, Clock clock) throws StoreException {
        return new Workbench(Store.create(file, ShippedGeography.sweden(), Catalogue.shipped(), NO_ROLE, clock), clock);
    }

    /// Whether somebody who may be alive has the file open for writing.
    public static boolean isOpen(Path file) {
        return Store.isOpen(file);
    }

    /// A lägesbild for writing if possible, else for reading; [#access] says which.
    public static Workbench open(Path file, Clock clock) throws StoreException {
        return open(file, NO_ROLE, clock);
    }

    /// The same for somebody who said in which role.
    public static Workbench open(Path file, String role, Clock clock) throws StoreException {
        return new Workbench(Store.open(file, role, clock), clock);
    }

    public Path file() {
        return store.file();
    }

    /// Whether the file may be written, and if not, why.
    public Access access() {
        return store.access();
    }

    /// Where the file lies now, and what may harm it there.
    public Whereabouts whereabouts() {
        return store.whereabouts();
    }

    public Imports imports() {
        return imports;
    }

    /// How files are recognised and read.
    public Profiles profiles() {
        return new Profiles(store);
    }

    /// Areas, measures, sources and breaks, to look at and to change.
    public Register register() {
        return new Register(store);
    }

    public Comparisons comparisons() {
        return comparisons;
    }

    /// Every chart of the catalogue.
    public Charts charts() {
        return new Charts(comparisons);
    }

    /// Areas under a name, to compare with as with one.
    public Groups groups() {
        return new Groups(store.ownWork());
    }

    /// Views under a name.
    public SavedViews savedViews() {
        return new SavedViews(store.ownWork(), clock);
    }

    /// What people wrote beside numbers.
    public Notes notes() {
        return new Notes(store.ownWork(), clock);
    }

    /// What there is to choose from.
    public Offers offers() {
        return new Offers(comparisons);
    }

    /// Where something is certainly worse and getting worse.
    public Declines declines() {
        return new Declines(comparisons);
    }

    public Overview overview() {
        return overview;
    }

    public Papers papers() {
        return new Papers();
    }

    /// Every area that this lägesbild knows.
    public Geography geography() throws StoreException {
        return store.geography();
    }

    /// Adds a list of areas as a division of its own.
    ///
    /// @return how many areas below the municipality it holds
    public long loadAreas(Path list) throws AreaListException, StoreException {
        Geography areas = new AreaList(ShippedGeography.sweden()).read(list);
        store.add(areas);
        return areas.areas().stream()
                .filter(area -> !area.level().isReference())
                .count();
    }

    /// Maps with the borders of areas.
    public Maps maps() {
        return new Maps(store);
    }

    /// The copies that were made of this file.
    public Copies copies() {
        return new Copies(store.file());
    }

    /// Makes a copy because somebody asked for it.
    public Backup backUp() throws StoreException {
        return store.backUp(Backup.Reason.ASKED);
    }

    /// The copy of the day, where one is due.
    public Optional<Backup> backUpDaily() throws StoreException {
        return store.backUpDaily();
    }

    /// A copy of what an older copy may take the place of, where the file may be written.
    public Optional<Backup> backUpBeforeRestore() throws StoreException {
        return store.access().isWritable() ? store.backUpIfChanged(Backup.Reason.RESTORE) : Optional.empty();
    }

    /// A copy at a place of the user's choice; an existing file is refused.
    public void saveCopy(Path to) throws StoreException {
        store.saveCopy(to);
    }

    /// Writes everything as CSV files to a new folder.
    ///
    /// @return how many rows
    public long exportTo(Path folder) throws StoreException {
        return store.exportTo(folder);
    }

    /// A new lägesbild of what an export wrote.
    public static Workbench load(Path file, Path folder, Clock clock) throws StoreException {
        return new Workbench(Store.load(file, folder, NO_ROLE, clock), clock);
    }

    /// How many values are valid now.
    public long observations() throws StoreException {
        return store.size();
    }

    /// Checks the whole file.
    public Verification verify() throws StoreException {
        return store.verify();
    }

    @Override
    public void close() throws StoreException {
        store.close();
    }
}
