package se.lagesbild.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import se.lagesbild.domain.Backup;

/// The copies of one lägesbild, in a folder beside it; the file itself may be lost. Nothing is ever overwritten, or
/// restored by itself.
public final class Backups {
    private static final System.Logger LOG = System.getLogger("se.lagesbild.store");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{6})-(\\d{8}-\\d{6})-("
            + String.join(
                    "|", Stream.of(Backup.Reason.values()).map(Backups::word).toList())
            + ")\\.lagesbild");

    private final Path file;

    public Backups(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    private static String word(Backup.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    /// Where they are: `x.lagesbild` has `x.lagesbild-backups`.
    public Path folder() {
        return file.resolveSibling(file.getFileName() + "-backups");
    }

    /// Copies what a connection sees, outside of any transaction; then those that are superfluous go.
    Backup make(Connection connection, Backup.Reason reason, Instant now) throws StoreException {
        try {
            if (!Files.isDirectory(folder())) {
                Files.createDirectories(folder());
                Unfinished.force(file.resolveSibling(".").normalize());
            }
            Unfinished.sweep(folder(), "");
            String name =
                    String.format(Locale.ROOT, "%06d-%s-%s.lagesbild", last() + 1, TIME.format(now), word(reason));
            Copies.write(connection, folder().resolve(name));
            Backup made = describe(folder().resolve(name)).orElseThrow();
            Retention.superfluous(list()).forEach(this::deleteIfPossible);
            return made;
        } catch (IOException | StoreException failed) {
            throw new StoreException(StoreException.Kind.NO_BACKUP, file, failed);
        }
    }

    /// Writes a copy to a new file; the copy stays, and nothing else is touched.
    public void restore(Backup backup, Path to) throws StoreException {
        try (Connection connection = Connections.reading(backup.file())) {
            if (!Checks.isReadable(connection)) {
                throw new StoreException(StoreException.Kind.DAMAGED, backup.file(), "the copy is damaged");
            }
            Copies.write(connection, to);
        } catch (SQLException unreadable) {
            throw Failures.of(backup.file(), unreadable);
        }
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
                    Instant.from(TIME.parse(name.group(2))),
                    Backup.Reason.valueOf(name.group(3).toUpperCase(Locale.ROOT)),
                    Sql.number(connection, "SELECT count(*) FROM import"),
                    observations(connection)));
        } catch (SQLException unreadable) {
            throw Failures.of(copy, unreadable);
        }
    }

    /// From the slices where there are any, which need not be counted one by one.
    private static long observations(Connection connection) throws SQLException {
        boolean slices = Sql.number(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'slice'") > 0;
        return Sql.number(
                connection, slices ? "SELECT coalesce(sum(cells), 0) FROM slice" : "SELECT count(*) FROM observation");
    }

    /// All copies, latest first; one that cannot be read is left out.
    public List<Backup> list() throws StoreException {
        List<Backup> found = new ArrayList<>();
        for (Path copy : files()) {
            try {
                describe(copy).ifPresent(found::add);
            } catch (StoreException unreadable) {
                LOG.log(System.Logger.Level.WARNING, "unreadable copy", unreadable);
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
            if (number(backup, "SELECT count(*) FROM import WHERE hash = ?", hash) > 0) {
                found.add(backup);
            }
        }
        return found;
    }

    /// Whether the latest copy knows of everything that was done to the file.
    boolean areCurrent(Connection connection) throws SQLException, StoreException {
        List<Backup> all = list();
        String lastChange = "SELECT coalesce(max(id), 0) FROM log";
        return !all.isEmpty()
                && all.getFirst().reason() != Backup.Reason.MIGRATION
                && number(all.getFirst(), lastChange) == Sql.number(connection, lastChange);
    }

    private static long number(Backup backup, String question, Object... arguments) throws StoreException {
        try (Connection connection = Connections.reading(backup.file())) {
            return Sql.number(connection, question, arguments);
        } catch (SQLException unreadable) {
            throw Failures.of(backup.file(), unreadable);
        }
    }

    /// Deletes a copy.
    public void delete(Backup backup) throws StoreException {
        try {
            Files.delete(backup.file());
        } catch (IOException kept) {
            throw new StoreException(StoreException.Kind.PROTECTED, backup.file(), kept);
        }
    }

    /// A copy too many does no harm, and goes another day.
    private void deleteIfPossible(Backup superfluous) {
        try {
            delete(superfluous);
        } catch (StoreException kept) {
            LOG.log(System.Logger.Level.DEBUG, "a superfluous copy stays", kept);
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
