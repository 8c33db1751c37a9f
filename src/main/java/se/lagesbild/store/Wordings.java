package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.NewWording;

/// Measures whose question an import brought in other words: the earlier words stay as a version, and a break says
/// from which year the series is another one.
final class Wordings {
    private static final String QUESTION = ComparabilityBreak.Kind.QUESTION.name();

    private final Connection connection;
    private final long id;

    /// @param id of the import
    Wordings(Connection connection, long id) {
        this.connection = connection;
        this.id = id;
    }

    /// Puts a measure in words that it never had.
    ///
    /// @return the first year of the import's values, when the words are new
    Optional<Integer> add(NewWording wording) throws SQLException {
        Optional<Integer> year = firstYear(wording.indicator());
        long seen = Sql.number(connection, """
                SELECT (SELECT count(*) FROM indicator WHERE code = ?1 AND question = ?2) + (SELECT count(*)
                    FROM indicator_version v JOIN indicator i ON i.id = v.indicator WHERE i.code = ?1 AND v.question = ?2)
                """, wording.indicator(), wording.text());
        if (year.isEmpty() || seen > 0) {
            return Optional.empty();
        }
        Sql.update(connection, "UPDATE indicator SET question = ? WHERE code = ?", wording.text(), wording.indicator());
        return year;
    }

    private Optional<Integer> firstYear(String indicator) throws SQLException {
        return Sql.first(connection, """
                        SELECT min(CAST(substr(p.last, 1, 4) AS INTEGER)) FROM observation o
                        JOIN period p ON p.id = o.period JOIN indicator i ON i.id = o.indicator
                        WHERE o.import = ? AND i.code = ? HAVING count(*) > 0
                        """, row -> row.getInt(1), id, indicator);
    }

    /// A measure in the words that one import brought, and nobody used after it.
    private record Brought(long indicator, String code, int year) {}

    /// Takes the words of the import back, with their breaks, unless later values rest on them; to be called while its
    /// values are still there.
    void undo() throws SQLException {
        List<Brought> all = Sql.list(
                connection, """
                SELECT DISTINCT i.id, i.code, b.year FROM series_break b JOIN indicator i ON i.code = b.scope
                WHERE b.kind = ?2 AND i.question <> '' AND instr(b.note, i.question) > 0
                    AND EXISTS (SELECT 1 FROM indicator_version v WHERE v.indicator = i.id AND v.question <> i.question)
                    AND b.year = (SELECT min(CAST(substr(p.last, 1, 4) AS INTEGER)) FROM observation o
                        JOIN period p ON p.id = o.period WHERE o.import = ?1 AND o.indicator = i.id)
                    AND NOT EXISTS (SELECT 1 FROM observation o JOIN period p ON p.id = o.period
                        WHERE o.import <> ?1 AND o.indicator = i.id
                            AND CAST(substr(p.last, 1, 4) AS INTEGER) >= b.year)
                """, row -> new Brought(row.getLong(1), row.getString(2), row.getInt(3)), id, QUESTION);
        for (Brought one : all) {
            Sql.update(connection, "DELETE FROM series_break WHERE scope = ? AND year = ?", one.code(), one.year());
            undo(one.indicator());
        }
    }

    private void undo(long indicator) throws SQLException {
        String text = Sql.list(
                        connection, "SELECT question FROM indicator WHERE id = ?", row -> row.getString(1), indicator)
                .getFirst();
        Sql.update(connection, """
                UPDATE indicator SET question = (SELECT v.question FROM indicator_version v
                    WHERE v.indicator = ?1 AND v.question <> ?2 ORDER BY v.version DESC LIMIT 1) WHERE id = ?1
                """, indicator, text);
        // the words may come again, and are new then
        Sql.update(connection, "DELETE FROM indicator_version WHERE indicator = ? AND question = ?", indicator, text);
    }
}
