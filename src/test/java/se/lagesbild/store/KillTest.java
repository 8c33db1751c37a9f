package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Verification;

/// A program is killed in the middle of its work, again and again on the same file. What it had said to be done is
/// there, nothing is half done, and the next one can go on. `-Dlagesbild.kills=200` kills more often
/// than the few times of every build.
final class KillTest {
    private static final int KILLS = Integer.getInteger("lagesbild.kills", 10);
    private static final long SEED = 20261121;
    private static final int ENDLESS = 1_000_000;

    @TempDir
    Path folder = Path.of("");

    private final Random random = new Random(SEED);

    /// Starts the program and kills it after some lines and then some microseconds of its work.
    ///
    /// @return what it had said by then
    private List<String> killed(String work, Path file, int lines) throws IOException, InterruptedException {
        Process process = Victim.start(work, file, ENDLESS);
        List<String> said = new ArrayList<>();
        try (BufferedReader reader = process.inputReader()) {
            String line = reader.readLine();
            while (line != null && said.size() < lines) {
                said.add(line);
                line = reader.readLine();
            }
            long moment = System.nanoTime() + random.nextInt(20_000_000);
            while (System.nanoTime() < moment) {
                Thread.onSpinWait();
            }
            // Through its handle, because the process itself would close what there is still to read.
            process.toHandle().destroyForcibly();
            for (; line != null; line = reader.readLine()) {
                said.add(line);
            }
        }
        process.waitFor();
        return said;
    }

    private static long done(List<String> said, String what) {
        return said.stream().filter(("done " + what)::equals).count();
    }

    @Test
    void whatAKilledProgramHadStoredIsThereAndNothingHalf() throws Exception {
        Path file = folder.resolve("a.lagesbild");
        long promised = 0;
        for (int kill = 0; kill < KILLS * 3 / 5; kill++) {
            promised += done(killed("import", file, 1 + random.nextInt(12)), "import");
            if (Files.exists(file)) {
                promised = holdsAllOf(file, promised);
            }
        }
        assertThat(promised).isPositive();
    }

    /// One more than promised may be there: killed between its end and saying so.
    private static long holdsAllOf(Path file, long promised) throws StoreException {
        try (Store store = Engine.SQLITE.open(file)) {
            Verification found = store.verify();
            assertThat(found.isSound()).as("%s", found).isTrue();
            assertThat((long) found.files().size()).isBetween(promised, promised + 1);
            assertThat(found.files()).allMatch(one -> one.stored() == Victim.ROWS);
            return found.files().size();
        }
    }

    @Test
    void aKilledUndoIsDoneOrNotBegun() throws Exception {
        Path file = folder.resolve("a.lagesbild");
        for (int kill = 0; kill < KILLS / 5; kill++) {
            List<String> said = killed("undo", file, 3 + random.nextInt(6));
            try (Store store = Engine.SQLITE.open(file)) {
                Verification found = store.verify();
                assertThat(found.isSound()).as("%s", found).isTrue();
                assertThat(found.files()).hasSizeLessThanOrEqualTo(1);
                assertThat(found.files()).allMatch(one -> one.stored() == Victim.ROWS);
                assertThat(said).contains("begin");
                for (ImportBatch batch : store.imports()) {
                    store.undo(batch.id());
                }
            }
        }
    }

    @Test
    void aKilledBackupRestoreOrExportLeavesNothingHalfUnderItsName() throws Exception {
        Path file = folder.resolve("a.lagesbild");
        int looked = 0;
        for (int kill = 0; kill < KILLS * 2 / 5; kill++) {
            killed("copy", file, 4 + random.nextInt(6));
            looked += soundCopies(file);
        }
        assertThat(looked).isPositive();
    }

    /// How many copies, taken out copies and exports there are, all of them whole.
    private int soundCopies(Path file) throws IOException, StoreException {
        List<Path> copies = new ArrayList<>();
        new Backups(file).list().forEach(backup -> copies.add(backup.file()));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(one -> one.getFileName().toString().matches("uttagen \\d+\\.lagesbild|export \\d+"))
                    .forEach(copies::add);
        }
        for (Path copy : copies) {
            Path opened = folder.resolve("opened " + random.nextInt(Integer.MAX_VALUE) + ".lagesbild");
            if (Files.isDirectory(copy)) {
                Store.load(opened, copy, "", Engine.CLOCK).close();
            } else {
                Files.copy(copy, opened);
            }
            try (Store store = Engine.SQLITE.open(opened)) {
                assertThat(store.verify().isSound()).isTrue();
                assertThat(store.verify().files()).isNotEmpty();
            }
            Files.delete(opened);
        }
        try (Stream<Path> files = Files.list(new Backups(file).folder())) {
            assertThat(files.filter(one -> one.toString().endsWith(".lagesbild"))
                            .count())
                    .as("every copy under its name can be read")
                    .isEqualTo(new Backups(file).list().size());
        }
        return copies.size();
    }

    @Test
    void aKilledMigrationIsDoneOrNotBegun() throws Exception {
        for (int kill = 0; kill < KILLS / 5; kill++) {
            Path file = folder.resolve("alt " + kill + ".lagesbild");
            try (InputStream stream =
                    Objects.requireNonNull(KillTest.class.getResourceAsStream("version-1.lagesbild"))) {
                Files.copy(stream, file);
            }
            killed("open", file, 1);
            try (Store store = Engine.SQLITE.open(file)) {
                assertThat(store.verify().isSound()).isTrue();
                assertThat(store.verify().files()).hasSize(22);
            }
        }
    }
}
