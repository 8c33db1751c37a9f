package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the numbers of one column stand for, both ways.
final class Dictionary<T> {
    /// By id, which the file gives from 1 on; empty where it has none.
    private final List<Optional<T>> values = new ArrayList<>();

    private final Map<T, Integer> ids = new HashMap<>();

    /// Reads it from the first column, the id, and what the mapper makes of the others.
    static <T> Dictionary<T> read(Connection connection, String sql, Sql.Mapper<T> mapper) throws SQLException {
        Dictionary<T> dictionary = new Dictionary<>();
        Sql.list(connection, sql, row -> Map.entry(row.getInt(1), mapper.map(row)))
                .forEach(entry -> dictionary.put(entry.getKey(), entry.getValue()));
        return dictionary;
    }

    void put(int id, T value) {
        while (values.size() <= id) {
            values.add(Optional.empty());
        }
        values.set(id, Optional.of(value));
        ids.put(value, id);
    }

    T of(int id) {
        Optional<T> value = id < values.size() ? values.get(id) : Optional.empty();
        return value.orElseThrow(() -> new IllegalStateException("a foreign key should have prevented id " + id));
    }

    Optional<Integer> id(T value) {
        return Optional.ofNullable(ids.get(value));
    }
}
