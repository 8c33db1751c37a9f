package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Compares our functions with tables that were made outside the program, from the published formulas in 50-digit
/// arithmetic, and checked against R and scipy. `-Dreference.values=FOLDER` reads other tables of the same form:
/// comma, header row, shares as fractions, the level as a fraction.
final class ReferenceValuesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("reference.values", "src/test/resources/reference-values"));
    private static final double ABSOLUTE = 1e-12;
    private static final double RELATIVE = 1e-10;
    private static final Map<String, Reader> READERS = Map.of(
            "wilson.csv", ReferenceValuesTest::wilson,
            "newcombe_difference.csv", ReferenceValuesTest::newcombe,
            "newcombe_p_value.csv", ReferenceValuesTest::pValue,
            "district_vs_rest.csv", ReferenceValuesTest::rest,
            "quantiles.csv", ReferenceValuesTest::quantile);

    /// Checks one row; false when the row is about a function that the program does not have.
    private interface Reader {
        boolean check(Row row);
    }

    private record Row(Map<String, String> cells) {
        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        Proportion proportion(String having, String asked) {
            return new Proportion(number(having) / number(asked), number(asked));
        }

        Confidence confidence() {
            return new Confidence(number("conf"));
        }

        void expect(String column, double actual) {
            double expected = number(column);
            assertThat(Math.abs(actual - expected))
                    .as("%s: expected %s, was %s", column, expected, actual)
                    .isLessThanOrEqualTo(ABSOLUTE + RELATIVE * Math.abs(expected));
        }
    }

    @TestFactory
    Stream<DynamicNode> everyRowIsMet() throws IOException {
        return tables().stream().map(ReferenceValuesTest::container);
    }

    @Test
    void everyTableHasAReader() throws IOException {
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table ->
                        assertThat(READERS).containsKey(table.getFileName().toString()));
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static DynamicNode container(Path table) {
        String name = table.getFileName().toString();
        Reader reader = READERS.getOrDefault(name, row -> false);
        List<Row> rows = rows(table);
        boolean[] checked = new boolean[rows.size()];
        Stream<DynamicNode> tests = IntStream.range(0, rows.size())
                .mapToObj(i -> dynamicTest("line " + (i + 2), () -> checked[i] = reader.check(rows.get(i))));
        DynamicNode sum = dynamicTest("rows checked", () -> {
            long count = IntStream.range(0, rows.size()).filter(i -> checked[i]).count();
            System.out.printf("%s: %d of %d rows checked%n", name, count, rows.size());
            assertThat(count).as("rows checked of %s", name).isPositive();
        });
        return dynamicContainer(name, Stream.concat(tests, Stream.of(sum)));
    }

    private static List<Row> rows(Path table) {
        try {
            List<String> lines = Files.readAllLines(table);
            String[] header = lines.getFirst().split(",", -1);
            return lines.stream().skip(1).map(line -> row(header, line)).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Row row(String[] header, String line) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return new Row(row);
    }

    private static boolean wilson(Row row) {
        Proportion proportion = row.proportion("x", "n");
        Interval interval = WilsonInterval.of(proportion, row.confidence());
        row.expect("p", proportion.share());
        row.expect("lower", interval.lower());
        row.expect("upper", interval.upper());
        return true;
    }

    private static boolean newcombe(Row row) {
        NewcombeDifference found =
                NewcombeDifference.of(row.proportion("x1", "n1"), row.proportion("x2", "n2"), row.confidence());
        row.expect("diff", found.difference());
        row.expect("lower", found.interval().lower());
        row.expect("upper", found.interval().upper());
        return true;
    }

    private static boolean pValue(Row row) {
        NewcombeDifference found =
                NewcombeDifference.of(row.proportion("x1", "n1"), row.proportion("x2", "n2"), Confidence.P95);
        row.expect("p_value", found.pValue());
        return true;
    }

    private static boolean rest(Row row) {
        Proportion part = row.proportion("x_district", "n_district");
        Proportion whole = row.proportion("x_whole", "n_whole");
        Proportion rest = RestOfBaseline.of(part, whole).orElseThrow();
        row.expect("n_rest", rest.size());
        row.expect("x_rest", rest.size() * rest.share());
        NewcombeDifference found = NewcombeDifference.of(part, rest, row.confidence());
        row.expect("diff_rest", found.difference());
        row.expect("lower_rest", found.interval().lower());
        row.expect("upper_rest", found.interval().upper());
        Interval scaled = found.interval().times(rest.size() / whole.size());
        row.expect("diff_whole", part.share() - whole.share());
        row.expect("lower_whole", scaled.lower());
        row.expect("upper_whole", scaled.upper());
        return true;
    }

    private static boolean quantile(Row row) {
        switch (row.text("function")) {
            // Levels up to one half are no confidence.
            case "norm_two_sided_z" -> {
                if (row.number("arg") <= 0.5) {
                    return false;
                }
                row.expect("value", new Confidence(row.number("arg")).z());
            }
            case "norm_two_sided_p" -> row.expect("value", Confidence.tail(row.number("arg")));
            default -> {
                return false;
            }
        }
        return true;
    }
}
