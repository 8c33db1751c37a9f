package se.lagesbild.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A file or folder on its way to its name: nobody ever meets half of one under the name itself. What a killed program
/// left behind is removed by the next one that wants the name.
///
/// @param path where it is filled
/// @param name what it is called when it is whole
record Unfinished(Path path, Path name) {
    private static final Pattern ENDING = Pattern.compile("\\.(\\d+)\\.new(-journal)?");

    /// @throws FileAlreadyExistsException when the name is taken
    static Unfinished of(Path name) throws IOException {
        Path whole = name.toAbsolutePath().normalize();
        if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(whole.toString());
        }
        sweep(whole.resolveSibling("."), whole.getFileName().toString());
        return new Unfinished(
                whole.resolveSibling(
                        whole.getFileName() + "." + ProcessHandle.current().pid() + ".new"),
                whole);
    }

    /// Removes from a folder what programs left that have ended, as far as its name begins so.
    static void sweep(Path folder, String beginning) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(folder.normalize())) {
            left = files.filter(file -> isLeft(file.getFileName().toString(), beginning))
                    .toList();
        }
        for (Path one : left) {
            remove(one);
        }
    }

    private static boolean isLeft(String name, String beginning) {
        if (!name.startsWith(beginning)) {
            return false;
        }
        Matcher ending = ENDING.matcher(name.substring(beginning.length()));
        return (beginning.isEmpty() ? ending.find() : ending.matches())
                && ProcessHandle.of(Long.parseLong(ending.group(1))).isEmpty();
    }

    /// Gives it its name once its bytes are on the disk.
    void finish() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.toList();
        }
        for (Path one : all) {
            force(one);
        }
        Files.move(path, name);
        force(name.resolveSibling(".").normalize());
    }

    /// Not every system can open a folder; those that cannot keep names safe by themselves.
    static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException unforced) {
            if (!folder) {
                throw unforced;
            }
        }
    }

    /// Removes what there is of it; nothing once it has its name.
    void discard() throws IOException {
        remove(path);
        remove(path.resolveSibling(path.getFileName() + "-journal"));
    }

    private static void remove(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }
}
