package se.lagesbild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where SQLite's native library is loaded from. The driver would unpack it into the system's temporary folder, which
/// some
/// administrators forbid to run programs from.
final class NativeLibrary {
    private static final String LIBRARY_FOLDER = "org.sqlite.lib.path";
    private static final String UNPACK_FOLDER = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /// Tells the driver the application's own folder if the library lies there, else a folder of the user's; what was
    /// set
    /// on the command line stays.
    ///
    /// @param application the folder of the program
    /// @param user the folder of the user's data
    static void choose(Path application, Path user) {
        if (System.getProperty(LIBRARY_FOLDER) != null || System.getProperty(UNPACK_FOLDER) != null) {
            return;
        }
        if (Files.isRegularFile(application.resolve(System.mapLibraryName("sqlitejdbc")))) {
            System.setProperty(LIBRARY_FOLDER, application.toString());
        } else {
            made(user).ifPresent(folder -> System.setProperty(UNPACK_FOLDER, folder.toString()));
        }
    }

    /// The folder, unless it cannot be made; then the driver does as it always did.
    private static Optional<Path> made(Path folder) {
        try {
            return Optional.of(Files.createDirectories(folder)).filter(Files::isWritable);
        } catch (IOException impossible) {
            return Optional.empty();
        }
    }
}
