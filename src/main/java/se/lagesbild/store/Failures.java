package se.lagesbild.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import se.lagesbild.domain.Holder;

/// Turns what SQLite says into what a user can do about it.
final class Failures {
    /// Bytes; a file system that has less is full.
    private static final long NO_ROOM = 1 << 16;

    private Failures() {}

    static StoreException of(Path file, Exception broken) {
        if (!(broken instanceof SQLiteException sqlite)) {
            return new StoreException(kind(file, broken), file, broken);
        }
        if (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK) {
            return new StoreException(StoreException.Kind.INTERRUPTED, file, broken);
        }
        return switch (sqlite.getResultCode().code & 0xFF) {
            // SQLITE_BUSY, SQLITE_LOCKED
            case 5, 6 -> new StoreException(StoreException.Kind.BUSY, file, holder(file));
            // SQLITE_READONLY
            case 8 -> new StoreException(StoreException.Kind.PROTECTED, file, broken);
            // SQLITE_CORRUPT, SQLITE_NOTADB
            case 11, 26 -> new StoreException(StoreException.Kind.DAMAGED, file, broken);
            // SQLITE_FULL
            case 13 -> new StoreException(StoreException.Kind.FULL, file, broken);
            default -> new StoreException(StoreException.Kind.BROKEN, file, broken);
        };
    }

    private static StoreException.Kind kind(Path file, Exception broken) {
        return switch (broken) {
            case FileAlreadyExistsException taken -> StoreException.Kind.EXISTS;
            case NoSuchFileException absent -> StoreException.Kind.ABSENT;
            case AccessDeniedException denied -> StoreException.Kind.PROTECTED;
            default ->
                broken instanceof IOException && isFull(file) ? StoreException.Kind.FULL : StoreException.Kind.BROKEN;
        };
    }

    /// Java does not say why a file could not be written, and the system says it in its own language.
    private static boolean isFull(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < NO_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    /// Who is said to hold the file, a dash when nobody is.
    static String holder(Path file) {
        return LockFile.holder(file).map(Holder::text).orElse("–");
    }

    /// Whether something else refers to what was to be taken away, or is there already.
    static boolean isReferred(SQLException broken) {
        return broken instanceof SQLiteException sqlite && (sqlite.getResultCode().code & 0xFF) == 19;
    }

    /// Whether somebody else is using the file just now: SQLITE_BUSY.
    static boolean isBusy(SQLException broken) {
        return broken instanceof SQLiteException sqlite && (sqlite.getResultCode().code & 0xFF) == 5;
    }
}
