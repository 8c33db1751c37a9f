package se.lagesbild.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.Outcome;
import se.lagesbild.intake.IntakeException;
import se.lagesbild.ui.Immediately;
import se.lagesbild.ui.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// What the Data view lists after files were read.
final class ImportsViewModelTest {
    @TempDir
    Path folder = Path.of("");

    private final List<Exception> failures = new ArrayList<>();
    private int changes;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Workbench workbench;

    @SuppressWarnings("NullAway.Init") // made before each test
    private ImportsViewModel model;

    @BeforeEach
    void open() throws Exception {
        workbench = SampleWorkbench.empty(folder);
        model = new ImportsViewModel(workbench.imports(), new Immediately(), () -> changes++, failures::add);
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    @Test
    void theSampleIsListedWithWhatWaitsOnTop() {
        model.readSample();

        assertThat(model.rows()).hasSize(24);
        assertThat(model.rows().subList(0, 2))
                .extracting(row -> row.outcome().isStored())
                .containsOnly(false);
        assertThat(model.rows().subList(2, 24))
                .extracting(row -> row.outcome().isStored())
                .containsOnly(true);
        assertThat(changes).isEqualTo(1);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aFileWithAnErrorIsListedWithItsMessage() throws Exception {
        Path file = folder.resolve("fel.csv");
        Files.writeString(
                file, "Kommundel;År;Indikator;Värde;Antal svar\nVårby;2021;Trygg;4x;200\n", StandardCharsets.UTF_8);

        model.read(List.of(file));

        assertThat(model.rows()).singleElement().satisfies(row -> {
            assertThat(row.file()).isEqualTo("fel.csv");
            assertThat(row.outcome()).isEqualTo(Outcome.REJECT);
            assertThat(row.problems()).isNotEmpty();
        });
    }

    @Test
    void aFileThatIsGoneIsAFailureAndTheListIsStillRead() {
        model.read(List.of(folder.resolve("absent.csv")));

        assertThat(failures).singleElement().isInstanceOf(IntakeException.class);
        assertThat(model.rows()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }
}
