package se.lagesbild.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.PriorityField;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.SourceKind;
import se.lagesbild.domain.Unit;

/// Sources, indicators and series breaks.
final class CatalogueTables {
    /// What no undone import brought.
    static final String LIVE = "(created_by IS NULL OR created_by IN (SELECT id FROM import WHERE undone_at IS NULL))";

    private final Connection connection;

    CatalogueTables(Connection connection) {
        this.connection = connection;
    }

    void add(Catalogue catalogue) throws SQLException {
        for (Source source : catalogue.sources()) {
            save(source);
        }
        for (Indicator indicator : catalogue.indicators()) {
            add(indicator, OptionalLong.empty());
        }
        for (ComparabilityBreak one : catalogue.breaks()) {
            add(one);
        }
    }

    /// Writes a source over the one of the same code.
    void save(Source source) throws SQLException {
        Sql.update(
                connection,
                """
                INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET name = excluded.name, name_en = excluded.name_en,
                    owner = excluded.owner, kind = excluded.kind, population = excluded.population,
                    information_class = excluded.information_class, lagesbild = excluded.lagesbild
                """,
                source.code(),
                source.name(),
                source.nameEn(),
                source.owner(),
                source.kind().name(),
                source.population(),
                source.informationClass().name(),
                source.lagesbild() ? 1 : 0);
    }

    /// Takes a source away that nothing refers to.
    void remove(Source source) throws SQLException {
        Sql.update(connection, "DELETE FROM source WHERE code = ?", source.code());
    }

    void add(ComparabilityBreak one) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO series_break VALUES (?, ?, ?, ?, ?)",
                one.scope(),
                one.year(),
                one.kind().name(),
                one.note(),
                one.noteEn());
    }

    void remove(ComparabilityBreak one) throws SQLException {
        Sql.update(connection, "DELETE FROM series_break WHERE scope = ? AND year = ?", one.scope(), one.year());
    }

    /// Writes an indicator over the one of the same code; its earlier wording is kept as a version.
    void change(Indicator indicator) throws SQLException {
        Sql.update(
                connection,
                """
                UPDATE indicator SET name = ?, name_en = ?, unit = ?, polarity = ?, fields = ?, sensitive = ?, question = ?
                WHERE code = ?
                """,
                indicator.name(),
                indicator.nameEn(),
                indicator.unit().name(),
                indicator.polarity().name(),
                codes(indicator),
                indicator.sensitive() ? 1 : 0,
                indicator.question(),
                indicator.code());
    }

    /// Takes an indicator away that nothing refers to, with its earlier wordings.
    void remove(Indicator indicator) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM indicator_version WHERE indicator = (SELECT id FROM indicator WHERE code = ?)",
                indicator.code());
        Sql.update(connection, "DELETE FROM indicator WHERE code = ?", indicator.code());
    }

    private static String codes(Indicator indicator) {
        return indicator.fields().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /// Adds one; takes one over that an undone import had brought.
    void add(Indicator indicator, OptionalLong importId) throws SQLException {
        Sql.update(
                connection,
                """
                INSERT INTO indicator (code, source, name, name_en, unit, polarity, fields, sensitive, question, created_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET source = excluded.source, name = excluded.name,
                    name_en = excluded.name_en, unit = excluded.unit, polarity = excluded.polarity,
                    fields = excluded.fields, sensitive = excluded.sensitive, question = excluded.question,
                    created_by = excluded.created_by
                WHERE created_by IN (SELECT id FROM import WHERE undone_at IS NOT NULL)
                """,
                indicator.code(),
                indicator.source(),
                indicator.name(),
                indicator.nameEn(),
                indicator.unit().name(),
                indicator.polarity().name(),
                codes(indicator),
                indicator.sensitive() ? 1 : 0,
                indicator.question(),
                Sql.nullable(importId));
    }

    Catalogue read() throws SQLException {
        return new Catalogue(
                Sql.list(connection, "SELECT * FROM source ORDER BY rowid", CatalogueTables::source),
                Sql.list(
                        connection,
                        "SELECT * FROM indicator WHERE " + LIVE + " ORDER BY id",
                        CatalogueTables::indicator),
                Sql.list(connection, "SELECT * FROM series_break", CatalogueTables::seriesBreak));
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("owner"),
                SourceKind.valueOf(row.getString("kind")),
                row.getString("population"),
                InformationClass.valueOf(row.getString("information_class")),
                row.getInt("lagesbild") == 1);
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                row.getString("code"),
                row.getString("source"),
                row.getString("name"),
                row.getString("name_en"),
                Unit.valueOf(row.getString("unit")),
                Polarity.valueOf(row.getString("polarity")),
                fields(row.getString("fields")),
                row.getInt("sensitive") == 1,
                row.getString("question"));
    }

    private static Set<PriorityField> fields(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(PriorityField::valueOf)
                .collect(Collectors.toSet());
    }

    private static ComparabilityBreak seriesBreak(ResultSet row) throws SQLException {
        return new ComparabilityBreak(
                row.getString("scope"),
                row.getInt("year"),
                ComparabilityBreak.Kind.valueOf(row.getString("kind")),
                row.getString("note"),
                row.getString("note_en"));
    }
}
