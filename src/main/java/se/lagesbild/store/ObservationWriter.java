package se.lagesbild.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Progress;

/// Writes the observations of one import, chunk by chunk in the order of the table's key. A cell that is stored with
/// the same content keeps its import; one with another content is replaced, and a trigger keeps the old one.
final class ObservationWriter implements AutoCloseable {
    /// Rows of one INSERT, and INSERTs of one batch, as measured.
    private static final int ROWS = 40;

    private static final int BATCH = 100;

    private static final String PLACES = "(" + String.join(", ", Collections.nCopies(ObservationRow.WIDTH, "?")) + ")";

    /// Numbers are compared as numbers: 45,1 is 45,10.
    private static final String UPSERT = """
             ON CONFLICT (indicator, kind, subgroup, period, area) DO UPDATE SET
                status = excluded.status, mantissa = excluded.mantissa, decimals = excluded.decimals,
                text = excluded.text, answers = excluded.answers, effective = excluded.effective,
                design_effect = excluded.design_effect, lower = excluded.lower, upper = excluded.upper,
                population = excluded.population, flags = excluded.flags,
                information_class = excluded.information_class, import = excluded.import, line = excluded.line,
                col = excluded.col
            WHERE status <> excluded.status
                OR CASE WHEN decimals IS excluded.decimals THEN mantissa IS NOT excluded.mantissa
                    ELSE mantissa * CAST('1' || substr('000000000000000000', 1, excluded.decimals - decimals) AS INTEGER)
                        IS NOT excluded.mantissa
                            * CAST('1' || substr('000000000000000000', 1, decimals - excluded.decimals) AS INTEGER) END
                OR answers IS NOT excluded.answers OR effective IS NOT excluded.effective
                OR design_effect IS NOT excluded.design_effect OR lower IS NOT excluded.lower
                OR upper IS NOT excluded.upper OR population IS NOT excluded.population OR flags <> excluded.flags
            """;

    private final Keys keys;
    private final long importId;
    private final PreparedStatement many;
    private final PreparedStatement one;
    private final PreparedStatement importOf;
    private final BitSet known = new BitSet();
    private final Set<Slices.Slice> touched = new LinkedHashSet<>();
    private int added;

    ObservationWriter(Connection connection, Keys keys, long importId) throws SQLException {
        this.keys = keys;
        this.importId = importId;
        this.many = connection.prepareStatement(insert(ROWS));
        this.one = connection.prepareStatement(insert(1));
        this.importOf = connection.prepareStatement("SELECT import FROM observation WHERE indicator = ? AND kind = ?"
                + " AND subgroup = ? AND period = ? AND area = ?");
    }

    private static String insert(int rows) {
        return "INSERT INTO observation (" + ObservationRow.COLUMNS + ") VALUES "
                + String.join(", ", Collections.nCopies(rows, PLACES)) + UPSERT;
    }

    /// Which observations were stored already with the same content, by the order in which they were added.
    BitSet known() {
        return (BitSet) known.clone();
    }

    int added() {
        return added;
    }

    Set<Slices.Slice> touched() {
        return Collections.unmodifiableSet(touched);
    }

    /// Writes a chunk; larger ones are sorted better, smaller ones need less memory.
    ///
    /// @return false when the one who watches wants to stop
    boolean add(List<Observation> observations, Progress progress) throws SQLException {
        SortedChunk chunk = new SortedChunk(observations, keys);
        int whole = chunk.size() - chunk.size() % ROWS;
        boolean goesOn =
                write(chunk, many, ROWS, 0, whole, progress) && write(chunk, one, 1, whole, chunk.size(), progress);
        added += chunk.size();
        return goesOn;
    }

    private boolean write(SortedChunk chunk, PreparedStatement statement, int rows, int from, int to, Progress progress)
            throws SQLException {
        int begin = from;
        for (int place = from; place < to; place++) {
            int column = (place - from) % rows * ObservationRow.WIDTH + 1;
            bind(statement, column, chunk, place);
            if ((place + 1 - from) % rows == 0) {
                statement.addBatch();
            }
            if (place + 1 == to || place + 1 - begin == rows * BATCH) {
                note(chunk, statement.executeBatch(), rows, begin);
                begin = place + 1;
                if (!progress.goOn(added + begin)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void bind(PreparedStatement statement, int column, SortedChunk chunk, int place) throws SQLException {
        int at = column;
        for (int id : Keys.columns(chunk.key(place))) {
            statement.setInt(at++, id);
        }
        ObservationRow.bind(statement, at, chunk.at(place), importId);
        if (chunk.beginsSlice(place)) {
            touched.add(Keys.slice(chunk.key(place)));
        }
    }

    /// A statement that wrote fewer rows than it had met some that are known.
    private void note(SortedChunk chunk, int[] written, int rows, int begin) throws SQLException {
        for (int nr = 0; nr < written.length; nr++) {
            for (int place = begin + nr * rows; written[nr] < rows && place < begin + (nr + 1) * rows; place++) {
                if (written[nr] == 0 || isKnown(chunk.key(place))) {
                    known.set(added + chunk.indexOf(place));
                }
            }
        }
    }

    private boolean isKnown(long key) throws SQLException {
        int at = 1;
        for (int id : Keys.columns(key)) {
            importOf.setInt(at++, id);
        }
        return Sql.list(importOf, row -> row.getLong(1)).getFirst() != importId;
    }

    @Override
    public void close() throws SQLException {
        many.close();
        one.close();
        importOf.close();
    }
}
