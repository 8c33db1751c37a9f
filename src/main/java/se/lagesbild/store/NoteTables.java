package se.lagesbild.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.AreaGroup;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Note;
import se.lagesbild.domain.Period;

/// Notes and named groups of areas.
final class NoteTables {
    private final Connection connection;

    NoteTables(Connection connection) {
        this.connection = connection;
    }

    /// Notes about an area, latest first.
    List<Note> notes(AreaKey area) throws SQLException {
        return Sql.list(
                connection,
                "SELECT id, division, area, indicator, first, last, text, written_at FROM note"
                        + " WHERE division = ? AND area = ? ORDER BY id DESC",
                NoteTables::note,
                area.division(),
                area.code());
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getLong(1),
                GeographyTables.key(row, 2),
                Optional.ofNullable(row.getString(4)),
                period(row, 5),
                row.getString(7),
                Instant.parse(row.getString(8)));
    }

    /// A period in two columns, both absent or both there.
    static Optional<Period> period(ResultSet row, int column) throws SQLException {
        String first = row.getString(column);
        return first == null
                ? Optional.empty()
                : Optional.of(new Period(LocalDate.parse(first), LocalDate.parse(row.getString(column + 1))));
    }

    void add(Note note) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO note (division, area, indicator, first, last, text, written_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                note.area().division(),
                note.area().code(),
                note.indicator().orElse(null),
                note.period().map(one -> one.first().toString()).orElse(null),
                note.period().map(one -> one.last().toString()).orElse(null),
                note.text(),
                note.writtenAt().toString());
    }

    void deleteNote(long id) throws SQLException {
        Sql.update(connection, "DELETE FROM note WHERE id = ?", id);
    }

    /// All groups, by name.
    List<AreaGroup> groups() throws SQLException {
        Map<String, List<AreaKey>> members = new LinkedHashMap<>();
        Sql.list(
                connection,
                "SELECT name, division, area FROM area_group ORDER BY name, nr",
                row -> members.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(GeographyTables.key(row, 2)));
        return members.entrySet().stream()
                .map(one -> new AreaGroup(one.getKey(), one.getValue()))
                .toList();
    }

    /// Takes the place of a group of the same name.
    void save(AreaGroup group) throws SQLException {
        deleteGroup(group.name());
        for (int i = 0; i < group.members().size(); i++) {
            AreaKey member = group.members().get(i);
            Sql.update(
                    connection,
                    "INSERT INTO area_group VALUES (?, ?, ?, ?)",
                    group.name(),
                    i + 1,
                    member.division(),
                    member.code());
        }
    }

    void deleteGroup(String name) throws SQLException {
        Sql.update(connection, "DELETE FROM area_group WHERE name = ?", name);
    }
}
