package se.lagesbild.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import se.lagesbild.domain.Chunk;
import se.lagesbild.domain.Progress;

/// Writes the observations of one import, chunk by chunk in the order of the table's key. A cell that is stored with
/// the same content keeps its import; one with another content is replaced, and a trigger keeps the old one.
final class ObservationWriter implements AutoCloseable {
    /// Rows of one INSERT, as measured.
    private static final int ROWS = 40;

    /// Rows after which the one who watches is told.
    private static final int STEP = 4_000;

    private final Keys keys;
    private final long importId;
    private final RowStatements statements;
    private final PreparedStatement importOf;
    private final BitSet known = new BitSet();
    private final SliceSums slices;
    private final BitSet areas = new BitSet();
    private final SortedChunk.Room room = new SortedChunk.Room();
    private int added;

    ObservationWriter(Connection connection, Keys keys, long importId) throws SQLException {
        this.keys = keys;
        this.importId = importId;
        this.slices = new SliceSums(connection);
        this.statements = new RowStatements(connection, importId);
        this.importOf = connection.prepareStatement("SELECT import FROM observation WHERE indicator = ? AND kind = ?"
                + " AND subgroup = ? AND period = ? AND area = ?");
    }

    /// Rows of one shape that wait until there are enough for one statement.
    private static final class Waiting {
        private final RowShape shape;
        private final int[] places = new int[ROWS];
        private int count;

        Waiting(RowShape shape) {
            this.shape = shape;
        }
    }

    /// Which observations were stored already with the same content, by the order in which they were added.
    BitSet known() {
        return (BitSet) known.clone();
    }

    /// Numbers of the areas that were written of.
    BitSet areas() {
        return (BitSet) areas.clone();
    }

    int added() {
        return added;
    }

    /// Counts what was written.
    void count(Connection connection) throws SQLException {
        slices.store(connection);
    }

    /// Writes a chunk; larger ones are sorted better, smaller ones need less memory.
    ///
    /// @return false when the one who watches wants to stop
    boolean add(Chunk rows, Progress progress) throws SQLException {
        SortedChunk chunk = new SortedChunk(rows, keys, room);
        areas.or(chunk.areas());
        Map<Long, Waiting> waiting = new HashMap<>();
        Waiting some = new Waiting(new RowShape(-1));
        for (int place = 0; place < chunk.size(); place++) {
            if (chunk.shape(place) != some.shape.bits()) {
                some = waiting.computeIfAbsent(chunk.shape(place), bits -> new Waiting(new RowShape(bits)));
            }
            some.places[some.count++] = place;
            if (chunk.beginsSlice(place)) {
                slices.begin(chunk.key(place));
            }
            slices.add(chunk, place);
            if (some.count == ROWS) {
                write(chunk, some);
            }
            if ((place + 1) % STEP == 0 && !progress.goOn(added + place + 1)) {
                return false;
            }
        }
        writeRest(chunk, waiting);
        added += chunk.size();
        return progress.goOn(added);
    }

    /// Too few for a statement of their own length: row by row.
    private void writeRest(SortedChunk chunk, Map<Long, Waiting> waiting) throws SQLException {
        for (Waiting rows : waiting.values()) {
            for (int i = 0; i < rows.count; i++) {
                int[] place = {rows.places[i]};
                note(chunk, place, 1, statements.write(chunk, rows.shape, place, 1));
            }
        }
    }

    private void write(SortedChunk chunk, Waiting rows) throws SQLException {
        note(chunk, rows.places, ROWS, statements.write(chunk, rows.shape, rows.places, ROWS));
        rows.count = 0;
    }

    /// A statement that wrote fewer rows than it had met some that are known.
    private void note(SortedChunk chunk, int[] places, int count, int written) throws SQLException {
        for (int i = 0; written < count && i < count; i++) {
            if (written == 0 || isKnown(chunk.key(places[i]))) {
                known.set(added + chunk.indexOf(places[i]));
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
        statements.close();
        importOf.close();
        slices.close();
    }
}
