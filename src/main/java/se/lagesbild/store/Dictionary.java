package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the numbers of one column stand for, both ways.
final class Dictionary<T> {
    private final Map<Integer, T> values = new HashMap<>();
    private final Map<T, Integer> ids = new HashMap<>();

    /// Reads it from the first column, the id, and what the mapper makes of the others.
    static <T> Dictionary<T> read(Connection connection, String sql, Sql.Mapper<T> mapper) throws SQLException {
        Dictionary<T> dictionary = new Dictionary<>();
        Sql.list(connection, sql, row -> Map.entry(row.getInt(1), mapper.map(row)))
                .forEach(entry -> dictionary.put(entry.getKey(), entry.getValue()));
        return dictionary;
    }

    void put(int id, T value) {
        values.put(id, value);
        ids.put(value, id);
    }

    T of(int id) {
        T value = values.get(id);
        if (value == null) {
            throw new IllegalStateException("a foreign key should have prevented id " + id);
        }
        return value;
    }

    Optional<Integer> id(T value) {
        return Optional.ofNullable(ids.get(value));
    }
}
