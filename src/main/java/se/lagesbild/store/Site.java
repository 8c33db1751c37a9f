package se.lagesbild.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lagesbild.domain.Whereabouts;

/// The place of one open file: whether it is still the one that was opened, and what else lies there.
final class Site {
    /// File systems of other machines, as Linux and macOS call them.
    private static final Set<String> REMOTE = Set.of(
            "cifs", "smb2", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "webdav", "9p", "fuse.sshfs", "fuse.davfs2");

    /// What OneDrive (a computer's name), Dropbox, Nextcloud, Syncthing and Google Drive put between name and ending.
    private static final Pattern CONFLICT = Pattern.compile(
            "-(?=[0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{2,}|\\.sync-conflict-.*|_conflict-.*|[ _]*\\(.*(conflict|konflikt).*\\)|[ _]\\(\\d+\\)");

    private static final String ENDING = ".lagesbild";

    private final Path file;
    private final Optional<Object> opened;

    /// @param file a file that is open now
    Site(Path file) {
        this.file = file;
        this.opened = key(file);
    }

    /// The file system's own number of a file, which a new file of the same name does not have; Windows has none to
    /// tell, but does not let an open file be moved either.
    private static Optional<Object> key(Path file) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /// Whether the file that was opened still lies under its name.
    boolean isThere() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && key(file).equals(opened);
    }

    /// @throws StoreException when what would be written now would be lost with a file that nobody finds any more
    void check() throws StoreException {
        if (!isThere()) {
            throw new StoreException(StoreException.Kind.MOVED, file, "not the file that was opened");
        }
    }

    Whereabouts whereabouts() {
        return new Whereabouts(isThere(), isRemote(), conflictCopies());
    }

    private boolean isRemote() {
        try {
            return file.toRealPath().toString().startsWith("\\\\")
                    || REMOTE.contains(Files.getFileStore(file).type().toLowerCase(Locale.ROOT));
        } catch (IOException unknown) {
            return false;
        }
    }

    private List<Path> conflictCopies() {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> neighbours = Files.list(folder)) {
            return neighbours
                    .filter(neighbour -> isConflictOf(stem, String.valueOf(neighbour.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    static boolean isConflictOf(String stem, String name) {
        return name.startsWith(stem)
                && name.endsWith(ENDING)
                && name.length() > stem.length() + ENDING.length()
                && CONFLICT.matcher(name.substring(stem.length(), name.length() - ENDING.length()))
                        .matches();
    }
}
