package se.lagesbild.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The copies of one lägesbild, in a folder beside it. A copy is made by SQLite itself and counts only after it has
/// been
/// opened again and holds as much as the original. Nothing is ever overwritten or restored by itself.
public final class Backups {
    private static final Pattern NAME = Pattern.compile("(\\d{6})-\\d{8}-\\d{6}-([a-z]+)\\.lagesbild");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path file;

    Backups(Path file) {
        this.file = file;
    }

    /// Why a copy is made.
    enum Reason {
        MIGRATION,
        UNDO,
        REVISION
    }

    /// Where they are: `x.lagesbild` has `x.lagesbild-backups`.
    public Path folder() {
        return file.resolveSibling(file.getFileName() + "-backups");
    }

    /// Copies what a connection sees; outside of any transaction.
    Backup make(Connection connection, Reason reason, Instant now) throws StoreException {
        try {
            Files.createDirectories(folder());
            Path copy = folder().resolve(String.format(
                    Locale.ROOT,
                    "%06d-%s-%s.lagesbild",
                    last() + 1,
                    TIME.format(now),
                    reason.name().toLowerCase(Locale.ROOT)));
            Connections.reserve(copy);
            try {
                Sql.update(connection, "VACUUM INTO ?", copy.toString());
                force(copy);
                return verified(connection, copy);
            } catch (SQLException | StoreException | IOException failed) {
                Files.delete(copy);
                throw failed;
            }
        } catch (SQLException | IOException failed) {
            throw new StoreException(StoreException.Kind.NO_BACKUP, file, failed);
        }
    }

    private static void force(Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Backup verified(Connection original, Path copy) throws SQLException, StoreException {
        Backup backup = describe(copy).orElseThrow();
        try (Connection connection = Connections.reading(copy)) {
            boolean whole = Checks.isReadable(connection)
                    && backup.observations() == count(original, "observation")
                    && backup.imports() == count(original, "import");
            if (!whole) {
                throw new StoreException(StoreException.Kind.NO_BACKUP, file, "the copy is not whole");
            }
            return backup;
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM " + table);
    }

    private static Optional<Backup> describe(Path copy) throws StoreException {
        Matcher name = NAME.matcher(copy.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try (Connection connection = Connections.reading(copy)) {
            return Optional.of(new Backup(
                    copy,
                    Integer.parseInt(name.group(1)),
                    name.group(2),
                    count(connection, "import"),
                    count(connection, "observation")));
        } catch (SQLException unreadable) {
            throw Failures.of(copy, unreadable);
        }
    }

    /// All copies, latest first; one that cannot be read is left out.
    public List<Backup> list() throws StoreException {
        List<Backup> found = new ArrayList<>();
        for (Path copy : files()) {
            try {
                describe(copy).ifPresent(found::add);
            } catch (StoreException unreadable) {
                System.getLogger("se.lagesbild.store").log(System.Logger.Level.WARNING, "unreadable copy", unreadable);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Backup::number).reversed())
                .toList();
    }

    /// The copies that still hold a file of these bytes.
    public List<Backup> holding(String hash) throws StoreException {
        List<Backup> found = new ArrayList<>();
        for (Backup backup : list()) {
            try (Connection connection = Connections.reading(backup.file())) {
                if (Sql.number(connection, "SELECT count(*) FROM import WHERE hash = ?", hash) > 0) {
                    found.add(backup);
                }
            } catch (SQLException unreadable) {
                throw Failures.of(backup.file(), unreadable);
            }
        }
        return found;
    }

    /// Deletes a copy, because the user said so.
    public void delete(Backup backup) throws StoreException {
        try {
            Files.delete(backup.file());
        } catch (IOException kept) {
            throw new StoreException(StoreException.Kind.PROTECTED, backup.file(), kept);
        }
    }

    private int last() throws StoreException {
        return files().stream()
                .map(copy -> NAME.matcher(copy.getFileName().toString()))
                .filter(Matcher::matches)
                .mapToInt(name -> Integer.parseInt(name.group(1)))
                .max()
                .orElse(0);
    }

    private List<Path> files() throws StoreException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new StoreException(StoreException.Kind.BROKEN, folder(), unreadable);
        }
    }
}
