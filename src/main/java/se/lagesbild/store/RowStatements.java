package se.lagesbild.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The statements that write rows of one shape, prepared when they are first needed: one for many rows of one
/// slice, one for many rows of several, one for a single row.
final class RowStatements implements AutoCloseable {
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

    private final Connection connection;
    private final long importId;
    private final Map<Form, PreparedStatement> prepared = new HashMap<>();

    RowStatements(Connection connection, long importId) {
        this.connection = connection;
        this.importId = importId;
    }

    /// What a statement is for.
    private record Form(RowShape shape, int rows, boolean oneSlice) {}

    /// Writes the rows at some places of a chunk, all of that shape.
    ///
    /// @return how many were new or changed
    int write(SortedChunk chunk, RowShape shape, int[] places, int count) throws SQLException {
        boolean oneSlice = count > 1 && chunk.sameSlice(places[0], places[count - 1]);
        PreparedStatement statement = statement(new Form(shape, count, oneSlice));
        List<RowShape.Optionally> columns = shape.optional();
        int at = 1;
        for (int i = 0; i < count; i++) {
            long key = chunk.key(places[i]);
            if (!oneSlice || i == 0) {
                for (int id : Keys.columns(key)) {
                    statement.setInt(at++, id);
                }
            } else {
                statement.setInt(at++, Keys.area(key));
            }
            at = chunk.bind(statement, at, places[i], shape.hasValue(), columns);
        }
        return statement.executeUpdate();
    }

    private PreparedStatement statement(Form form) throws SQLException {
        PreparedStatement known = prepared.get(form);
        if (known != null) {
            return known;
        }
        PreparedStatement made = connection.prepareStatement("INSERT INTO observation (" + ObservationRow.COLUMNS
                + ") VALUES " + form.shape().values(form.rows(), form.oneSlice(), importId) + UPSERT);
        prepared.put(form, made);
        return made;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
    }
}
