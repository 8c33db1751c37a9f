package se.lagesbild.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaAlias;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.AreaRelation;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Place;

/// Divisions, areas, spellings, relations and places.
final class GeographyTables {
    private static final String AREA_ID = "(SELECT id FROM area WHERE division = ? AND code = ?)";
    private final Connection connection;

    GeographyTables(Connection connection) {
        this.connection = connection;
    }

    /// Adds what is not there yet; an area of a known key gets the new name, level and parent.
    void add(Geography geography) throws SQLException {
        for (AreaDivision division : geography.divisions()) {
            add(division, OptionalLong.empty());
        }
        for (Area area : geography.areas()) {
            add(area, OptionalLong.empty());
        }
        for (AreaAlias alias : geography.aliases()) {
            Sql.update(
                    connection,
                    "INSERT OR IGNORE INTO alias (text, area) VALUES (?, " + AREA_ID + ")",
                    alias.text(),
                    alias.area().division(),
                    alias.area().code());
        }
        for (AreaRelation relation : geography.relations()) {
            Sql.update(
                    connection,
                    "INSERT OR IGNORE INTO relation VALUES (" + AREA_ID + ", " + AREA_ID + ", ?)",
                    relation.from().division(),
                    relation.from().code(),
                    relation.to().division(),
                    relation.to().code(),
                    relation.method().name());
        }
        for (Place place : geography.places()) {
            Sql.update(
                    connection,
                    "INSERT OR IGNORE INTO place VALUES (?, ?, " + AREA_ID + ")",
                    place.name(),
                    place.kind(),
                    place.area().division(),
                    place.area().code());
        }
    }

    /// Adds a spelling that an answer told.
    void learn(AreaAlias alias, String at) throws SQLException {
        Sql.update(
                connection,
                "INSERT OR IGNORE INTO alias (text, area, learned_at) VALUES (?, " + AREA_ID + ", ?)",
                alias.text(),
                alias.area().division(),
                alias.area().code(),
                at);
    }

    private void add(AreaDivision division, OptionalLong importId) throws SQLException {
        Sql.update(
                connection,
                """
                INSERT INTO division (code, name, valid_from, valid_to, decision, created_by)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET created_by = excluded.created_by
                WHERE created_by IN (SELECT id FROM import WHERE undone_at IS NOT NULL)
                """,
                division.code(),
                division.name(),
                text(division.validFrom()),
                text(division.validTo()),
                division.decision(),
                Sql.nullable(importId));
    }

    /// Adds an area that a file tells of itself, with its division; one that is known stays as it is.
    void add(Area area, String fileName, long importId) throws SQLException {
        String division = area.key().division();
        add(
                new AreaDivision(division, division, Optional.empty(), Optional.empty(), fileName),
                OptionalLong.of(importId));
        add(area, OptionalLong.of(importId));
    }

    /// Adds an area of a division that is there.
    void insert(Area area) throws SQLException {
        add(area, OptionalLong.empty());
    }

    /// Takes a spelling away.
    void forget(AreaAlias alias) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM alias WHERE text = ? AND area = " + AREA_ID,
                alias.text(),
                alias.area().division(),
                alias.area().code());
    }

    /// Adds a division.
    void insert(AreaDivision division) throws SQLException {
        add(division, OptionalLong.empty());
    }

    /// Writes a division over the one of the same code.
    void change(AreaDivision division) throws SQLException {
        Sql.update(
                connection,
                "UPDATE division SET name = ?, valid_from = ?, valid_to = ?, decision = ? WHERE code = ?",
                division.name(),
                text(division.validFrom()),
                text(division.validTo()),
                division.decision(),
                division.code());
    }

    /// Takes a division away that has no areas.
    void remove(AreaDivision division) throws SQLException {
        Sql.update(connection, "DELETE FROM division WHERE code = ?", division.code());
    }

    /// Takes an area away that nothing refers to.
    void remove(AreaKey area) throws SQLException {
        Sql.update(connection, "DELETE FROM area WHERE division = ? AND code = ?", area.division(), area.code());
    }

    /// Writes an area over the one of the same key, which stays the import's that brought it.
    void change(Area area) throws SQLException {
        Sql.update(
                connection,
                """
                UPDATE area SET name = ?, level = ?, parent_division = ?, parent_code = ?, valid_from = ?, valid_to = ?
                WHERE division = ? AND code = ?
                """,
                area.name(),
                area.level().name(),
                area.parent().map(AreaKey::division).orElse(null),
                area.parent().map(AreaKey::code).orElse(null),
                text(area.validFrom()),
                text(area.validTo()),
                area.key().division(),
                area.key().code());
    }

    private void add(Area area, OptionalLong importId) throws SQLException {
        Sql.update(
                connection,
                """
                INSERT INTO area (division, code, name, level, parent_division, parent_code, valid_from, valid_to,
                    created_by)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                ON CONFLICT (division, code) DO UPDATE SET
                    name = excluded.name, level = excluded.level,
                    parent_division = excluded.parent_division, parent_code = excluded.parent_code,
                    valid_from = excluded.valid_from, valid_to = excluded.valid_to, created_by = excluded.created_by
                WHERE ?9 IS NULL OR created_by IN (SELECT id FROM import WHERE undone_at IS NOT NULL)
                """,
                area.key().division(),
                area.key().code(),
                area.name(),
                area.level().name(),
                area.parent().map(AreaKey::division).orElse(null),
                area.parent().map(AreaKey::code).orElse(null),
                text(area.validFrom()),
                text(area.validTo()),
                Sql.nullable(importId));
    }

    Geography read() throws SQLException {
        return new Geography(
                Sql.list(
                        connection,
                        "SELECT * FROM division WHERE " + CatalogueTables.LIVE + " ORDER BY rowid",
                        GeographyTables::division),
                Sql.list(
                        connection,
                        "SELECT * FROM area WHERE " + CatalogueTables.LIVE + " ORDER BY id",
                        GeographyTables::area),
                Sql.list(
                        connection,
                        "SELECT text, division, code FROM alias JOIN area ON area.id = alias.area WHERE "
                                + CatalogueTables.LIVE,
                        row -> new AreaAlias(row.getString(1), key(row, 2))),
                Sql.list(
                        connection,
                        """
                        SELECT f.division, f.code, t.division, t.code, method
                        FROM relation JOIN area f ON f.id = from_area JOIN area t ON t.id = to_area
                        """,
                        row -> new AreaRelation(
                                key(row, 1), key(row, 3), AreaRelation.Method.valueOf(row.getString(5)))),
                Sql.list(
                        connection,
                        "SELECT place.name, kind, division, code FROM place JOIN area ON area.id = place.area",
                        row -> new Place(row.getString(1), row.getString(2), key(row, 3))));
    }

    private static AreaDivision division(ResultSet row) throws SQLException {
        return new AreaDivision(
                row.getString("code"),
                row.getString("name"),
                date(row, "valid_from"),
                date(row, "valid_to"),
                row.getString("decision"));
    }

    private static Area area(ResultSet row) throws SQLException {
        String parentCode = row.getString("parent_code");
        return new Area(
                new AreaKey(row.getString("division"), row.getString("code")),
                row.getString("name"),
                AreaLevel.valueOf(row.getString("level")),
                parentCode == null
                        ? Optional.empty()
                        : Optional.of(new AreaKey(row.getString("parent_division"), parentCode)),
                date(row, "valid_from"),
                date(row, "valid_to"));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    static AreaKey key(ResultSet row, int column) throws SQLException {
        return new AreaKey(row.getString(column), row.getString(column + 1));
    }

    private static @Nullable String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
