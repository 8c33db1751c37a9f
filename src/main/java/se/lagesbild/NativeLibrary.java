package se.lagesbild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.lagesbild.store.DriverLibrary;

/// Where SQLite's native library is loaded from. The driver would unpack it at every start, into the system's temporary
/// folder, which some administrators forbid to run programs from.
final class NativeLibrary {
    private static final String LIBRARY_FOLDER = "org.sqlite.lib.path";
    private static final String UNPACK_FOLDER = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /// Tells the driver the application's own folder if the library lies there, else a folder of the user's, where it
    /// is unpacked once; what was set on the command line stays.
    ///
    /// @param application the folder of the program
    /// @param user the folder of the user's data
    static void choose(Path application, Path user) {
        if (System.getProperty(LIBRARY_FOLDER) != null || System.getProperty(UNPACK_FOLDER) != null) {
            return;
        }
        if (Files.isRegularFile(application.resolve(DriverLibrary.FILE))) {
            System.setProperty(LIBRARY_FOLDER, application.toString());
            return;
        }
        try {
            System.setProperty(LIBRARY_FOLDER, DriverLibrary.unpacked(user).toString());
            // where it is unpacked after all if what lies there cannot be loaded
            System.setProperty(UNPACK_FOLDER, user.toString());
        } catch (IOException impossible) {
            // then the driver does as it always did
            System.clearProperty(LIBRARY_FOLDER);
        }
    }
}
