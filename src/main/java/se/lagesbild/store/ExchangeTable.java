package se.lagesbild.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One file of an export: a table whose integers have become words, and the way back.
///
/// @param rows what is exported of the table `t`, and in which order
record ExchangeTable(String name, String rows, List<Part> parts) {
    /// Two columns of the table that stand in the file as one number, `value`.
    private static final String MANTISSA = "mantissa";

    private static final String DECIMALS = "decimals";

    /// Some columns of the file that are one or more columns of the table.
    ///
    /// @param insert with `#1` for the first of these columns
    record Part(List<String> columns, List<String> selects, List<String> targets, List<String> insert) {
        /// The same in the file and in the table.
        static Part of(String column) {
            return new Part(List.of(column), List.of("t." + column), List.of(column), List.of("#1"));
        }

        /// A text that is never absent, so that an empty cell is an empty text.
        static Part text(String column) {
            return new Part(
                    List.of(column),
                    List.of("nullif(t." + column + ", '')"),
                    List.of(column),
                    List.of("coalesce(#1, '')"));
        }

        /// A row of another table, by what identifies it among people.
        static Part of(String target, String table, String... key) {
            return new Part(List.of(key), selects(target, table, key), List.of(target), List.of(find(table, key)));
        }

        Part named(String... columns) {
            return new Part(List.of(columns), selects, targets, insert);
        }

        private static List<String> selects(String target, String table, String... key) {
            return Stream.of(key)
                    .map(column -> "(SELECT nullif(" + column + ", '') FROM " + table + " WHERE id = t." + target + ")")
                    .toList();
        }

        private static String find(String table, String... key) {
            return "(SELECT id FROM " + table + " WHERE "
                    + IntStream.range(0, key.length)
                            .mapToObj(i -> key[i] + " = coalesce(#" + (i + 1) + ", '')")
                            .collect(Collectors.joining(" AND "))
                    + ")";
        }

        /// A word of one of the lists in the table `code`.
        static Part code(String column) {
            String list = " FROM code WHERE list = '" + column + "' AND ";
            return new Part(
                    List.of(column),
                    List.of("(SELECT name" + list + "id = t." + column + ")"),
                    List.of(column),
                    List.of("(SELECT id" + list + "name = #1)"));
        }

        /// The words of the bits that are set, separated by spaces.
        static Part flags() {
            String words = Codes.FLAG.words().stream()
                    .map(flag -> "iif(t.flags & " + (1 << Codes.FLAG.code(flag)) + ", '" + flag + " ', '')")
                    .collect(Collectors.joining(" || "));
            String bits = Codes.FLAG.words().stream()
                    .map(flag -> (1 << Codes.FLAG.code(flag)) + " * (instr(#1, '" + flag + "') > 0)")
                    .collect(Collectors.joining(" + "));
            return new Part(
                    List.of("flags"),
                    List.of("nullif(trim(" + words + "), '')"),
                    List.of("flags"),
                    List.of("coalesce(" + bits + ", 0)"));
        }

        /// Where the bytes of an import's file are; found by the number alone on the way back.
        static Part keptFile() {
            return new Part(
                    List.of("kept"),
                    List.of("(SELECT printf('" + KEPT + "', t.id) FROM import_block WHERE import = t.id AND nr = 0)"),
                    List.of(),
                    List.of());
        }
    }

    /// Name of a kept file, with the number of its import.
    static final String KEPT = "files/%06d.csv";

    private List<String> columns() {
        return parts.stream().flatMap(part -> part.columns().stream()).toList();
    }

    String file() {
        return name + ".csv";
    }

    /// The first line of the file.
    List<String> header() {
        return columns().stream()
                .filter(column -> !column.equals(DECIMALS))
                .map(column -> column.equals(MANTISSA) ? "value" : column)
                .toList();
    }

    /// Where the number stands that is two columns in the table, from 0; −1 when there is none.
    int valueAt() {
        return columns().indexOf(MANTISSA);
    }

    String select() {
        return "SELECT "
                + parts.stream().flatMap(part -> part.selects().stream()).collect(Collectors.joining(", "))
                + " FROM " + name + " t " + rows;
    }

    String insert() {
        List<String> targets = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int at = 1;
        for (Part part : parts) {
            targets.addAll(part.targets());
            for (String expression : part.insert()) {
                values.add(numbered(expression, at, part.columns().size()));
            }
            at += part.columns().size();
        }
        return "INSERT INTO " + name + " (" + String.join(", ", targets) + ") VALUES (" + String.join(", ", values)
                + ")";
    }

    private static String numbered(String expression, int first, int columns) {
        String numbered = expression;
        for (int i = columns; i >= 1; i--) {
            numbered = numbered.replace("#" + i, "?" + (first + i - 1));
        }
        return numbered;
    }
}
