package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ShippedGeography;

/// Every view is read while something is written: each look shows the state before or after, soon, or says that it must
/// wait for the end of a large import.
final class ReadingDuringWritingTest {
    /// Longer than the wait for our own writing and any look itself on a busy machine, shorter than a writing.
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final int SMALL = 10_000;

    /// More than what is kept in memory until the end.
    private static final int LARGE = 210_000;

    @TempDir
    Path folder = Path.of("");

    /// What the views ask for.
    private interface Look {
        Object at(Store store) throws StoreException;
    }

    private static List<Look> views() {
        return List.of(
                store -> store.observations("BU_TRYGG"),
                store -> store.observations("BU_TRYGG", Parcel.YEARS),
                store -> store.trend("BU_TRYGG", Set.of(Parcel.VARBY, Parcel.SKOGAS)),
                store -> store.profile(Parcel.VARBY),
                store -> store.matrix(allDistricts(), 2024),
                store -> store.observation(Parcel.key("BU_TRYGG", Parcel.VARBY, Parcel.YEARS)),
                store -> store.waves("BU"),
                Store::geography,
                Store::catalogue,
                Store::imports,
                Store::indicatorsInUse,
                Store::years,
                Store::size);
    }

    private static Set<AreaKey> allDistricts() {
        Geography huddinge = ShippedGeography.huddinge();
        return Set.copyOf(huddinge.areas().stream().map(Area::key).toList());
    }

    /// How the looks at one file ended.
    private static final class Looks {
        private int seen;
        private int waiting;
        private Duration longest = Duration.ZERO;

        void take(Store store) {
            for (Look view : views()) {
                long start = System.nanoTime();
                try {
                    assertThat(view.at(store)).isNotNull();
                    seen++;
                } catch (StoreException later) {
                    assertThat(later.kind()).isEqualTo(StoreException.Kind.WRITING);
                    waiting++;
                }
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                longest = took.compareTo(longest) > 0 ? took : longest;
            }
        }
    }

    /// Looks until the import is done.
    private Looks looksDuring(int rows) throws Exception {
        Path file = folder.resolve("a.lagesbild");
        Looks looks = new Looks();
        try (Store store = Engine.SQLITE.create(file);
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Parcel.of("forut.csv", "45,1").storeIn(store);
            CountDownLatch begun = new CountDownLatch(1);
            Parcel large = Parcel.large("stor.csv", rows, "1,5");
            Future<Long> done = thread.submit(() -> {
                try (ImportWriter writer = large.writeTo(store, row -> {
                    begun.countDown();
                    return true;
                })) {
                    return large.commit(writer);
                }
            });
            begun.await();
            while (!done.isDone()) {
                looks.take(store);
            }
            assertThat(done.get()).isEqualTo(2);
            assertThat(store.size()).isEqualTo(rows + 1L);
        }
        return looks;
    }

    @Test
    void duringAYearlyExtractNoViewWaits() throws Exception {
        Looks looks = looksDuring(SMALL);
        assertThat(looks.seen).isPositive();
        assertThat(looks.waiting).as("of %d", looks.seen).isLessThanOrEqualTo(views().size());
        assertThat(looks.longest).isLessThan(SOON);
    }

    @Test
    void duringALargeImportNoViewBlocks() throws Exception {
        Looks looks = looksDuring(LARGE);
        assertThat(looks.seen + looks.waiting).isPositive();
        assertThat(looks.longest).isLessThan(SOON);
    }

    @Test
    void anotherProgramsViewsAreNotHeldUp() throws Exception {
        Path file = folder.resolve("a.lagesbild");
        try (Store store = Engine.SQLITE.create(file)) {
            Parcel.of("forut.csv", "45,1").storeIn(store);
        }
        Process writing = Victim.start("import", file, 4);
        BufferedReader said = writing.inputReader();
        while (!said.readLine().equals("done open")) {
            assertThat(writing.isAlive()).isTrue();
        }
        Looks looks = new Looks();
        try (Store store = Engine.SQLITE.open(file)) {
            assertThat(store.access().isWritable()).isFalse();
            while (writing.isAlive()) {
                looks.take(store);
            }
            assertThat(writing.waitFor()).isZero();
            assertThat(store.size()).isEqualTo(1 + (long) Victim.ROWS);
        }
        assertThat(looks.seen).isPositive();
        assertThat(looks.waiting).isZero();
    }

    /// A program that ended in the middle of a large writing leaves a journal. Whoever may write plays it back; whoever
    /// only reads is told what to do.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAnotherProgramLeftHalfDoneIsTakenBackOrTold(boolean mayWrite) throws Exception {
        Path file = folder.resolve("b.lagesbild");
        leftHalfDone(file);
        if (mayWrite) {
            try (Store store = Engine.SQLITE.open(file)) {
                assertThat(store.observations("BU_TRYGG")).hasSize(1);
                assertThat(store.verify().isSound()).isTrue();
            }
        } else {
            Files.writeString(LockFile.beside(file), "\nannan\n1\n\n2026-01-01T00:00:00Z\n");
            assertThatThrownBy(() -> Engine.SQLITE.open(file))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            told -> assertThat(told.kind()).isEqualTo(StoreException.Kind.INTERRUPTED));
        }
    }

    private void leftHalfDone(Path to) throws Exception {
        Path file = folder.resolve("a.lagesbild");
        try (Store store = Engine.SQLITE.create(file)) {
            Parcel.of("forut.csv", "45,1").storeIn(store);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            execute(statement, "PRAGMA cache_size = 1", "BEGIN", "DELETE FROM observation", "DELETE FROM problem");
            execute(statement, "CREATE TABLE much AS SELECT zeroblob(3000) FROM code, code AS other");
            Files.copy(file, to);
            Files.copy(folder.resolve("a.lagesbild-journal"), folder.resolve("b.lagesbild-journal"));
            execute(statement, "ROLLBACK");
        }
    }

    private static void execute(Statement statement, String... commands) throws SQLException {
        for (String command : commands) {
            statement.execute(command);
        }
    }
}
