package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lagesbild.domain.FileContent;

/// The power goes in the middle of imports, undoings, copies and migrations. Every call that writes is recorded; images
/// of the disk are built of what was synced and any part of what was not; each opens, is sound, and holds what was
/// promised. `-Dlagesbild.powercuts=500` says how many images of each work; without it the test does not run, because
/// it needs Linux with a recorder. Where it runs and finds none, it fails.
@EnabledIfSystemProperty(named = "lagesbild.powercuts", matches = "\\d+")
final class PowerCutTest {
    private static final int IMAGES = Integer.getInteger("lagesbild.powercuts", 0);
    private static final long SEED = 20261121;

    @TempDir
    Path folder = Path.of("");

    private final Random random = new Random(SEED);

    /// One work, recorded: what lay on the disk before, and what was asked of it.
    private record Recorded(Path file, FileContent before, List<DiskImage.Call> calls) {
        Recorded without(Predicate<DiskImage.Call> unwanted) {
            return new Recorded(
                    file, before, calls.stream().filter(unwanted.negate()).toList());
        }
    }

    private Recorded recorded(Recording.Way way, String work, int rounds) throws Exception {
        Path place = Files.createDirectory(folder.resolve(work + " " + way));
        Path file = place.resolve("a.lagesbild");
        if (work.equals("open")) {
            try (InputStream stream =
                    Objects.requireNonNull(PowerCutTest.class.getResourceAsStream("version-1.lagesbild"))) {
                Files.copy(stream, file);
            }
        } else {
            Engine.SQLITE.create(file).close();
        }
        FileContent before = new FileContent(Files.readAllBytes(file));
        List<DiskImage.Call> calls = Recording.of(way, place, folder, Victim.command(work, file, rounds));
        return new Recorded(file, before, calls);
    }

    @ParameterizedTest
    @CsvSource({"import, 6", "undo, 3", "copy, 2", "open, 0"})
    void afterAPowerCutTheFileIsSoundAndHoldsWhatWasPromised(String work, int rounds) throws Exception {
        Recorded recorded = recorded(Recording.way(folder), work, rounds);
        assertThat(recorded.calls()).hasSizeGreaterThan(100).contains(new DiskImage.Call.Promise("open"));

        assertThat(faults(recorded, IMAGES)).as("faults in %d images", IMAGES).isEmpty();
    }

    /// The simulation itself can fail: on a disk that never syncs, as with `synchronous=OFF`, promises are lost.
    @Test
    void withoutSyncsPromisesAreLost() throws Exception {
        Recorded recorded = recorded(Recording.way(folder), "import", 6);

        assertThat(faults(recorded.without(DiskImage.Call.Sync.class::isInstance), 40))
                .isNotEmpty();
    }

    /// The same without the syncs of the folder, which is what `synchronous=EXTRA` has over `FULL`.
    @Test
    void withoutSyncsOfTheFolderPromisesAreLost() throws Exception {
        Recorded recorded = recorded(Recording.way(folder), "import", 6);
        DiskImage.Call folderSync =
                new DiskImage.Call.Sync(String.valueOf(recorded.file().getParent()));
        assertThat(recorded.calls()).contains(folderSync);

        assertThat(faults(recorded.without(folderSync::equals), 100)).isNotEmpty();
    }

    /// Both recorders see the same, so that it does not matter which of them a machine permits.
    @ParameterizedTest
    @EnumSource(Recording.Way.class)
    void eitherRecorderSeesEveryKindOfCall(Recording.Way way) throws Exception {
        if (way != Recording.way(folder) && way == Recording.Way.STRACE) {
            return;
        }
        assertThat(recorded(way, "copy", 1).calls().stream()
                        .map(call -> call.getClass().getSimpleName())
                        .distinct())
                .contains("Create", "Write", "Sync", "Unlink", "Folder", "Rename", "Promise");
    }

    private List<String> faults(Recorded recorded, int images) throws IOException {
        List<String> faults = new ArrayList<>();
        Path place = Objects.requireNonNull(recorded.file().getParent());
        for (int image = 0; image < images; image++) {
            int until = moment(recorded.calls());
            DiskImage disk = new DiskImage(place);
            disk.put(recorded.file(), recorded.before().bytes());
            recorded.calls().subList(0, until).forEach(disk::take);
            Path found = Files.createTempDirectory(folder, "image");
            disk.writeTo(found, random);
            fault(found.resolve("a.lagesbild"), disk.promises()).ifPresent(one -> faults.add(until + ": " + one));
        }
        return faults;
    }

    /// Any moment, or the one right after a promise, which is the hardest to keep.
    private int moment(List<DiskImage.Call> calls) {
        List<Integer> promises = IntStream.range(0, calls.size())
                .filter(nr -> calls.get(nr) instanceof DiskImage.Call.Promise)
                .boxed()
                .toList();
        return random.nextInt(4) == 0
                ? 1 + promises.get(random.nextInt(promises.size()))
                : random.nextInt(calls.size() + 1);
    }

    private static Optional<String> fault(Path file, List<String> promises) throws IOException {
        try {
            boolean kept = copiesAreKept(file, promises);
            boolean migrated = !promises.contains("open") || Connections.version(file) == Migrations.VERSION;
            try (Store store = Engine.SQLITE.open(file)) {
                boolean sound = store.verify().isSound();
                return sound && kept && migrated && isPromised(file, promises)
                        ? Optional.empty()
                        : Optional.of(promises + ", " + store.verify() + ", copies " + kept + ", open " + migrated);
            }
        } catch (StoreException | SQLException | RuntimeException broken) {
            return Optional.of(promises + ", " + broken.getMessage());
        }
    }

    /// What was promised is there, and at most one more, whose promise the power cut short.
    private static boolean isPromised(Path file, List<String> promises) throws StoreException, SQLException {
        try (Connection connection = Connections.reading(file)) {
            long old = Sql.number(connection, "SELECT count(*) FROM import WHERE file_name NOT LIKE 'fil %'");
            long imports = Sql.number(connection, "SELECT count(*) FROM import") - old;
            long undone = Sql.number(connection, "SELECT count(*) FROM import WHERE undone_at IS NOT NULL");
            long more = imports + undone - count(promises, "import") - count(promises, "undo");
            return (old == 0 || old == 22) && imports >= count(promises, "import") && more >= 0 && more <= 1;
        }
    }

    private static int count(List<String> promises, String what) {
        return Collections.frequency(promises, what);
    }

    /// Every copy that was promised is there, and every one that has its name is whole.
    private static boolean copiesAreKept(Path file, List<String> promises) throws IOException, StoreException {
        List<Path> taken = named(file, "uttagen \\d+\\.lagesbild");
        List<Path> exports = named(file, "export \\d+");
        for (Path export : exports) {
            Path loaded = export.resolveSibling("ur " + export.getFileName());
            try (Store store = Store.load(loaded, export, "", Engine.CLOCK)) {
                assertThat(store.verify().isSound()).isTrue();
            }
        }
        for (Path copy : taken) {
            try (Store store = Engine.SQLITE.open(copy)) {
                assertThat(store.verify().isSound()).isTrue();
            }
        }
        return new Backups(file).list().size() >= count(promises, "backup")
                && taken.size() >= count(promises, "restore")
                && exports.size() >= count(promises, "export");
    }

    private static List<Path> named(Path file, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(file.resolveSibling("."))) {
            return files.filter(one -> one.getFileName().toString().matches(pattern))
                    .toList();
        }
    }
}
