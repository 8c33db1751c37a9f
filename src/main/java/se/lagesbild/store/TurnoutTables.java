package se.lagesbild.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.SurveyWave;
import se.lagesbild.domain.Turnout;

/// How many answered each survey wave, per area; replaced figures go to history by a trigger.
final class TurnoutTables {
    private TurnoutTables() {}

    static void add(Connection connection, Keys keys, SurveyWave wave, long importId) throws SQLException {
        int period = keys.period(wave.period());
        Sql.update(
                connection,
                "INSERT OR IGNORE INTO wave (source, period, pandemic) VALUES (?, ?, ?)",
                wave.source(),
                period,
                wave.pandemic() ? 1 : 0);
        long id = Sql.number(connection, "SELECT id FROM wave WHERE source = ? AND period = ?", wave.source(), period);
        for (Turnout turnout : wave.turnouts()) {
            Sql.update(
                    connection,
                    """
                    INSERT INTO turnout (wave, area, sample, answers, rate, import) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (wave, area) DO UPDATE SET sample = excluded.sample, answers = excluded.answers,
                        rate = excluded.rate, import = excluded.import
                    WHERE sample IS NOT excluded.sample OR answers IS NOT excluded.answers OR rate IS NOT excluded.rate
                    """,
                    id,
                    keys.area(turnout.area()),
                    Sql.nullable(turnout.sample()),
                    Sql.nullable(turnout.answers()),
                    ObservationRow.text(turnout.statedRate()),
                    importId);
        }
    }

    /// The waves of a source with figures, earliest first.
    static List<SurveyWave> of(Connection connection, Labels labels, String source) throws SQLException {
        Map<Period, List<Turnout>> turnouts = new LinkedHashMap<>();
        Sql.list(connection, """
                        SELECT w.period, t.area, t.sample, t.answers, t.rate FROM wave w
                        JOIN period p ON p.id = w.period JOIN turnout t ON t.wave = w.id
                        WHERE w.source = ? ORDER BY p.first, p.last, t.area
                        """, row -> Map.entry(labels.periods().of(row.getInt(1)), turnout(row, labels)), source)
                .forEach(entry -> turnouts.computeIfAbsent(entry.getKey(), period -> new ArrayList<>())
                        .add(entry.getValue()));
        return turnouts.entrySet().stream()
                .map(entry -> SurveyWave.of(source, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Turnout turnout(ResultSet row, Labels labels) throws SQLException {
        return new Turnout(
                labels.areas().of(row.getInt(2)),
                Sql.optional(row, 3),
                Sql.optional(row, 4),
                ObservationRow.decimal(row, 5));
    }
}
