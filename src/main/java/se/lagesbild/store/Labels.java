package se.lagesbild.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Subgroup;

/// What the integer keys of observations stand for; small enough to be kept, and read again when the file changed.
record Labels(
        long version,
        Dictionary<String> indicators,
        Dictionary<AreaKey> areas,
        Dictionary<Period> periods,
        Dictionary<Subgroup> subgroups,
        Dictionary<SourceFile> files) {
    /// Of no file at all.
    static final Labels NONE = new Labels(
            -1, new Dictionary<>(), new Dictionary<>(), new Dictionary<>(), new Dictionary<>(), new Dictionary<>());

    /// The file of one import.
    record SourceFile(String hash, String name, int id) {}

    /// These, or newer ones when another connection has written since.
    Labels current(Connection connection) throws SQLException {
        long now = Sql.number(connection, "PRAGMA data_version");
        return now == version ? this : read(connection, now);
    }

    static Labels read(Connection connection) throws SQLException {
        return read(connection, 0);
    }

    private static Labels read(Connection connection, long version) throws SQLException {
        return new Labels(
                version,
                Dictionary.read(connection, "SELECT id, code FROM indicator", row -> row.getString(2)),
                Dictionary.read(
                        connection,
                        "SELECT id, division, code FROM area",
                        row -> new AreaKey(row.getString(2), row.getString(3))),
                Dictionary.read(connection, "SELECT id, first, last FROM period", Labels::period),
                Dictionary.read(
                        connection,
                        "SELECT id, sex, ages FROM subgroup",
                        row -> new Subgroup(Sex.valueOf(row.getString(2)), row.getString(3))),
                Dictionary.read(
                        connection,
                        "SELECT id, hash, file_name FROM import",
                        row -> new SourceFile(row.getString(2), row.getString(3), row.getInt(1))));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(LocalDate.parse(row.getString(2)), LocalDate.parse(row.getString(3)));
    }
}
