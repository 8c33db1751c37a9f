package se.lagesbild.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
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
    private final Connection connection;

    CatalogueTables(Connection connection) {
        this.connection = connection;
    }

    void add(Catalogue catalogue) throws SQLException {
        for (Source source : catalogue.sources()) {
            Sql.update(
                    connection,
                    "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    source.code(),
                    source.name(),
                    source.nameEn(),
                    source.owner(),
                    source.kind().name(),
                    source.population(),
                    source.informationClass().name(),
                    source.lagesbild() ? 1 : 0);
        }
        for (Indicator indicator : catalogue.indicators()) {
            add(indicator);
        }
        for (ComparabilityBreak one : catalogue.breaks()) {
            Sql.update(
                    connection,
                    "INSERT INTO series_break VALUES (?, ?, ?, ?, ?)",
                    one.scope(),
                    one.year(),
                    one.kind().name(),
                    one.note(),
                    one.noteEn());
        }
    }

    void add(Indicator indicator) throws SQLException {
        Sql.update(
                connection,
                """
                INSERT INTO indicator (code, source, name, name_en, unit, polarity, fields, sensitive, question)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                indicator.code(),
                indicator.source(),
                indicator.name(),
                indicator.nameEn(),
                indicator.unit().name(),
                indicator.polarity().name(),
                indicator.fields().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                indicator.sensitive() ? 1 : 0,
                indicator.question());
    }

    Catalogue read() throws SQLException {
        return new Catalogue(
                Sql.list(connection, "SELECT * FROM source ORDER BY rowid", CatalogueTables::source),
                Sql.list(connection, "SELECT * FROM indicator ORDER BY id", CatalogueTables::indicator),
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
