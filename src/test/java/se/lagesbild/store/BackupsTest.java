package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.Observation;

/// Copies before every step back, and deleting for good.
final class BackupsTest {
    private static final Instant PAST = Instant.parse("1970-01-01T00:00:00Z");

    /// 9 876 543 215 tenths, as SQLite writes an integer of that size.
    private static final String SECRET_NUMBER = new String(new char[] {0x02, 0x4C, 0xB0, 0x16, 0xEF});

    @TempDir
    Path folder = Path.of("");

    private Store store() throws StoreException {
        return Engine.SQLITE.create(folder.resolve("a.lagesbild"));
    }

    @Test
    void beforeAnUndoThereIsACopyThatHoldsWhatGoes() throws Exception {
        try (Store store = store()) {
            Parcel parcel = Parcel.of("a.csv", "45,1");
            long id = parcel.storeIn(store);

            store.undo(id);

            Backup backup = store.backups().list().getFirst();
            assertThat(backup.reason()).isEqualTo(Backup.Reason.UNDO);
            assertThat(backup.observations()).isEqualTo(1);
            try (Store copy = Engine.SQLITE.open(backup.file())) {
                assertThat(copy.observations("BU_TRYGG")).containsExactly(parcel.first());
                assertThat(copy.verify().isSound()).isTrue();
            }
        }
    }

    @Test
    void copiesOfTheSameMomentDoNotCollide() throws Exception {
        try (Store store = store()) {
            Backup first = store.backUp(Backup.Reason.REVISION);
            Backup second = store.backUp(Backup.Reason.REVISION);

            assertThat(store.backups().list()).containsExactly(second, first);
        }
    }

