package se.lagesbild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.prefs.Preferences;

/// Where the program keeps what is its own.
final class Folders {
    private static final String LAST_FILE = "last.file";

    private Folders() {}

    /// A file for the sample data that does not exist yet: below `target/demo` in a checkout, else in a folder of
    /// the system's temporary files.
    static Path freshSample() {
        Path checkout = Path.of("target");
        try {
            Path folder = Files.isDirectory(checkout)
                    ? Files.createDirectories(checkout.resolve("demo"))
                    : Files.createTempDirectory("lagesbild");
            Path file = folder.resolve("exempel.lagesbild");
            for (int nr = 2; !wasRemoved(file); nr++) {
                file = folder.resolve("exempel-" + nr + ".lagesbild");
            }
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("no folder for the sample data", unwritable);
        }
    }

    /// An older sample goes away; one that another window holds cannot, on some systems.
    private static boolean wasRemoved(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException held) {
            return false;
        }
    }

    /// The folder that the program runs from.
    static Path application() {
        String command = ProcessHandle.current().info().command().orElse("");
        Path program = Path.of(command).getParent();
        return program == null ? Path.of("") : program;
    }

    /// A folder of the user's for what the program unpacks.
    static Path unpacked() {
        String local = System.getenv("LOCALAPPDATA");
        Path home = Path.of(System.getProperty("user.home", ""));
        return (local == null ? home.resolve(".local").resolve("share") : Path.of(local))
                .resolve("lagesbild")
                .resolve("native");
    }

    /// The file that was open last, an empty path when there was none.
    static Path lastFile() {
        return Path.of(preferences().get(LAST_FILE, ""));
    }

    static void rememberLast(Path file) {
        preferences().put(LAST_FILE, file.toAbsolutePath().toString());
    }

    private static Preferences preferences() {
        return Preferences.userRoot().node("se/lagesbild");
    }
}
