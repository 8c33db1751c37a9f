package se.lagesbild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.prefs.Preferences;
import se.lagesbild.ui.Look;
import se.lagesbild.ui.Theme;
import se.lagesbild.workbench.Workbench;

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
            return freshSample(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("no folder for the sample data", unwritable);
        }
    }

    /// A name that no window has open.
    static Path freshSample(Path folder) {
        Path file = folder.resolve("exempel.lagesbild");
        for (int nr = 2; !wasRemoved(file); nr++) {
            file = folder.resolve("exempel-" + nr + ".lagesbild");
        }
        return file;
    }

    /// An older sample goes away, unless another window has it open.
    private static boolean wasRemoved(Path file) {
        if (Workbench.isOpen(file)) {
            return false;
        }
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

    /// The role that the user typed, empty when none.
    static String role() {
        return preferences().get("role", "");
    }

    static void rememberRole(String role) {
        preferences().put("role", role);
    }

    /// A file for what the program notes about itself; empty where no folder can be made.
    static Optional<Path> log() {
        Path folder = unpacked().resolveSibling("log");
        try {
            return Optional.of(Files.createDirectories(folder).resolve("lagesbild.log"));
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    /// How the window looked last; a screen that has become smaller than it cannot hide it, the system sees to that.
    ///
    /// @param preferred what the system prefers, until the user chose
    static Look lastLook(Theme preferred) {
        Preferences kept = preferences();
        String theme = kept.get("look.theme", "");
        return new Look(
                Math.max(Look.WIDTH / 2, kept.getDouble("look.width", Look.WIDTH)),
                Math.max(Look.HEIGHT / 2, kept.getDouble("look.height", Look.HEIGHT)),
                kept.getBoolean("look.maximized", false),
                kept.getDouble("look.zoom", 1),
                Arrays.stream(Theme.values())
                        .filter(one -> one.name().equals(theme))
                        .findFirst()
                        .orElse(preferred));
    }

    static void rememberLook(Look look) {
        Preferences kept = preferences();
        if (!look.maximized()) {
            kept.putDouble("look.width", look.width());
            kept.putDouble("look.height", look.height());
        }
        kept.putBoolean("look.maximized", look.maximized());
        kept.putDouble("look.zoom", look.zoom());
        kept.put("look.theme", look.theme().name());
    }

    private static Preferences preferences() {
        return Preferences.userRoot().node("se/lagesbild");
    }
}
