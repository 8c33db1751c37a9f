package se.lagesbild.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Chunk;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.PublishedInterval;

/// A chunk in the order of the table's key: unsorted rows would cost twice the time in a large table. Keys and shapes
/// are made of what the chunk's templates and areas stand for, which is looked up once.
final class SortedChunk {
    private final Chunk chunk;
    private final long[] packed;
    private final long[] shapes;
    private final BitSet areas = new BitSet();
    private final int[] order;

    /// Room for one chunk, which the next one uses again: millions of rows are written within a few megabytes.
    static final class Room {
        private long[] packed = {};
        private long[] shapes = {};
        private int[] order = {};
        private int[] spare = {};

        private void grow(int size) {
            if (packed.length < size) {
                packed = new long[size];
                shapes = new long[size];
                order = new int[size];
                spare = new int[size];
            }
        }
    }

    /// @param room that no other chunk is looked at in any more
    SortedChunk(Chunk chunk, Keys keys, Room room) throws SQLException {
        room.grow(chunk.size());
        this.chunk = chunk;
        this.packed = room.packed;
        this.shapes = room.shapes;
        long[] slices = new long[chunk.templates().size()];
        long[] bases = new long[slices.length];
        int[] ids = new int[chunk.areas().size()];
        for (int row = 0; row < chunk.size(); row++) {
            int template = chunk.template(row);
            int area = chunk.area(row);
            if (slices[template] == 0) {
                slices[template] = keys.slice(chunk.templates().get(template));
                bases[template] = RowShape.base(chunk.templates().get(template));
            }
            if (ids[area] == 0) {
                ids[area] = keys.area(chunk.areas().get(area));
                areas.set(ids[area]);
            }
            packed[row] = Keys.packed(slices[template], ids[area]);
            shapes[row] = RowShape.bits(bases[template], chunk, row);
        }
        this.order = RadixSort.order(packed, chunk.size(), room.order, room.spare);
    }

    /// Numbers of the areas that its rows are about.
    BitSet areas() {
        return areas;
    }

    int size() {
        return chunk.size();
    }

    /// Where the observation at that place stood in the chunk.
    int indexOf(int place) {
        return order[place];
    }

    long key(int place) {
        return packed[order[place]];
    }

    /// Bits of the [RowShape].
    long shape(int place) {
        return shapes[order[place]];
    }

    boolean hasValue(int place) {
        return chunk.hasValue(order[place]);
    }

    long mantissa(int place) {
        return chunk.mantissa(order[place]);
    }

    int decimals(int place) {
        return chunk.decimals(order[place]);
    }

    /// Whether another slice begins there.
    boolean beginsSlice(int place) {
        return place == 0 || !sameSlice(place, place - 1);
    }

    boolean sameSlice(int place, int other) {
        return key(place) >>> Keys.AREA_BITS == key(other) >>> Keys.AREA_BITS;
    }

    /// Hands over what the shape of a row leaves open behind the key.
    ///
    /// @param value whether there is one
    /// @param columns which there are besides
    /// @return the next argument
    int bind(PreparedStatement statement, int from, int place, boolean value, List<RowShape.Optionally> columns)
            throws SQLException {
        int row = order[place];
        int at = from;
        if (value) {
            statement.setLong(at++, chunk.mantissa(row));
        }
        for (RowShape.Optionally column : columns) {
            bind(statement, at++, row, column);
        }
        statement.setInt(at, chunk.line(row));
        return at + 1;
    }

    private void bind(PreparedStatement statement, int at, int row, RowShape.Optionally column) throws SQLException {
        switch (column) {
            case ANSWERS -> statement.setLong(at, chunk.answers(row));
            case POPULATION -> statement.setLong(at, chunk.population(row));
            case TEXT -> statement.setString(at, chunk.text(row));
            case EFFECTIVE ->
                statement.setString(at, ObservationRow.text(base(row).flatMap(Base::effective)));
            case DESIGN_EFFECT ->
                statement.setString(at, ObservationRow.text(base(row).flatMap(Base::designEffect)));
            case LOWER ->
                statement.setString(at, ObservationRow.text(published(row).map(PublishedInterval::lower)));
            case UPPER ->
                statement.setString(at, ObservationRow.text(published(row).map(PublishedInterval::upper)));
        }
    }

    private Optional<Base> base(int row) {
        return chunk.rest(row).flatMap(Observation::base);
    }

    private Optional<PublishedInterval> published(int row) {
        return chunk.rest(row).flatMap(Observation::published);
    }
}
