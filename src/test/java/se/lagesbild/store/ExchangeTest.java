package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Origin;

/// Everything goes out as files and comes back the same.
final class ExchangeTest {
    @TempDir
    Path folder = Path.of("");

    /// What every file of an export says.
    private static Map<String, String> texts(Path export) throws IOException {
        try (Stream<Path> files = Files.walk(export)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> export.relativize(file).toString(),
                            ExchangeTest::text,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Path exported(Store store, String name) throws StoreException {
        Path export = folder.resolve(name);
        store.exportTo(export);
        return export;
    }

    /// A lägesbild with a revised value, an undone import, turnouts and awkward texts.
    private Store eventful() throws StoreException {
        Store store = Engine.SQLITE.create(folder.resolve("a.lagesbild"));
        Parcel.of("=cmd|' /C calc'!A0.csv", "45,1").answeredBy(204).storeIn(store);
        Parcel.of("'egen \"apostrof\"\r\n.csv", "-0,40").answeredBy(205).storeIn(store);
        long undone = Parcel.of("-1.csv", "47,100").storeIn(store);
        store.undo(undone);
        return store;
    }

    private static ThrowingCallable loading(Path to, Path export) {
        return () -> Store.load(to, export, "", Engine.CLOCK);
    }

    private void isRefused(Path export, String where) {
        Path file = folder.resolve("b.lagesbild");
        assertThatThrownBy(loading(file, export)).isInstanceOfSatisfying(StoreException.class, failure -> {
            assertThat(failure.kind()).isEqualTo(StoreException.Kind.NO_EXPORT);
            assertThat(failure.detail()).isEqualTo(where);
        });
        assertThat(file).doesNotExist();
    }

    @Test
    void whatWasLoadedFromAnExportIsExportedTheSame() throws Exception {
        try (Store store = eventful()) {
            Path first = exported(store, "first");
            try (Store loaded = Store.load(folder.resolve("b.lagesbild"), first, "", Engine.CLOCK)) {
                assertThat(texts(exported(loaded, "second"))).isEqualTo(texts(first));
                assertThat(loaded.verify()).isEqualTo(store.verify());
            }
        }
    }

    @Test
    void valuesHistoryAndLinesAreTheSame() throws Exception {
        try (Store store = eventful();
                Store loaded = Store.load(folder.resolve("b.lagesbild"), exported(store, "first"), "", Engine.CLOCK)) {
            List<Observation> series = store.observations("BU_TRYGG");
            Observation one = series.getFirst();

            assertThat(loaded.observations("BU_TRYGG")).isEqualTo(series);
            assertThat(loaded.earlier(one.key()))
                    .isEqualTo(store.earlier(one.key()))
                    .hasSize(2);
            assertThat(loaded.imports()).isEqualTo(store.imports());
            assertThat(loaded.waves("BU")).isEqualTo(store.waves("BU"));
            assertThat(loaded.lines(one.origin()))
                    .isEqualTo(store.lines(one.origin()))
                    .isNotEmpty();
        }
    }

    @Test
    void aFileOfTheSampleGoesOutAndComesBack() throws Exception {
        Path file = folder.resolve("sample.lagesbild");
        try (InputStream stream =
                Objects.requireNonNull(ExchangeTest.class.getResourceAsStream("version-6.lagesbild"))) {
            Files.copy(stream, file);
        }
        try (Store store = Engine.SQLITE.open(file);
                Store loaded = Store.load(folder.resolve("b.lagesbild"), exported(store, "out"), "", Engine.CLOCK)) {
            List<Observation> all = new ArrayList<>();
            for (String indicator : store.indicatorsInUse()) {
                assertThat(loaded.observations(indicator)).isEqualTo(store.observations(indicator));
                all.addAll(store.observations(indicator));
            }
            assertThat(all).hasSizeGreaterThan(1000);
            assertThat(loaded.geography().areas()).isEqualTo(store.geography().areas());
            assertThat(loaded.geography().aliases()).isEqualTo(store.geography().aliases());
            assertThat(loaded.geography().relations())
                    .isEqualTo(store.geography().relations());
            assertThat(loaded.outlines()).hasSize(7).isEqualTo(store.outlines());
            assertThat(loaded.catalogue().indicators())
                    .isEqualTo(store.catalogue().indicators());
            Origin origin = all.getFirst().origin();
            assertThat(loaded.line(origin)).isEqualTo(store.line(origin)).isPresent();
            Map<String, String> first = texts(folder.resolve("out"));
            assertThat(first.getOrDefault("profile_word.csv", "").lines().count())
                    .isGreaterThan(1);
            assertThat(loaded.ownWork().views())
                    .isEqualTo(store.ownWork().views())
                    .hasSize(1);
            assertThat(loaded.ownWork().groups())
                    .isEqualTo(store.ownWork().groups())
                    .hasSize(1);
            assertThat(loaded.ownWork().notes(new AreaKey("HUD7", "Vårby")))
                    .isEqualTo(store.ownWork().notes(new AreaKey("HUD7", "Vårby")))
                    .hasSize(2);
            assertThat(first.getOrDefault("import_sum.csv", "").lines().count()).isGreaterThan(1);
            assertThat(texts(exported(loaded, "again"))).isEqualTo(first);
        }
    }

    @Test
    void aLoadedFileGoesOnAsTheOldOneWould() throws Exception {
        try (Store store = eventful();
                Store loaded = Store.load(folder.resolve("b.lagesbild"), exported(store, "first"), "", Engine.CLOCK)) {
            long last = loaded.imports().getLast().id();
            loaded.undo(last);

            assertThat(loaded.observations("BU_TRYGG"))
                    .extracting(Observation::text)
                    .containsExactly("45,1");
            assertThat(loaded.verify().isSound()).isTrue();
        }
    }

    @Test
    void noCellCanBeTakenForAFormula() throws Exception {
        try (Store store = eventful()) {
            Path export = exported(store, "out");

            String imports = Files.readString(export.resolve("import.csv"));
            assertThat(imports).contains(",'=cmd|' /C calc'!A0.csv,").contains("\"''egen ");
            assertThat(imports).contains(",'-1.csv,");
            assertThat(Files.readString(export.resolve("observation.csv"))).contains(",-0.40,");
        }
    }

    @Test
    void aFolderThatExistsIsRefusedUntouched() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        try (Store store = eventful()) {
            assertThatThrownBy(() -> store.exportTo(taken))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            failure -> assertThat(failure.kind()).isEqualTo(StoreException.Kind.EXISTS));
        }
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void anExportThatLacksAFileIsRefused() throws Exception {
        try (Store store = eventful()) {
            Path export = exported(store, "out");
            Files.delete(export.resolve("files").resolve("000001.csv"));

            isRefused(export, "files/000001.csv");
        }
    }

    @Test
    void anExportThatWasCutOffIsRefused() throws Exception {
        try (Store store = eventful()) {
            Path export = exported(store, "out");
            Path history = export.resolve("observation_history.csv");
            List<String> lines = Files.readAllLines(history);
            Files.write(history, lines.subList(0, lines.size() - 1));

            isRefused(export, "observation_history.csv, " + (lines.size() - 1));
        }
    }

    @Test
    void aChangedKeptFileIsRefused() throws Exception {
        try (Store store = eventful()) {
            Path export = exported(store, "out");
            Files.writeString(export.resolve("files").resolve("000002.csv"), "annat");

            isRefused(export, "kept file of import 2");
        }
    }

    @Test
    void aValueThatIsNoNumberIsRefusedWithItsLine() throws Exception {
        try (Store store = eventful()) {
            Path export = exported(store, "out");
            Path file = export.resolve("observation.csv");
            Files.writeString(file, Files.readString(file).replace(",-0.40,", ",4x,"));

            isRefused(export, "observation.csv, 2");
        }
    }

    @Test
    void anAreaThatDoesNotExistIsRefusedWithItsLine() throws Exception {
        try (Store store = eventful()) {
            Path export = exported(store, "out");
            Path file = export.resolve("observation.csv");
            Files.writeString(file, Files.readString(file).replace("Vårby", "Ingenstans"));

            isRefused(export, "observation.csv, 2");
        }
    }

    @Test
    void aFolderThatIsNoExportIsRefused() {
        isRefused(folder, "contents.csv");
    }
}
