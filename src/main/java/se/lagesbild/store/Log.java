package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// What was done to the file: when, in which typed role, on which import.
final class Log {
    private Log() {}

    /// What can be done.
    enum Action {
        CREATED,
        MIGRATED,
        AREAS_LOADED,
        MAP_READ,
        IMPORTED,
        ANSWERED,
        PROFILE_CHANGED,
        EDITED,
        NOTES_CHANGED,
        GROUPS_CHANGED,
        VIEWS_CHANGED,
        UNDONE,
        PURGED,
        LOCK_TAKEN_OVER
    }

    static void write(Database database, Connection connection, Action action, Optional<Long> importId, String detail)
            throws SQLException {
        write(connection, database.clock().instant().toString(), database.role(), action, importId, detail);
    }

    static void write(
            Connection connection, String at, String role, Action action, Optional<Long> importId, String detail)
            throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO log (at, role, action, import, detail) VALUES (?, ?, ?, ?, ?)",
                at,
                role,
                action.name(),
                importId.orElse(null),
                detail);
    }
}
