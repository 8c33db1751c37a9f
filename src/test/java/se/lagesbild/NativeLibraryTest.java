package se.lagesbild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// SQLite's library comes from a folder that programs may run from.
@ResourceLock(Resources.SYSTEM_PROPERTIES)
final class NativeLibraryTest {
    @TempDir
    Path folder = Path.of("");

    private final Properties before = new Properties();

    @BeforeEach
    void remember() {
        before.putAll(System.getProperties());
        System.clearProperty("org.sqlite.lib.path");
        System.clearProperty("org.sqlite.tmpdir");
    }

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @Test
    void theProgramsOwnFolderComesFirst() throws IOException {
        Files.createFile(folder.resolve(System.mapLibraryName("sqlitejdbc")));

        NativeLibrary.choose(folder, folder.resolve("user"));

        assertThat(System.getProperty("org.sqlite.lib.path")).isEqualTo(folder.toString());
        assertThat(folder.resolve("user")).doesNotExist();
    }

    @Test
    void elseTheUsersFolderIsMade() {
        NativeLibrary.choose(folder, folder.resolve("user"));

        assertThat(System.getProperty("org.sqlite.tmpdir"))
                .isEqualTo(folder.resolve("user").toString());
        assertThat(folder.resolve("user")).isDirectory();
    }

    @Test
    void itIsUnpackedThereOnceForAllStarts() throws IOException {
        NativeLibrary.choose(folder, folder.resolve("user"));
        Path library = Path.of(System.getProperty("org.sqlite.lib.path"), System.mapLibraryName("sqlitejdbc"));
        FileTime unpacked = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(library, unpacked);
        System.clearProperty("org.sqlite.lib.path");
        System.clearProperty("org.sqlite.tmpdir");

        NativeLibrary.choose(folder, folder.resolve("user"));

        assertThat(Files.size(library)).isGreaterThan(100_000);
        assertThat(Files.getLastModifiedTime(library)).isEqualTo(unpacked);
        try (Stream<Path> beside = Files.list(Path.of(System.getProperty("org.sqlite.lib.path")))) {
            assertThat(beside).containsExactly(library);
        }
        assertThat(Path.of(System.getProperty("org.sqlite.lib.path"))).isEqualTo(library.getParent());
    }

    @Test
    void whatWasChosenOnTheCommandLineStays() {
        System.setProperty("org.sqlite.tmpdir", "elsewhere");

        NativeLibrary.choose(folder, folder.resolve("user"));

        assertThat(System.getProperty("org.sqlite.tmpdir")).isEqualTo("elsewhere");
        assertThat(System.getProperty("org.sqlite.lib.path")).isNull();
    }

    @Test
    void aFolderThatCannotBeMadeIsNotChosen() throws IOException {
        Path taken = Files.createFile(folder.resolve("user"));

        NativeLibrary.choose(folder, taken.resolve("native"));

        assertThat(System.getProperty("org.sqlite.tmpdir")).isNull();
        assertThat(System.getProperty("org.sqlite.lib.path")).isNull();
    }
}
