package se.lagesbild.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;
import se.lagesbild.domain.Holder;

/// Turns what SQLite says into what a user can do about it.
final class Failures {
    private Failures() {}

    static StoreException of(Path file, Exception broken) {
        if (!(broken instanceof SQLiteException sqlite)) {
            return new StoreException(StoreException.Kind.BROKEN, file, broken);
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

    /// Who is said to hold the file, a dash when nobody is.
    static String holder(Path file) {
        return LockFile.holder(file).map(Holder::text).orElse("–");
    }

    /// Whether nothing but a rollback stands between the file and its last state.
    static boolean isBusy(SQLException broken) {
        return broken instanceof SQLiteException sqlite && (sqlite.getResultCode().code & 0xFF) == 5;
    }
}
