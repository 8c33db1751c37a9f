package se.lagesbild.workbench;

import java.nio.file.Path;
import java.time.Clock;
import se.lagesbild.domain.Access;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Verification;
import se.lagesbild.intake.AreaList;
import se.lagesbild.intake.AreaListException;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;

/// One open lägesbild and what a user can do with it. Not for use by two threads at once.
public final class Workbench implements AutoCloseable {
    /// Nobody is asked for a role yet; the log and the lock show a dash.
    private static final String ROLE = "";

    private final Store store;
    private final Imports imports;
    private final Comparisons comparisons;
    private final Overview overview;

    private Workbench(Store store, Clock clock) {
        this.store = store;
        this.imports = new Imports(store, clock);
        this.comparisons = new Comparisons(store);
        this.overview = new Overview(store, imports, comparisons);
    }

    /// A new lägesbild that knows Huddinge's districts and places.
    public static Workbench create(Path file, Clock clock) throws StoreException {
        Geography geography = ShippedGeography.sweden().with(ShippedGeography.huddinge());
        return new Workbench(Store.create(file, geography, Catalogue.shipped(), ROLE, clock), clock);
    }

    /// A new lägesbild without any district, for a municipality that loads its own list.
    public static Workbench createWithoutDistricts(Path file, Clock clock) throws StoreException {
        return new Workbench(Store.create(file, ShippedGeography.sweden(), Catalogue.shipped(), ROLE, clock), clock);
    }

    /// A lägesbild for writing if possible, else for reading; [#access] says which.
    public static Workbench open(Path file, Clock clock) throws StoreException {
        return new Workbench(Store.open(file, ROLE, clock), clock);
    }

    public Path file() {
        return store.file();
    }

    /// Whether the file may be written, and if not, why.
    public Access access() {
        return store.access();
    }

    public Imports imports() {
        return imports;
    }

    public Comparisons comparisons() {
        return comparisons;
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

    /// Checks the whole file.
    public Verification verify() throws StoreException {
        return store.verify();
    }

    @Override
    public void close() throws StoreException {
        store.close();
    }
}
