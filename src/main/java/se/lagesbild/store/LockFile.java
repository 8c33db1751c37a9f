package se.lagesbild.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Holder;

/// The small file beside a lägesbild that says who has it open for writing. It is a courtesy between people; what keeps
/// the content whole are SQLite's own locks. A lock whose process is gone is taken over.
final class LockFile {
    private final Path path;
    private final String content;
    private final boolean afterBadEnd;

    private LockFile(Path path, String content, boolean afterBadEnd) {
        this.path = path;
        this.content = content;
        this.afterBadEnd = afterBadEnd;
    }

    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    /// Takes the lock, or gives nothing when somebody who may be alive holds it.
    ///
    /// @throws IOException when the folder cannot be written
    static Optional<LockFile> take(Path file, String role, Instant now) throws IOException {
        Path path = beside(file);
        String content = content(role, now);
        if (written(path, content)) {
            return Optional.of(new LockFile(path, content, false));
        }
        boolean stale = isStale(path);
        return stale && removed(path) && written(path, content)
                ? Optional.of(new LockFile(path, content, true))
                : Optional.empty();
    }

    /// Whether the last program to write did not close the file.
    boolean afterBadEnd() {
        return afterBadEnd;
    }

    /// Whether somebody who may be alive has the file open.
    static boolean isHeld(Path file) {
        Path path = beside(file);
        return Files.exists(path) && !isStale(path);
    }

    /// Who holds the lock; empty when nobody does or the lock cannot be read.
    static Optional<Holder> holder(Path file) {
        return lines(beside(file)).flatMap(LockFile::holder);
    }

    private static Optional<Holder> holder(List<String> lines) {
        try {
            return lines.size() < 5
                    ? Optional.empty()
                    : Optional.of(new Holder(
                            lines.get(0), lines.get(1), Long.parseLong(lines.get(2)), Instant.parse(lines.get(4))));
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> lines(Path path) {
        try {
            return Optional.of(Files.readAllLines(path));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /// Role, machine, process, the process's own start, and since when; one a line.
    private static String content(String role, Instant now) {
        ProcessHandle self = ProcessHandle.current();
        return String.join("\n", role.replaceAll("\\R", " "), machine(), "" + self.pid(), start(self), "" + now) + "\n";
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /// A lock of this machine whose process has ended, also when its number went to another process since.
    private static boolean isStale(Path path) {
        List<String> lines = lines(path).orElse(List.of());
        return holder(lines)
                .map(holder -> holder.machine().equals(machine())
                        && ProcessHandle.of(holder.process())
                                .filter(process -> start(process).equals(lines.get(3)))
                                .isEmpty())
                .orElse(false);
    }

    /// Moves a stale lock away; moves it back when somebody else was faster and it is a new one.
    private static boolean removed(Path path) throws IOException {
        Path aside = path.resolveSibling(
                path.getFileName() + "." + ProcessHandle.current().pid());
        Files.move(path, aside);
        if (isStale(aside)) {
            Files.delete(aside);
            return true;
        }
        Files.move(aside, path);
        return false;
    }

    private static boolean written(Path path, String content) throws IOException {
        Path whole = Files.createTempFile(path.toAbsolutePath().getParent(), path.getFileName() + ".", ".new");
        try {
            Files.writeString(whole, content, StandardCharsets.UTF_8);
            return placed(whole, path);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /// A hard link appears with its content and fails when the name is taken; not every file system has them.
    private static boolean placed(Path whole, Path path) throws IOException {
        try {
            Files.createLink(path, whole);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (IOException | UnsupportedOperationException noLinks) {
            try {
                Files.move(whole, path);
                return true;
            } catch (FileAlreadyExistsException taken) {
                return false;
            }
        }
    }

    /// Gives the lock up; leaves one that has become somebody else's.
    void release() throws IOException {
        if (Files.exists(path) && Files.readString(path).equals(content)) {
            Files.delete(path);
        }
    }

    static String machine() {
        try {
            Path hostname = Path.of("/etc/hostname");
            return Files.isReadable(hostname)
                    ? Files.readString(hostname).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "?";
        } catch (IOException unreadable) {
            return "?";
        }
    }
}
