package se.lagesbild.benchmark.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/// What DuckDB needs for the same result: dictionaries, integer keys, exact values, sorted by the key. It keeps neither
/// the file nor the lines.
final class DuckImport {
    private DuckImport() {}

    /// @param arguments database, extract, script
    public static void main(String[] arguments) throws Exception {
        String script = Files.readString(Path.of(arguments[2])).replace("EXTRACT", arguments[1]);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[0]);
                Statement statement = connection.createStatement()) {
            for (String one : script.split(";\n", -1)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }
}
