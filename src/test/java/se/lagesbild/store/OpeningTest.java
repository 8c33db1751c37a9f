package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.Access;
import se.lagesbild.domain.Backup;

/// What is not ours is refused and left alone; what is ours is never opened wrongly.
final class OpeningTest {
    private static final Engine ENGINE = Engine.SQLITE;

    @TempDir
    Path folder = Path.of("");

    private Path made(String name) throws StoreException {
        Path file = folder.resolve(name);
        try (Store store = ENGINE.create(file)) {
            Parcel.of("fil.csv", "45,1").storeIn(store);
        }
        return file;
    }

    @Test
    void anExistingFileIsNeverReplaced() throws Exception {
        Path file = made("a.lagesbild");
        byte[] before = Files.readAllBytes(file);

        refused(StoreException.Kind.EXISTS, () -> ENGINE.create(file));

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aMissingFileIsNotMade() {
        Path file = folder.resolve("absent.lagesbild");

        refused(StoreException.Kind.ABSENT, () -> ENGINE.open(file));

        assertThat(file).doesNotExist();
    }

    @Test
    void aTextFileIsRefusedUntouched() throws IOException {
        refusedUntouched("Kommundel;År\r\n".repeat(100).getBytes(StandardCharsets.UTF_8), StoreException.Kind.FOREIGN);
    }

    @Test
    void anEmptyFileIsRefusedUntouched() throws IOException {
        refusedUntouched(new byte[0], StoreException.Kind.FOREIGN);
    }

    @Test
    void anotherProgramsDatabaseIsRefusedUntouched() throws Exception {
        Path file = folder.resolve("foreign.lagesbild");
        change(file, "CREATE TABLE other (x)");
        refusedUntouched(Files.readAllBytes(file), StoreException.Kind.FOREIGN);
    }

    @Test
    void aFileOfANewerVersionIsRefusedUntouched() throws Exception {
        Path file = made("a.lagesbild");
        change(file, "PRAGMA user_version = 99");
        refusedUntouched(Files.readAllBytes(file), StoreException.Kind.NEWER);
    }

    private void refusedUntouched(byte[] content, StoreException.Kind kind) throws IOException {
        Path file = folder.resolve("refused.lagesbild");
        Files.write(file, content);

        refused(kind, () -> ENGINE.open(file));

        assertThat(Files.readAllBytes(file)).isEqualTo(content);
        assertThat(LockFile.beside(file)).doesNotExist();
    }

    private static void refused(StoreException.Kind kind, ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    private static void change(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void aNameThatWouldSwitchProtectionOffIsRefused() {
        refused(StoreException.Kind.NAME, () -> ENGINE.create(folder.resolve("c?journal_mode=OFF")));
        refused(StoreException.Kind.NAME, () -> ENGINE.open(folder.resolve("c?journal_mode=OFF")));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"å ä ö.lagesbild", "a'b\"c.lagesbild", "50 %20#;.lagesbild", "😀.lagesbild", "file:x.lagesbild"})
    @DisabledOnOs(OS.WINDOWS)
    void anyOtherNameWillDo(String name) throws Exception {
        Path file = made(name);
        try (Store store = ENGINE.open(file)) {
            assertThat(store.observations("BU_TRYGG")).hasSize(1);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> ENGINE.create(folder.resolve("x".repeat(300)))).isInstanceOf(StoreException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadANewFile() throws Exception {
        Path file = made("a.lagesbild");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, delete",
        "synchronous, 3",
        "foreign_keys, 1",
        "secure_delete, 1",
        "temp_store, 2",
        "mmap_size, 0",
        "trusted_schema, 0",
        "cell_size_check, 1"
    })
    void everyProtectionIsOn(String setting, String value) throws Exception {
        Path file = made("a.lagesbild");
        try (Connection connection = Connections.writing(file)) {
            assertThat(Sql.list(connection, "PRAGMA " + setting, row -> row.getString(1)))
                    .containsExactly(value);
        }
    }

    @Test
    void aWrongTypeCannotBeStored() throws Exception {
        Path file = made("a.lagesbild");
        try (Connection connection = Connections.writing(file)) {
            assertThatThrownBy(() -> Sql.update(connection, "UPDATE slice SET cells = 'många'"))
                    .hasMessageContaining("cannot store TEXT");
        }
    }

    @Test
    void aReferenceToNothingCannotBeStored() throws Exception {
        Path file = made("a.lagesbild");
        try (Connection connection = Connections.writing(file)) {
            assertThatThrownBy(() -> Sql.update(connection, "UPDATE problem SET import = 99"))
                    .hasMessageContaining("FOREIGN KEY");
        }
    }

    @Test
    void aSecondWindowReadsAndSaysWhoHoldsTheFile() throws Exception {
        Path file = made("a.lagesbild");
        try (Store first = Store.open(file, "analytiker", Engine.CLOCK);
                Store second = ENGINE.open(file)) {
            assertThat(first.access().isWritable()).isTrue();
            assertThat(second.access().mode()).isEqualTo(Access.Mode.HELD);
            assertThat(second.access().holder().orElseThrow().text())
                    .isEqualTo("analytiker, " + LockFile.machine() + ", "
                            + ProcessHandle.current().pid());
            assertThat(second.observations("BU_TRYGG")).hasSize(1);
            assertThatThrownBy(() -> Parcel.of("b.csv", "1").storeIn(second))
                    .isInstanceOfSatisfying(StoreException.class, failure -> {
                        assertThat(failure.kind()).isEqualTo(StoreException.Kind.BUSY);
                        assertThat(failure.detail()).startsWith("analytiker, ");
                    });
        }
    }

    @Test
    void aSecondWindowSeesWhatTheFirstStores() throws Exception {
        Path file = made("a.lagesbild");
        try (Store first = ENGINE.open(file);
                Store second = ENGINE.open(file)) {
            assertThat(second.indicatorsInUse()).containsExactly("BU_TRYGG");
            Parcel.of("b.csv", Parcel.key("BU_OTRYGG", Parcel.VARBY, Parcel.YEARS), "12")
                    .storeIn(first);

            assertThat(second.indicatorsInUse()).containsExactly("BU_TRYGG", "BU_OTRYGG");
        }
    }

    @Test
    void theLockGoesWhenTheFileIsClosed() throws Exception {
        Path file = made("a.lagesbild");
        try (Store store = ENGINE.open(file)) {
            assertThat(LockFile.beside(store.file())).exists();
        }
        assertThat(LockFile.beside(file)).doesNotExist();
    }

    @Test
    void aLockOfAProgramThatEndedIsTakenOverWithANote() throws Exception {
        Path file = made("a.lagesbild");
        lockedBy(file, LockFile.machine(), ProcessHandle.current().pid(), "2001-01-01T00:00:00Z");

        try (Store store = ENGINE.open(file)) {
            assertThat(store.access()).isEqualTo(new Access(Access.Mode.WRITABLE, Optional.empty(), true));
        }
        assertThat(LockFile.beside(file)).doesNotExist();
    }

    @Test
    void aLockOfAnotherMachineIsRespected() throws Exception {
        Path file = made("a.lagesbild");
        lockedBy(file, "annan", 1, "2001-01-01T00:00:00Z");

        try (Store store = ENGINE.open(file)) {
            assertThat(store.access().mode()).isEqualTo(Access.Mode.HELD);
        }
        assertThat(LockFile.beside(file)).exists();
    }

    private static void lockedBy(Path file, String machine, long process, String start) throws IOException {
        Files.writeString(
                LockFile.beside(file), "\n" + machine + "\n" + process + "\n" + start + "\n2026-01-01T00:00:00Z\n");
    }

    @Test
    void aFileThatAnotherProgramHoldsIsNotWaitedForLong() throws Exception {
        Path file = made("a.lagesbild");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");

            refused(StoreException.Kind.BUSY, () -> ENGINE.open(file));
        }
        assertThat(LockFile.beside(file)).doesNotExist();
    }

    @Test
    void aDamagedPageIsFoundAndNothingIsWritten() throws Exception {
        Path file = made("a.lagesbild");
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] rubbish = new byte[4096];
            Arrays.fill(rubbish, (byte) 0x5A);
            for (int page = 3; page < 9; page++) {
                bytes.seek(page * 4096L);
                bytes.write(rubbish);
            }
        }
        byte[] before = Files.readAllBytes(file);

        try (Store store = ENGINE.open(file)) {
            assertThat(store.access().mode()).isEqualTo(Access.Mode.DAMAGED);
            refused(StoreException.Kind.DAMAGED, () -> Parcel.of("b.csv", "1").storeIn(store));
        } catch (StoreException unreadable) {
            assertThat(unreadable.kind()).isEqualTo(StoreException.Kind.DAMAGED);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDestroyedHeaderIsNoLagesbild() throws Exception {
        byte[] content = Files.readAllBytes(made("a.lagesbild"));
        Arrays.fill(content, 0, 100, (byte) 0x5A);
        refusedUntouched(content, StoreException.Kind.FOREIGN);
    }

    @Test
    void aTruncatedFileIsFound() throws Exception {
        byte[] content = Files.readAllBytes(made("a.lagesbild"));
        Path file = folder.resolve("kort.lagesbild");
        Files.write(file, Arrays.copyOf(content, content.length / 2));
        byte[] before = Files.readAllBytes(file);

        try (Store store = ENGINE.open(file)) {
            assertThat(store.access().mode()).isEqualTo(Access.Mode.DAMAGED);
        } catch (StoreException unreadable) {
            assertThat(unreadable.kind()).isEqualTo(StoreException.Kind.DAMAGED);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aLostObservationIsFound() throws Exception {
        Path file = made("a.lagesbild");
        change(file, "DELETE FROM observation");
        try (Store store = ENGINE.open(file)) {
            assertThat(store.verify().isSound()).isFalse();
        }
    }

    @Test
    void aChangedKeptFileIsFound() throws Exception {
        Path file = made("a.lagesbild");
        change(file, "UPDATE import SET hash = '" + "0".repeat(64) + "'");
        try (Store store = ENGINE.open(file)) {
            assertThat(store.verify().integrity()).isEqualTo("kept file of import 1");
        }
    }

    @Test
    void aFullDiskIsToldAndNothingIsStored() throws Exception {
        Path file = made("a.lagesbild");
        try (Connection connection = Connections.writing(file)) {
            Sql.execute(connection, "PRAGMA max_page_count = " + Sql.number(connection, "PRAGMA page_count"));
            SQLException full = catchThrowableOfType(
                    SQLException.class,
                    () -> Sql.update(connection, "INSERT INTO import_block VALUES (1, 9, 1, zeroblob(1000000))"));
            assertThat(Failures.of(file, full).kind()).isEqualTo(StoreException.Kind.FULL);
        }
        try (Store store = ENGINE.open(file)) {
            assertThat(store.verify().isSound()).isTrue();
        }
    }

    @Test
    void aThousandOpeningsLeaveNothingBehind() throws Exception {
        Path file = made("a.lagesbild");
        long size = Files.size(file);
        for (int i = 0; i < 1000; i++) {
            ENGINE.open(file).close();
        }
        assertThat(Files.size(file)).isEqualTo(size);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "sv-SE", "en-GB", "ar-EG-u-nu-arab", "th-TH-u-nu-thai-ca-buddhist"})
    @ResourceLock(Resources.LOCALE)
    void theLanguageOfTheComputerChangesNothing(String tag) throws Exception {
        byte[] expected = Files.readAllBytes(made("a.lagesbild"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Files.readAllBytes(made("b.lagesbild"))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "läge-ANALYS-PC7.lagesbild",
                "läge (Anna Anka's conflicted copy 2026-11-20).lagesbild",
                "läge (konfliktkopia 2026-11-20).lagesbild",
                "läge.sync-conflict-20261120-101112-ABCDEFG.lagesbild",
                "läge (1).lagesbild"
            })
    void aConflictCopyIsKnownByItsName(String name) {
        assertThat(Site.isConflictOf("läge", name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "läge.lagesbild",
                "läge 2024.lagesbild",
                "läge-2024.lagesbild",
                "läget (1).lagesbild",
                "läge (1).xlsx",
                "läge (2024 års utgåva).lagesbild"
            })
    void anotherLagesbildIsNoConflictCopy(String name) {
        assertThat(Site.isConflictOf("läge", name)).isFalse();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets nobody move an open file")
    void whatWouldBeWrittenToAFileThatWasTakenAwayIsRefused() throws Exception {
        Path file = made("a.lagesbild");
        try (Store store = ENGINE.open(file)) {
            Files.move(file, folder.resolve("b.lagesbild"));
            refused(
                    StoreException.Kind.MOVED,
                    () -> Parcel.of("fil2.csv", "46,1").storeIn(store));
            Files.copy(folder.resolve("b.lagesbild"), file);
            refused(StoreException.Kind.MOVED, () -> store.backUp(Backup.Reason.ASKED));

            store.saveCopy(folder.resolve("räddad.lagesbild"));
        }
        try (Store saved = ENGINE.open(folder.resolve("räddad.lagesbild"))) {
            assertThat(saved.size()).isEqualTo(1);
        }
    }
}
