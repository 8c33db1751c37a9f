package se.lagesbild.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// A table that is part of the program: UTF-8, semicolons, no quotes, first line the header.
record ShippedTable(List<Row> rows) {
    /// One row by column name.
    record Row(Map<String, String> cells) {
        String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }

    static ShippedTable named(String resource) {
        try (InputStream stream = Objects.requireNonNull(ShippedTable.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            String[] header = lines.getFirst().split(";", -1);
            return new ShippedTable(lines.stream()
                    .skip(1)
                    .map(line -> row(header, line.split(";", -1)))
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the program's own table " + resource, broken);
        }
    }

    private static Row row(String[] header, String[] cells) {
        if (header.length != cells.length) {
            throw new IllegalStateException("expected " + header.length + " cells: " + String.join(";", cells));
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return new Row(row);
    }

    <T> List<T> map(Function<Row, T> reader) {
        return rows.stream().map(reader).toList();
    }
}
