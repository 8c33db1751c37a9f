package se.lagesbild.store;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Counts the cells of slices while they are written. Only slices that were there before have to be looked at again.
final class SliceSums implements AutoCloseable {
    /// Sums of this size leave room for one more number in 64 bits.
    private static final long ROOM = 1L << 62;

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final int DECIMALS = 19;

    private final PreparedStatement there;
    private final Map<Long, Sum> sums = new HashMap<>();
    private Sum current = new Sum(true);

    SliceSums(Connection connection) throws SQLException {
        this.there = connection.prepareStatement("SELECT count(*) FROM slice" + Slices.WHERE);
    }

    /// What the cells of one slice add up to.
    private static final class Sum {
        private final boolean before;
        private final long[] byDecimals = new long[DECIMALS];
        private BigInteger beyond = BigInteger.ZERO;
        private long largest;
        private int most;
        private int least = DECIMALS;
        private int cells;
        private int valued;

        Sum(boolean before) {
            this.before = before;
        }

        void add(long mantissa, int decimals) {
            valued++;
            most = Math.max(most, decimals);
            least = Math.min(least, decimals);
            largest = Math.max(largest, mantissa == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(mantissa));
            long sum = byDecimals[decimals];
            if (Math.abs(sum) >= ROOM || largest >= ROOM) {
                beyond = beyond.add(scaled(sum, decimals)).add(scaled(mantissa, decimals));
                byDecimals[decimals] = 0;
            } else {
                byDecimals[decimals] = sum + mantissa;
            }
        }

        /// At the most decimals there may be.
        private static BigInteger scaled(long mantissa, int decimals) {
            return BigInteger.valueOf(mantissa).multiply(BigInteger.TEN.pow(DECIMALS - 1 - decimals));
        }

        Slices.Figures figures() {
            BigInteger sum = beyond;
            for (int decimals = 0; decimals < DECIMALS; decimals++) {
                sum = sum.add(scaled(byDecimals[decimals], decimals));
            }
            BigInteger bound = BigInteger.valueOf(largest)
                    .multiply(BigInteger.TEN.pow(Math.max(0, most - least)))
                    .multiply(BigInteger.valueOf(Math.max(1, valued)));
            OptionalLong exact = bound.compareTo(LARGEST) > 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(
                            sum.divide(BigInteger.TEN.pow(DECIMALS - 1 - most)).longValueExact());
            return new Slices.Figures(cells, valued, most, exact);
        }
    }

    /// The next cells are of this slice.
    void begin(long key) throws SQLException {
        Sum known = sums.get(key >>> Keys.AREA_BITS);
        if (known == null) {
            Sql.bind(there, Keys.slice(key).columns());
            known = new Sum(Sql.list(there, row -> row.getInt(1)).getFirst() > 0);
            sums.put(key >>> Keys.AREA_BITS, known);
        }
        current = known;
    }

    void add(SortedChunk chunk, int place) {
        current.cells++;
        if (chunk.hasValue(place)) {
            current.add(chunk.mantissa(place), chunk.decimals(place));
        }
    }

    /// Brings the table up to date.
    void store(Connection connection) throws SQLException {
        List<Slices.Slice> again = new ArrayList<>();
        for (Map.Entry<Long, Sum> one : sums.entrySet()) {
            Slices.Slice slice = Keys.slice(one.getKey() << Keys.AREA_BITS);
            if (one.getValue().before) {
                again.add(slice);
            } else {
                Slices.store(connection, slice, one.getValue().figures());
            }
        }
        Slices.refresh(connection, again);
    }

    @Override
    public void close() throws SQLException {
        there.close();
    }
}
