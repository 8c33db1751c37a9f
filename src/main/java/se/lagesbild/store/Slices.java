package se.lagesbild.store;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Keeps the table `slice` true: one row for each indicator, kind, subgroup and period that has cells.
final class Slices {
    static final String WHERE = " WHERE indicator = ? AND kind = ? AND subgroup = ? AND period = ?";
    private static final String KEY = "indicator, kind, subgroup, period";
    /// Of most slices all values have as many decimals, and need no power of ten.
    private static final String SUM = "SELECT sum(CASE decimals WHEN ?1 THEN mantissa"
            + " ELSE mantissa * CAST('1' || substr('000000000000000000', 1, ?1 - decimals) AS INTEGER) END)"
            + " FROM observation" + WHERE;

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private Slices() {}

    /// The first four columns of an observation's key.
    record Slice(int indicator, int kind, int subgroup, int period) {
        Object[] columns() {
            return new Object[] {indicator, kind, subgroup, period};
        }

        static Slice of(ResultSet row) throws SQLException {
            return new Slice(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4));
        }
    }

    /// What the cells of a slice add up to.
    record Figures(long cells, long valued, int decimals, OptionalLong sum) {}

    static void rebuild(Connection connection) throws SQLException {
        Sql.execute(connection, "DELETE FROM slice");
        refresh(connection, Sql.list(connection, "SELECT DISTINCT " + KEY + " FROM observation", Slice::of));
    }

    /// Counts the cells of these slices anew.
    static void refresh(Connection connection, Collection<Slice> slices) throws SQLException {
        try (PreparedStatement spread = connection.prepareStatement("""
                            SELECT count(*), count(mantissa), coalesce(max(decimals), 0), coalesce(min(decimals), 0),
                                max(mantissa), min(mantissa) FROM observation\
                            """ + WHERE);
                PreparedStatement sum = connection.prepareStatement(SUM)) {
            for (Slice slice : slices) {
                store(connection, slice, figures(spread, sum, slice));
            }
        }
    }

    static void store(Connection connection, Slice slice, Figures figures) throws SQLException {
        Sql.update(connection, "DELETE FROM slice" + WHERE, slice.columns());
        if (figures.cells() > 0) {
            Sql.update(
                    connection,
                    "INSERT INTO slice VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    slice.indicator(),
                    slice.kind(),
                    slice.subgroup(),
                    slice.period(),
                    figures.cells(),
                    figures.valued(),
                    figures.decimals(),
                    Sql.nullable(figures.sum()));
        }
    }

    private static Figures figures(PreparedStatement spread, PreparedStatement sum, Slice slice) throws SQLException {
        Sql.bind(spread, slice.columns());
        return Sql.list(spread, row -> {
                    int decimals = row.getInt(3);
                    BigInteger bound = BigInteger.valueOf(row.getLong(5))
                            .abs()
                            .max(BigInteger.valueOf(row.getLong(6)).abs())
                            .multiply(BigInteger.TEN.pow(decimals - row.getInt(4)))
                            .multiply(BigInteger.valueOf(Math.max(1, row.getLong(2))));
                    return new Figures(
                            row.getLong(1),
                            row.getLong(2),
                            decimals,
                            bound.compareTo(LARGEST) > 0 ? OptionalLong.empty() : sum(sum, slice, decimals));
                })
                .getFirst();
    }

    private static OptionalLong sum(PreparedStatement sum, Slice slice, int decimals) throws SQLException {
        @Nullable Object[] arguments = {decimals, slice.indicator(), slice.kind(), slice.subgroup(), slice.period()};
        Sql.bind(sum, arguments);
        List<OptionalLong> found = Sql.list(sum, row -> OptionalLong.of(row.getLong(1)));
        return found.getFirst();
    }

    /// Whether the table says what the observations say.
    static boolean areTrue(Connection connection) throws SQLException {
        return Sql.number(connection, """
            SELECT count(*) FROM (
                SELECT indicator, kind, subgroup, period, cells, valued FROM slice
                EXCEPT SELECT indicator, kind, subgroup, period, count(*), count(mantissa)
                FROM observation GROUP BY 1, 2, 3, 4)
            """) == 0
                && Sql.number(connection, "SELECT coalesce(sum(cells), 0) FROM slice")
                        == Sql.number(connection, "SELECT count(*) FROM observation");
    }
}
