package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.Progress;

/// The disk is full after any number of pages: what was to be written is not, and what was there still is.
final class FullDiskTest {
    private static final int ROWS = 3000;

    @TempDir
    Path folder = Path.of("");

    private final Parcel first = Parcel.large("a.csv", ROWS, "1,5");

    private Path made() throws StoreException {
        Path file = folder.resolve("a.lagesbild");
        try (Store store = Engine.SQLITE.create(file)) {
            first.storeIn(store);
        }
        return file;
    }

    /// Something that writes, on a disk that has no more than so many pages left.
    private interface Work {
        void run(Database database) throws Exception;
    }

    /// Repeats the work with one more page at a time until it succeeds.
    ///
    /// @return how many times it failed
    private static int failures(Path file, Work work) throws Exception {
        for (int pages = 0; ; pages++) {
            long before = size(file);
            try (Database database = new Opening(file, "", Engine.CLOCK).open()) {
                limit(database, pages);
                StoreException failure = catchThrowableOfType(StoreException.class, () -> work.run(database));
                if (failure == null) {
                    return pages;
                }
                assertThat(failure.kind()).as("with %d pages left", pages).isEqualTo(StoreException.Kind.FULL);
            }
            assertThat(size(file)).as("with %d pages left", pages).isEqualTo(before);
        }
    }

    private static void limit(Database database, long more) throws StoreException {
        database.alone(connection -> {
            long most = Sql.number(connection, "PRAGMA page_count") + more;
            return Sql.number(connection, "PRAGMA max_page_count = " + most);
        });
    }

    private static long size(Path file) throws StoreException {
        try (Store store = Engine.SQLITE.open(file)) {
            assertThat(store.verify().isSound()).isTrue();
            return store.size();
        }
    }

    @Test
    void anImportThatFindsNoRoomStoresNothing() throws Exception {
        Path file = made();
        Parcel second = Parcel.large("b.csv", ROWS, "2,5");
        int failed = failures(file, database -> {
            try (ImportWriter writer = ImportWriter.of(database, second.file(), "BU", "", Progress.NONE)) {
                writer.add(second.observations());
                second.commit(writer);
            }
        });
        assertThat(failed).isGreaterThan(10);
        try (Store store = Engine.SQLITE.open(file)) {
            assertThat(store.imports()).hasSize(2);
        }
    }

    @Test
    void anUndoThatFindsNoRoomChangesNothing() throws Exception {
        Path file = made();
        int failed = failures(
                file,
                database -> database.write(connection -> {
                    new Undo(connection, 1).run(Engine.NOW);
                    return List.of();
                }));
        assertThat(failed).isPositive();
        assertThat(size(file)).isZero();
    }
}
