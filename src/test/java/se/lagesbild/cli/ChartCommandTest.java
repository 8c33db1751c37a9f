package se.lagesbild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.intake.MapFile;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.IndicatorSet;
import se.lagesbild.workbench.SavedViews;
import se.lagesbild.workbench.Workbench;

/// Charts drawn on the command line, by name or as a saved view.
final class ChartCommandTest {
    @RegisterExtension
    final Shell shell = new Shell();

    @ParameterizedTest
    @ValueSource(strings = {"heatmap.png", "bars.svg", "dots.csv"})
    void chartIsDrawnIntoAFileOfTheAskedKind(String name) throws IOException {
        shell.loadSurvey();
        Path file = shell.folder().resolve(name);
        String kind = name.substring(0, name.indexOf('.'));
        assertThat(shell.run(
                        "chart",
                        "--db",
                        shell.db(),
                        "--kind",
                        kind,
                        "--indicator",
                        "BU_TRYGG",
                        "--out",
                        file.toString()))
                .isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(shell.printed()).contains(name);
    }

    @Test
    void chartThatCannotBeDrawnSaysWhyAndWritesNothing() throws IOException {
        shell.loadSurvey();
        Path file = shell.folder().resolve("x.png");
        assertThat(shell.run(
                        "chart",
                        "--db",
                        shell.db(),
                        "--kind",
                        "trend",
                        "--indicator",
                        "BU_TRYGG",
                        "--out",
                        file.toString()))
                .isEqualTo(Terminal.NOTHING);
        assertThat(shell.complained()).contains("minst två perioder");
        assertThat(shell.run(
                        "chart",
                        "--db",
                        shell.db(),
                        "--kind",
                        "pie",
                        "--indicator",
                        "BU_TRYGG",
                        "--out",
                        file.toString()))
                .isEqualTo(Terminal.WRONG_CALL);
        assertThat(shell.run(
                        "chart", "--db", shell.db(), "--kind", "dots", "--indicator", "BU_TRYGG", "--out", "x.gif"))
                .isEqualTo(Terminal.WRONG_CALL);
        assertThat(file).doesNotExist();
    }

    @Test
    void aSavedViewIsDrawnByWhatIsStoredNowAndTellsWhatChanged() throws Exception {
        shell.loadSurvey();
        try (Workbench workbench = Workbench.open(Path.of(shell.db()), Clock.systemUTC())) {
            ChartRequest dots = ChartRequest.named("dots", List.of()).orElseThrow();
            workbench
                    .savedViews()
                    .save(
                            "Tryggheten",
                            new SavedViews.Opened(dots, IndicatorSet.Kind.TARGETS, Optional.of("BU_TRYGG")),
                            List.of());
        }
        Path file = shell.folder().resolve("view.svg");

        assertThat(shell.run("chart", "--db", shell.db(), "--view", "Tryggheten", "--out", file.toString()))
                .isZero();

        assertThat(file).isNotEmptyFile();
        assertThat(shell.printed())
                .contains("16 omdömen är andra än när vyn senast sågs")
                .contains("Vårby, Trygg ute ensam kvällstid i bostadsområdet 2021: säkerställt lägre jämfört med riket"
                        + " (nytt)");
    }

    @Test
    void aMapThatWasReadInGivesTheMapChartItsBorders() throws IOException {
        shell.loadSurvey();
        Path borders = shell.folder().resolve("gränser.geojson");
        try (InputStream map = MapFile.class.getResourceAsStream("maps/made-up-wgs84.geojson")) {
            Files.copy(Objects.requireNonNull(map), borders);
        }
        Path figure = shell.folder().resolve("karta.svg");
        String[] draw = {
            "chart", "--db", shell.db(), "--kind", "map", "--indicator", "BU_TRYGG", "--out", figure.toString()
        };
        assertThat(shell.run(draw)).isEqualTo(Terminal.NOTHING);
        assertThat(shell.complained()).contains("ingen karta");

        assertThat(shell.run("areas", "--db", shell.db(), "--map", borders.toString()))
                .as(shell.complained())
                .isZero();
        assertThat(shell.run(draw)).as(shell.complained()).isZero();

        assertThat(figure).content().contains(">Karta.", "Vårby");
    }

    @Test
    void aRoundThatIsNotStoredIsToldInsteadOfCompared() throws IOException {
        shell.loadSurvey();
        String file = shell.folder().resolve("x.png").toString();
        assertThat(shell.run(
                        "chart",
                        "--db",
                        shell.db(),
                        "--kind",
                        "dots",
                        "--indicator",
                        "BU_TRYGG",
                        "--against",
                        "2018",
                        "--out",
                        file))
                .isEqualTo(Terminal.NOTHING);
        assertThat(shell.complained()).contains("jämförelsevärdena");
    }

    @Test
    void anUnknownViewIsToldWithThoseThatAreKnown() throws IOException {
        shell.loadSurvey();
        String file = shell.folder().resolve("x.png").toString();

        assertThat(shell.run("chart", "--db", shell.db(), "--view", "Finns ej", "--out", file))
                .isEqualTo(Terminal.NOTHING);
        assertThat(shell.complained()).contains("Det finns ingen sparad vy Finns ej");
        assertThat(shell.run("chart", "--db", shell.db(), "--view", "V", "--kind", "dots", "--out", file))
                .isEqualTo(Terminal.WRONG_CALL);
        assertThat(shell.run("chart", "--db", shell.db(), "--kind", "dots", "--out", file))
                .isEqualTo(Terminal.WRONG_CALL);
    }
}
