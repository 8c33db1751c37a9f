package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.RowBalance;

/// Every sample file gives exactly what stands in `samples.csv`; a file that is not listed fails the test.
final class SampleDataTest {
    private static final Path SAMPLES = Path.of("sample-data");
    private static final String EXPECTED = "/se/lagesbild/intake/samples.csv";

    @Test
    void everySampleFileGivesWhatIsListed() throws IOException, IntakeException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            List<Path> paths = files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
            Map<String, String> found = new TreeMap<>();
            for (Path path : paths) {
                found.put(
                        SAMPLES.relativize(path).toString().replace('\\', '/'),
                        summary(TestFiles.huddinge().read(path)));
            }
            Map<String, String> expected = TestFiles.table(EXPECTED).stream()
                    .collect(Collectors.toMap(
                            row -> row.values().iterator().next(),
                            row -> row.values().stream().skip(1).collect(Collectors.joining(",")),
                            (one, other) -> one,
                            TreeMap::new));
            assertThat(lines(found)).isEqualTo(lines(expected));
        }
    }

    private static String lines(Map<String, String> summaries) {
        return summaries.entrySet().stream()
                .map(entry -> entry.getKey() + "," + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String summary(Delivery delivery) {
        RowBalance rows = delivery.rows();
        return Stream.of(
                        delivery.outcome(),
                        delivery.source(),
                        delivery.observations().size(),
                        delivery.missing(),
                        delivery.sum().toPlainString(),
                        rows.read(),
                        rows.stored(),
                        rows.held(),
                        rows.totals(),
                        delivery.waves().size(),
                        delivery.newIndicators().size(),
                        joined(delivery.observations().stream()
                                .map(one -> one.key().area().division())),
                        joined(delivery.observations().stream()
                                .map(one -> one.key().period().label())),
                        joined(delivery.observations().stream()
                                .map(one -> one.key().indicator())),
                        codes(delivery.problems()))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static String joined(Stream<String> texts) {
        return texts.distinct().sorted().collect(Collectors.joining(" "));
    }

    /// Each code with its level and the first place where it stands.
    private static String codes(List<Problem> problems) {
        Map<String, String> places = new TreeMap<>();
        problems.forEach(
                one -> places.putIfAbsent(one.level() + ":" + one.code(), "@" + one.line() + "/" + one.column()));
        return places.entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
