package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.Observation;

/// Copies before every step back, and deleting for good.
final class BackupsTest {
    private static final Instant PAST = Instant.parse("1970-01-01T00:00:00Z");

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
            assertThat(backup.reason()).isEqualTo("undo");
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
            Backup first = store.backUpBeforeRevision();
            Backup second = store.backUpBeforeRevision();

            assertThat(store.backups().list()).containsExactly(second, first);
        }
    }

    @Test
    void aClockThatGoesBackDoesNotChangeTheOrder() throws Exception {
        Path file;
        Backup first;
        try (Store store = store()) {
            file = store.file();
            first = store.backUpBeforeRevision();
        }
        try (Store store = Store.open(file, "", Clock.fixed(PAST, ZoneOffset.UTC))) {
            Backup second = store.backUpBeforeRevision();

            assertThat(store.backups().list()).containsExactly(second, first);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadACopy() throws Exception {
        try (Store store = store()) {
            Path copy = store.backUpBeforeRevision().file();

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
                .doesNotContain("hemligt_namn", secret.file().content().hash())
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
            Backup before = store.backUpBeforeRevision();
            long id = Parcel.of("a.csv", "45,1").storeIn(store);
            Backup holding = store.backUpBeforeRevision();

            List<Backup> left = store.purge(id);

            assertThat(left).containsExactly(holding);
            store.backups().delete(holding);
            assertThat(store.backups().list()).containsExactly(before);
        }
    }
}
