package se.lagesbild.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// The native library of the driver, unpacked once for all starts. The driver itself would unpack and compare it each
/// time.
public final class DriverLibrary {
    /// What it is called on this system.
    public static final String FILE = System.mapLibraryName(LibraryLoaderUtil.NATIVE_LIB_BASE_NAME);

    private DriverLibrary() {}

    /// The folder, below a folder of the user's, in which the library of this version for this machine lies.
    public static Path unpacked(Path user) throws IOException {
        Path folder = user.resolve(SQLiteJDBCLoader.getVersion() + "-" + System.getProperty("os.arch", ""));
        Path library = folder.resolve(FILE);
        if (!Files.isRegularFile(library)) {
            unpack(Files.createDirectories(folder), library);
        }
        return folder;
    }

    /// Filled under another name first: another program that starts never meets half of it.
    private static void unpack(Path folder, Path library) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + FILE;
        Path filling = Files.createTempFile(folder, "", ".new");
        try (InputStream packed = SQLiteJDBCLoader.class.getResourceAsStream(name)) {
            if (packed == null) {
                throw new FileNotFoundException(name);
            }
            Files.copy(packed, filling, StandardCopyOption.REPLACE_EXISTING);
            Files.move(filling, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(filling);
        }
    }
}
