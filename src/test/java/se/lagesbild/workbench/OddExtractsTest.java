package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.RowBalance;

/// Every odd extract ends as its index says, in a lägesbild of its own: outcome, observations, missing values, exact
/// sum, messages with their places, and where `cells.csv` lists them the stored values one by one. The folder comes
/// from the system property `extracts`, so that a municipality can check files of its own.
final class OddExtractsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path temporary = Path.of("");

    private static Path withAreas = Path.of("");

    /// One row of an index and where its folder is.
    record Extract(Path folder, Map<String, String> row) {
        String get(String column) {
            return Objects.requireNonNull(row.get(column), () -> column + " in " + row.keySet());
        }

        @Override
        public String toString() {
            return get("file");
        }
    }

    @BeforeAll
    static void loadAreas() throws Exception {
        withAreas = temporary.resolve("areas.lagesbild");
        Path own = folders().getFirst().resolve("districts.csv");
        try (Workbench workbench = Workbench.createWithoutDistricts(withAreas, CLOCK)) {
            workbench.loadAreas(Files.exists(own) ? own : resource("/extracts").resolve("districts.csv"));
        }
    }

    private static List<Path> folders() {
        String own = System.getProperty("extracts", "");
        return own.isEmpty() ? List.of(resource("/extracts"), resource("/odd")) : List.of(Path.of(own));
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(OddExtractsTest.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }

    static Stream<Extract> extracts() {
        return folders().stream()
                .flatMap(folder -> table(folder.resolve("index.csv")).stream().map(row -> new Extract(folder, row)));
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void endsAsTheIndexSays(Extract expected) throws Exception {
        Path database = Files.copy(withAreas, temporary.resolve("one.lagesbild"), StandardCopyOption.REPLACE_EXISTING);
        try (Workbench workbench = Workbench.open(database, CLOCK)) {
            if (!expected.get("after").isEmpty()) {
                workbench.imports().read(expected.folder().resolve("files").resolve(expected.get("after")));
            }
            long before = workbench.observations();
            Receipt receipt =
                    workbench.imports().read(expected.folder().resolve("files").resolve(expected.get("file")));
            check(expected, receipt.delivery());
            long stored = receipt.outcome().isStored() ? receipt.observations() : 0;
            assertThat(workbench.observations() - before).isEqualTo(stored);
        }
    }

    private static void check(Extract expected, Delivery delivery) {
        assertThat(expected.get("outcome").split("\\|"))
                .as("%s", delivery.problems())
                .contains(delivery.outcome().name());
        if (!expected.get("obs").isEmpty() && expected.get("sum").isEmpty()) {
            assertThat(delivery.observations()).hasSize(Integer.parseInt(expected.get("obs")));
        } else if (!expected.get("obs").isEmpty()) {
            assertThat(summaries(expected)).as("%s", delivery.problems()).contains(summary(delivery));
        }
        if (!expected.get("missing").isEmpty()) {
            assertThat(delivery.missing()).isEqualTo(Long.parseLong(expected.get("missing")));
        }
        Arrays.stream(expected.get("codes").split(";"))
                .filter(code -> !code.isEmpty())
                .forEach(code -> checkProblem(code, expected, delivery.problems()));
        checkRows(delivery.rows());
        checkCells(expected, delivery);
    }

    private static List<String> summaries(Extract expected) {
        List<String> allowed = new ArrayList<>();
        allowed.add(expected.get("obs") + ":" + plain(expected.get("sum")));
        if (!expected.get("alternative obs:sum").isEmpty()) {
            String[] pair = expected.get("alternative obs:sum").split(":", -1);
            allowed.add(pair[0] + ":" + plain(pair[1]));
        }
        return allowed;
    }

    private static String plain(String sum) {
        return new BigDecimal(sum).stripTrailingZeros().toPlainString();
    }

    private static String summary(Delivery delivery) {
        return delivery.observations().size() + ":"
                + delivery.sum().stripTrailingZeros().toPlainString();
    }

    private static void checkProblem(String code, Extract expected, List<Problem> problems) {
        Set<String> alternatives = Set.of(code.split("\\|"));
        List<Problem> found = problems.stream()
                .filter(problem -> alternatives.contains(problem.code().name()))
                .toList();
        assertThat(found).as("%s in %s", code, problems).isNotEmpty();
        if (!expected.get("line").isEmpty()) {
            assertThat(found.getFirst().line()).isEqualTo(Integer.parseInt(expected.get("line")));
        }
        if (!expected.get("column").isEmpty()) {
            assertThat(found.getFirst().column()).isEqualTo(Integer.parseInt(expected.get("column")));
        }
    }

    private static void checkRows(RowBalance rows) {
        assertThat(rows.header()
                        + rows.notes()
                        + rows.blank()
                        + rows.totals()
                        + rows.repeated()
                        + rows.refused()
                        + rows.known()
                        + rows.held()
                        + rows.stored())
                .isEqualTo(rows.read());
    }

    /// `cells.csv`: file, area code or name, period, value (empty for a missing one), in the order of the file.
    private static void checkCells(Extract expected, Delivery delivery) {
        Path cells = expected.folder().resolve("cells.csv");
        if (!Files.exists(cells)) {
            return;
        }
        List<String> wanted = table(cells).stream()
                .filter(row -> expected.get("file").equals(row.get("file")))
                .map(row -> row.get("area") + " " + row.get("period") + " " + row.get("value"))
                .toList();
        if (!wanted.isEmpty()) {
            assertThat(delivery.observations().stream().map(OddExtractsTest::cell))
                    .containsExactlyElementsOf(wanted);
        }
    }

    private static String cell(Observation one) {
        return one.key().area().code() + " " + one.key().period().label() + " "
                + one.value()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse("");
    }

    private static List<Map<String, String>> table(Path file) {
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            List<String[]> rows = reader.readAll();
            return rows.stream().skip(1).map(row -> row(rows.getFirst(), row)).toList();
        } catch (IOException | CsvException broken) {
            throw new IllegalStateException(file + " cannot be read", broken);
        }
    }

    private static Map<String, String> row(String[] header, String[] row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            named.put(header[i], i < row.length ? row[i] : "");
        }
        return named;
    }
}
