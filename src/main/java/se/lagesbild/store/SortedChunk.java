package se.lagesbild.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.PublishedInterval;

/// Some observations in the order of the table's key: unsorted rows would cost twice the time in a large table. What
/// nearly every row has lies in plain arrays, gathered in the order of the file and read in that of the key; going from
/// object to object in that order would wait for the memory.
final class SortedChunk {
    private final List<Observation> observations;
    private final long[] packed;
    private final long[] shapes;
    private final long[] mantissas;
    private final long[] answers;
    private final int[] lines;
    private final int[] order;

    SortedChunk(List<Observation> observations, Keys keys) throws SQLException {
        int size = observations.size();
        this.observations = observations;
        this.packed = new long[size];
        this.shapes = new long[size];
        this.mantissas = new long[size];
        this.answers = new long[size];
        this.lines = new int[size];
        int index = 0;
        for (Observation one : observations) {
            packed[index] = keys.packed(one.key());
            gather(one, index);
            index++;
        }
        this.order = RadixSort.order(packed);
    }

    private void gather(Observation one, int index) {
        Optional<BigDecimal> value = one.value().map(ObservationRow::storable);
        shapes[index] = RowShape.bits(
                one, value.map(BigDecimal::scale).orElse(0), !ObservationRow.isCanonical(value, one.text()));
        mantissas[index] =
                value.map(number -> number.unscaledValue().longValue()).orElse(0L);
        answers[index] = one.base().map(Base::answers).orElse(0L);
        lines[index] = one.origin().line();
    }

    int size() {
        return packed.length;
    }

    /// Where the observation at that place stood in the file.
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

    /// Whether another slice begins there.
    boolean beginsSlice(int place) {
        return place == 0 || !sameSlice(place, place - 1);
    }

    boolean sameSlice(int place, int other) {
        return key(place) >>> Keys.AREA_BITS == key(other) >>> Keys.AREA_BITS;
    }

    /// Hands over what the shape leaves open behind the key.
    ///
    /// @return the next argument
    int bind(PreparedStatement statement, int from, int place, RowShape shape) throws SQLException {
        int index = order[place];
        int at = from;
        if (shape.hasValue()) {
            statement.setLong(at++, mantissas[index]);
        }
        for (RowShape.Optionally column : RowShape.Optionally.values()) {
            if (shape.has(column)) {
                bind(statement, at++, index, column);
            }
        }
        statement.setInt(at, lines[index]);
        return at + 1;
    }

    private void bind(PreparedStatement statement, int at, int index, RowShape.Optionally column) throws SQLException {
        if (column == RowShape.Optionally.ANSWERS) {
            statement.setLong(at, answers[index]);
            return;
        }
        Observation one = observations.get(index);
        switch (column) {
            case TEXT -> statement.setString(at, one.text());
            case EFFECTIVE ->
                statement.setString(at, ObservationRow.text(one.base().flatMap(Base::effective)));
            case DESIGN_EFFECT ->
                statement.setString(at, ObservationRow.text(one.base().flatMap(Base::designEffect)));
            case LOWER ->
                statement.setString(at, ObservationRow.text(one.published().map(PublishedInterval::lower)));
            case UPPER ->
                statement.setString(at, ObservationRow.text(one.published().map(PublishedInterval::upper)));
            case POPULATION -> statement.setLong(at, one.population().orElseThrow());
            case ANSWERS -> throw new IllegalStateException("lies in an array");
        }
    }
}
