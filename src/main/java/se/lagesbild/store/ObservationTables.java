package se.lagesbild.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.PublishedInterval;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.domain.SurveyWave;
import se.lagesbild.domain.Turnout;

/// Observations and the response behind them. Exact: a value is an integer and its number of decimals.
final class ObservationTables {
    private static final String SELECT = """
            SELECT i.code AS indicator_code, a.division, a.code AS area_code, o.*, b.hash, b.file_name
            FROM observation o
            JOIN indicator i ON i.id = o.indicator
            JOIN area a ON a.id = o.area
            JOIN import b ON b.id = o.import
            """;

    private final Connection connection;

    ObservationTables(Connection connection) {
        this.connection = connection;
    }

    void add(List<Observation> observations, long importId) throws SQLException {
        String insert = """
                INSERT INTO observation VALUES (
                    (SELECT id FROM indicator WHERE code = ?), ?, ?, ?, ?, ?,
                    (SELECT id FROM area WHERE division = ? AND code = ?),
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Observation one : observations) {
                bind(statement, one, importId);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Observation one, long importId) throws SQLException {
        List<@Nullable Object> columns = new ArrayList<>(columns(one.key()));
        Collections.addAll(
                columns,
                one.status().name(),
                one.value().map(value -> value.unscaledValue().longValueExact()).orElse(null),
                one.value().map(BigDecimal::scale).orElse(null),
                one.text(),
                one.base().map(Base::answers).orElse(null),
                text(one.base().flatMap(Base::effective)),
                text(one.base().flatMap(Base::designEffect)),
                text(one.published().map(PublishedInterval::lower)),
                text(one.published().map(PublishedInterval::upper)),
                number(one.population()),
                one.flags().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                one.informationClass().name(),
                importId,
                one.origin().line(),
                one.origin().column());
        Sql.bind(statement, columns.toArray());
    }

    /// Indicator, kind, sex, ages, first day, last day, division and code of the area, as both statements want them.
    private static List<Object> columns(ObservationKey key) {
        return List.of(
                key.indicator(),
                key.kind().name(),
                key.subgroup().sex().name(),
                key.subgroup().ages(),
                key.period().first().toString(),
                key.period().last().toString(),
                key.area().division(),
                key.area().code());
    }

    List<Observation> of(String indicator) throws SQLException {
        return Sql.list(
                connection,
                SELECT + "WHERE i.code = ? ORDER BY o.import, o.line, o.col",
                ObservationTables::observation,
                indicator);
    }

    Optional<Observation> of(ObservationKey key) throws SQLException {
        return Sql.list(
                        connection,
                        SELECT + """
                                WHERE i.code = ? AND o.kind = ? AND o.sex = ? AND o.ages = ? AND o.first = ? AND o.last = ?
                                  AND a.division = ? AND a.code = ?
                                """,
                        ObservationTables::observation,
                        columns(key).toArray())
                .stream()
                .findFirst();
    }

    /// Codes of the indicators that have observations, in the order of the catalogue.
    List<String> indicators() throws SQLException {
        return Sql.list(
                connection,
                "SELECT code FROM indicator WHERE id IN (SELECT indicator FROM observation) ORDER BY id",
                row -> row.getString(1));
    }

    /// Years in which a period with observations ends.
    List<Integer> years() throws SQLException {
        return Sql.list(
                connection,
                "SELECT DISTINCT CAST(substr(last, 1, 4) AS INTEGER) AS year FROM observation ORDER BY year",
                row -> row.getInt(1));
    }

    void add(SurveyWave wave, long importId) throws SQLException {
        for (Turnout turnout : wave.turnouts()) {
            Sql.update(
                    connection,
                    """
                    INSERT OR REPLACE INTO turnout VALUES (
                        ?, ?, ?, (SELECT id FROM area WHERE division = ? AND code = ?), ?, ?, ?, ?)
                    """,
                    wave.source(),
                    wave.period().first().toString(),
                    wave.period().last().toString(),
                    turnout.area().division(),
                    turnout.area().code(),
                    number(turnout.sample()),
                    number(turnout.answers()),
                    text(turnout.statedRate()),
                    importId);
        }
    }

    List<SurveyWave> waves(String source) throws SQLException {
        Map<Period, List<Turnout>> turnouts = new LinkedHashMap<>();
        Sql.list(connection, """
                        SELECT t.*, a.division, a.code FROM turnout t JOIN area a ON a.id = t.area
                        WHERE t.source = ? ORDER BY t.first, a.id
                        """, row -> Map.entry(period(row), turnout(row)), source)
                .forEach(entry -> turnouts.computeIfAbsent(entry.getKey(), period -> new ArrayList<>())
                        .add(entry.getValue()));
        return turnouts.entrySet().stream()
                .map(entry -> SurveyWave.of(source, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Turnout turnout(ResultSet row) throws SQLException {
        return new Turnout(
                new AreaKey(row.getString("division"), row.getString("code")),
                optional(row, "sample"),
                optional(row, "answers"),
                decimal(row, "rate"));
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                new ObservationKey(
                        row.getString("indicator_code"),
                        period(row),
                        new AreaKey(row.getString("division"), row.getString("area_code")),
                        new Subgroup(Sex.valueOf(row.getString("sex")), row.getString("ages")),
                        ObservationKind.valueOf(row.getString("kind"))),
                Status.valueOf(row.getString("status")),
                value(row),
                row.getString("text"),
                base(row),
                decimal(row, "lower").isPresent()
                        ? Optional.of(new PublishedInterval(
                                decimal(row, "lower").orElseThrow(),
                                decimal(row, "upper").orElseThrow()))
                        : Optional.empty(),
                optional(row, "population"),
                flags(row.getString("flags")),
                InformationClass.valueOf(row.getString("information_class")),
                new Origin(row.getString("hash"), row.getString("file_name"), row.getInt("line"), row.getInt("col")));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(LocalDate.parse(row.getString("first")), LocalDate.parse(row.getString("last")));
    }

    private static Optional<BigDecimal> value(ResultSet row) throws SQLException {
        long mantissa = row.getLong("mantissa");
        return row.wasNull() ? Optional.empty() : Optional.of(BigDecimal.valueOf(mantissa, row.getInt("decimals")));
    }

    private static Optional<Base> base(ResultSet row) throws SQLException {
        OptionalLong answers = optional(row, "answers");
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Base(answers.getAsLong(), decimal(row, "effective"), decimal(row, "design_effect")));
    }

    private static Set<Flag> flags(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Flag::valueOf)
                .collect(Collectors.toSet());
    }

    private static OptionalLong optional(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static Optional<BigDecimal> decimal(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(BigDecimal::new);
    }

    private static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }
}
