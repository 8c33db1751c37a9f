package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Compares our functions with tables that were made outside the program, from the published formulas in 50-digit
/// arithmetic, and checked against R and scipy. Every table, every row and every column must be read.
/// `-Dreference.values=FOLDER` reads other tables of the same form: comma, header row, shares and levels as fractions.
final class ReferenceValuesTest {
    private static final String OWN = "src/test/resources/reference-values";
    private static final Path FOLDER = Path.of(System.getProperty("reference.values", OWN));
    private static final Map<String, Consumer<ReferenceRow>> READERS = readers();

    private static Map<String, Consumer<ReferenceRow>> readers() {
        Map<String, Consumer<ReferenceRow>> all = new HashMap<>();
        all.putAll(ShareReaders.all());
        all.putAll(CountReaders.all());
        all.putAll(SurveyReaders.all());
        all.putAll(TrendReaders.all());
        all.putAll(AreaReaders.all());
        all.putAll(FollowUpReaders.all());
        all.putAll(IndexReaders.all());
        all.put("invalid_inputs", InvalidInputs::answer);
        return all;
    }

    @TestFactory
    Stream<DynamicNode> everyRowIsMet() throws IOException {
        return tables().stream().map(ReferenceValuesTest::container);
    }

    @Test
    void everyTableHasAReader() throws IOException {
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(READERS).containsKey(name(table)));
    }

    @Test
    void everyReaderHasATableOfOurOwn() {
        assertThat(READERS.keySet())
                .allSatisfy(table -> assertThat(Path.of(OWN, table + ".csv")).exists());
    }

    @Test
    void everyInvalidInputThatIsAnsweredStandsInOurTable() {
        assertThat(rows(Path.of(OWN, "invalid_inputs.csv")).stream().map(InvalidInputs::key))
                .containsExactlyInAnyOrderElementsOf(InvalidInputs.CASES.keySet());
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path table) {
        return table.getFileName().toString().replace(".csv", "");
    }

    private static DynamicNode container(Path table) {
        String name = name(table);
        Consumer<ReferenceRow> reader = READERS.getOrDefault(name, row -> {});
        List<ReferenceRow> rows = rows(table);
        AtomicInteger met = new AtomicInteger();
        Stream<DynamicNode> tests = IntStream.range(0, rows.size())
                .mapToObj(i -> dynamicTest("line " + (i + 2), () -> {
                    reader.accept(rows.get(i));
                    assertThat(rows.get(i).unread())
                            .as("columns without a reader")
                            .isEmpty();
                    met.incrementAndGet();
                }));
        DynamicNode sum = dynamicTest("rows checked", () -> {
            System.out.printf("%s: %d of %d rows checked%n", name, met.get(), rows.size());
            assertThat(rows).as("rows of %s", name).isNotEmpty().hasSize(met.get());
        });
        return dynamicContainer(name, Stream.concat(tests, Stream.of(sum)));
    }

    private static List<ReferenceRow> rows(Path table) {
        List<ReferenceRow> rows = new ArrayList<>();
        try (CSVReaderHeaderAware lines = new CSVReaderHeaderAware(Files.newBufferedReader(table))) {
            for (Map<String, String> row = lines.readMap(); row != null; row = lines.readMap()) {
                rows.add(new ReferenceRow(row));
            }
        } catch (IOException | CsvException unreadable) {
            throw new IllegalStateException("cannot read " + table, unreadable);
        }
        return rows;
    }
}