    @Test
    void aClockThatGoesBackDoesNotChangeTheOrder() throws Exception {
        Path file;
        Backup first;
        try (Store store = store()) {
            file = store.file();
            first = store.backUp(Backup.Reason.REVISION);
        }
        try (Store store = Store.open(file, "", Clock.fixed(PAST, ZoneOffset.UTC))) {
            Backup second = store.backUp(Backup.Reason.REVISION);

            assertThat(store.backups().list()).containsExactly(second, first);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadACopy() throws Exception {
        try (Store store = store()) {
            Path copy = store.backUp(Backup.Reason.REVISION).file();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatIsDeletedForGoodLeavesNoTraceInTheFile() throws Exception {
        Path file;
        Parcel secret = Parcel.of("hemligt_namn.csv", "45,1").answeredBy(204);
        Observation words =
                Parcel.observation(secret.file(), Parcel.key("BU_TRYGG", Parcel.SKOGAS, Parcel.YEARS), "987654321,5");
        try (Store store = store()) {
            file = store.file();
            Parcel.of("a.csv", "44,1").storeIn(store);
            long id = secret.with(secret.first(), words).storeIn(store);
            store.undo(id);

            store.purge(id);

            assertThat(store.imports()).hasSize(1);
            assertThat(store.observations("BU_TRYGG")).hasSize(1);
            assertThat(store.earlier(secret.first().key())).isEmpty();
            assertThat(store.verify().isSound()).isTrue();
        }
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes)
                .doesNotContain(
                        "hemligt_namn", SECRET_NUMBER, secret.file().content().hash())
                .contains("a.csv");
    }

    @Test
    void aLiveImportIsDeletedForGoodTogetherWithItsUndoing() throws Exception {
        try (Store store = store()) {
            Parcel first = Parcel.of("a.csv", "44,1");
            first.storeIn(store);
            long id = Parcel.of("b.csv", "45,1").storeIn(store);

            assertThat(store.purge(id)).isEmpty();

            assertThat(store.observations("BU_TRYGG")).containsExactly(first.first());
            assertThat(store.earlier(first.first().key())).isEmpty();
            assertThat(store.verify().isSound()).isTrue();
        }
    }

    @Test
    void copiesThatStillHoldWhatWasDeletedAreNamedAndCanGoToo() throws Exception {
        try (Store store = store()) {
            Backup before = store.backUp(Backup.Reason.REVISION);
            long id = Parcel.of("a.csv", "45,1").storeIn(store);
            Backup holding = store.backUp(Backup.Reason.REVISION);

            List<Backup> left = store.purge(id);

            assertThat(left).containsExactly(holding);
            store.backups().delete(holding);
            assertThat(store.backups().list()).containsExactly(before);
        }
    }

    @Test
    void theCopyOfTheDayIsMadeOnceAndOnlyWhenSomethingChanged() throws Exception {
        Path file;
        try (Store store = store()) {
            file = store.file();
            assertThat(store.backUpDaily()).as("nothing is stored").isEmpty();
            Parcel.of("a.csv", "45,1").storeIn(store);
            assertThat(store.backUpDaily()).isPresent();
            assertThat(store.backUpDaily()).as("there is one of today").isEmpty();
        }
        Clock tomorrow = Clock.fixed(Engine.NOW.plus(1, ChronoUnit.DAYS), ZoneOffset.UTC);
        try (Store store = Store.open(file, "", tomorrow)) {
            assertThat(store.backUpDaily()).as("nothing changed").isEmpty();
            Parcel.of("b.csv", "46,1").storeIn(store);
            assertThat(store.backUpDaily()).isPresent();
            assertThat(store.backups().list()).extracting(Backup::observations).containsExactly(1L, 1L);
        }
    }

    @Test
    void ofManyCopiesTheTenLatestStay() throws Exception {
        try (Store store = store()) {
            for (int i = 0; i < 13; i++) {
                store.backUp(Backup.Reason.ASKED);
            }

            assertThat(store.backups().list())
                    .extracting(Backup::number)
                    .containsExactly(13, 12, 11, 10, 9, 8, 7, 6, 5, 4);
        }
    }

    @Test
    void aCopyThatHeldMoreIsNotPushedOut() throws Exception {
        try (Store store = store()) {
            long id = Parcel.of("a.csv", "45,1").storeIn(store);
            store.undo(id);
            for (int i = 0; i < 13; i++) {
                store.backUp(Backup.Reason.ASKED);
            }

            Backup oldest = store.backups().list().getLast();
            assertThat(oldest.reason()).isEqualTo(Backup.Reason.UNDO);
            assertThat(oldest.observations()).isEqualTo(1);
        }
    }

    @Test
    void aCopyIsTakenOutToANewFileAndTheFileStaysAsItIs() throws Exception {
        Path taken = folder.resolve("ut.lagesbild");
        try (Store store = store()) {
            Parcel parcel = Parcel.of("a.csv", "45,1");
            long id = parcel.storeIn(store);
            store.undo(id);
            Backup backup = store.backups().list().getFirst();

            store.backups().restore(backup, taken);

            assertThat(store.observations("BU_TRYGG")).isEmpty();
            assertThat(store.backups().list()).containsExactly(backup);
            try (Store copy = Engine.SQLITE.open(taken)) {
                assertThat(copy.observations("BU_TRYGG")).containsExactly(parcel.first());
                assertThat(copy.verify().isSound()).isTrue();
            }
        }
    }

    @Test
    void aCopyIsTakenOutAlsoWhenTheFileIsLost() throws Exception {
        Path file;
        try (Store store = store()) {
            file = store.file();
            Parcel.of("a.csv", "45,1").storeIn(store);
            store.backUp(Backup.Reason.ASKED);
        }
        Files.delete(file);
        Backups backups = new Backups(file);

        backups.restore(backups.list().getFirst(), file);

        try (Store restored = Engine.SQLITE.open(file)) {
            assertThat(restored.imports()).hasSize(1);
        }
    }

    @Test
    void aFreshCopyThatIsDamagedOrHoldsLessIsRefused() throws Exception {
        Path whole = folder.resolve("hel.lagesbild");
        Path less = folder.resolve("mindre.lagesbild");
        try (Store store = store()) {
            store.saveCopy(less);
            Parcel.of("a.csv", "45,1").storeIn(store);
            store.saveCopy(whole);
            try (Connection original = Connections.reading(store.file())) {
                long version = Copies.version(original);
                Copies.checkWhole(original, version, whole);
                assertThatThrownBy(() -> Copies.checkWhole(original, version, less))
                        .satisfies(BackupsTest::notWhole);
                byte[] bytes = Files.readAllBytes(whole);
                Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 7);
                Files.write(whole, bytes);
                assertThatThrownBy(() -> Copies.checkWhole(original, version, whole))
                        .isInstanceOfAny(StoreException.class, SQLException.class);
            }
        }
    }

    private static void notWhole(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(StoreException.Kind.DAMAGED));
    }

    @Test
    void noFileIsOverwrittenByACopy() throws Exception {
        try (Store store = store()) {
            Backup backup = store.backUp(Backup.Reason.ASKED);
            Path taken = Files.writeString(folder.resolve("ut.lagesbild"), "annat");

            assertThatThrownBy(() -> store.backups().restore(backup, taken)).satisfies(BackupsTest::existed);
            assertThatThrownBy(() -> store.saveCopy(taken)).satisfies(BackupsTest::existed);
            assertThat(taken).hasContent("annat");
        }
    }

    private static void existed(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(StoreException.Kind.EXISTS));
    }

    @Test
    void aDamagedCopyIsNotTakenOut() throws Exception {
        try (Store store = store()) {
            Backup backup = store.backUp(Backup.Reason.ASKED);
            byte[] bytes = Files.readAllBytes(backup.file());
            Arrays.fill(bytes, 8192, bytes.length, (byte) 7);
            Files.write(backup.file(), bytes);
            Path taken = folder.resolve("ut.lagesbild");

            assertThatThrownBy(() -> store.backups().restore(backup, taken)).isInstanceOf(StoreException.class);
            assertThat(taken).doesNotExist();
        }
    }

    @Test
    void whatAKilledCopyingLeftIsRemovedByTheNext() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        try (Store store = store()) {
            Backup backup = store.backUp(Backup.Reason.ASKED);
            Path left = backup.file().resolveSibling("000002-half.lagesbild." + ended.pid() + ".new");
            Path mine = backup.file()
                    .resolveSibling(
                            "000003-half.lagesbild." + ProcessHandle.current().pid() + ".new");
            Files.createFile(left);
            Files.createFile(mine);

            store.backUp(Backup.Reason.ASKED);

            assertThat(left).doesNotExist();
            assertThat(mine).exists();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSavedCopyHoldsTheSameAndIsTheOwnersAlone() throws Exception {
        Path copy = folder.resolve("kopia å.lagesbild");
        try (Store store = store()) {
            Parcel.of("a.csv", "45,1").storeIn(store);
            store.saveCopy(copy);
            try (Store other = Engine.SQLITE.open(copy)) {
                assertThat(other.imports()).isEqualTo(store.imports());
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
    }
}
