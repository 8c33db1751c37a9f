package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Origin;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.figure.Drawing;
import se.lagesbild.figure.Mark;
import se.lagesbild.text.Words;

/// From every mark of every chart of the sample data back to the line of the file.
final class EveryMarkTest {
    private static final Words WORDS = EveryChart.WORDS;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static Workbench workbench;

    private static final Map<String, Lineage> FILES = new HashMap<>();
    private static final Map<String, Lineage> UNKEPT = new HashMap<>();

    @BeforeAll
    static void load(@TempDir Path folder) throws Exception {
        workbench = SampleWorkbench.whole(folder);
    }

    @AfterAll
    static void close() throws Exception {
        workbench.close();
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyMarkLeadsToItsFileItsLineAndTheTextThatStoodThere(ChartKind kind) throws Exception {
        List<Chart> charts = EveryChart.of(workbench, kind);
        assertThat(charts).as("charts of the kind").isNotEmpty();
        for (Chart chart : charts) {
            Drawing drawing = EveryChart.drawn(chart.figure());
            assertThat(drawing.marks()).as("%s", chart.request().indicators()).isNotEmpty();
            for (Mark mark : drawing.marks()) {
                assertThat(mark.observations())
                        .as("%s in %s", mark.area(), kind)
                        .isNotEmpty();
                for (Observation observation : mark.observations()) {
                    check(observation);
                }
            }
        }
    }

    /// Where the bytes are not kept, what stands instead leads to the file all the same.
    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void whereTheFileIsNotKeptItsNameChecksumAndLineAreToldAndWhy(ChartKind kind, @TempDir Path folder)
            throws Exception {
        Path copy = folder.resolve("utan-filer.lagesbild");
        workbench.saveCopy(copy);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM import_block");
        }
        try (Workbench without = Workbench.open(copy, Clock.systemUTC())) {
            for (Chart chart : EveryChart.of(workbench, kind)) {
                for (Mark mark : EveryChart.drawn(chart.figure()).marks()) {
                    for (Observation observation : mark.observations()) {
                        checkUnkept(without, observation);
                    }
                }
            }
        }
    }

    private static void checkUnkept(Workbench without, Observation observation) throws Exception {
        Origin origin = observation.origin();
        Lineage known = UNKEPT.get(origin.fileHash());
        if (known == null) {
            known = without.comparisons().lineage(observation);
            UNKEPT.put(origin.fileHash(), known);
        }
        assertThat(known.line()).isEmpty();
        assertThat(known.batch()).as("the import of %s", origin).isPresent();
        Lineage lineage = new Lineage(observation, known.indicator(), known.lines(), known.batch(), List.of());
        assertThat(lineage.instead(WORDS))
                .contains("inte sparat", origin.fileName(), "rad " + origin.line() + ";", origin.fileHash());
    }

    /// The kept line holds the number word for word. The lines of a file are unpacked once.
    private static void check(Observation observation) throws Exception {
        Origin origin = observation.origin();
        Lineage known = FILES.get(origin.fileHash());
        if (known == null) {
            known = workbench.comparisons().lineage(observation);
            FILES.put(origin.fileHash(), known);
        }
        Lineage lineage = new Lineage(observation, known.indicator(), known.lines(), known.batch(), List.of());
        assertThat(lineage.batch()).as("the import of %s", origin).isPresent();
        assertThat(lineage.line())
                .as("%s", origin)
                .hasValueSatisfying(line -> assertThat(line).contains(observation.text()));
    }
}
