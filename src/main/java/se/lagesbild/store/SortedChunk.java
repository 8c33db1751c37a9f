package se.lagesbild.store;

import java.sql.SQLException;
import java.util.List;
import se.lagesbild.domain.Observation;

/// Some observations in the order of the table's key. Unsorted rows would cost twice the time in a large table.
final class SortedChunk {
    private final List<Observation> observations;
    private final long[] packed;
    private final int[] order;

    SortedChunk(List<Observation> observations, Keys keys) throws SQLException {
        this.observations = observations;
        this.packed = new long[observations.size()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = keys.packed(observations.get(i).key());
        }
        this.order = RadixSort.order(packed);
    }

    int size() {
        return packed.length;
    }

    Observation at(int place) {
        return observations.get(order[place]);
    }

    /// Where the observation at that place stood in the file.
    int indexOf(int place) {
        return order[place];
    }

    long key(int place) {
        return packed[order[place]];
    }

    /// Whether another slice begins there.
    boolean beginsSlice(int place) {
        return place == 0 || key(place) >>> Keys.AREA_BITS != key(place - 1) >>> Keys.AREA_BITS;
    }
}
