package se.lagesbild.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.text.Language;
import se.lagesbild.ui.kit.FigurePane;
import se.lagesbild.ui.kit.FileDialogs;

/// A planner loads a map of the districts, sees them within their borders, reads what stands under the pointer and
/// follows a district to its line in the file.
@ExtendWith({JavaFx.class, ApplicationExtension.class})
final class MapJourneyTest {
    private static final AreaKey VARBY = new AreaKey("HUD7", "Vårby");

    @TempDir
    static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // opened by TestFX before each test
    private Desktop desktop;

    @Start
    void open(Stage stage) {
        desktop = new Desktop(
                stage,
                new SampleFiles(folder),
                Language.SWEDISH,
                Look.first(Theme.LIGHT),
                look -> {},
                words -> new Answers());
        desktop.show();
        desktop.openSample();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desktop::close);
    }

    /// A user who always chooses the made-up map.
    private static final class Answers implements FileDialogs {
        @Override
        public Optional<Path> map() {
            try {
                return Optional.of(Path.of(Objects.requireNonNull(
                                MapJourneyTest.class.getResource("/se/lagesbild/ui/made-up-districts.geojson"))
                        .toURI()));
            } catch (URISyntaxException wrong) {
                throw new IllegalStateException(wrong);
            }
        }
    }

    @Test
    void fromAMapThatWasLoadedToTheLineBehindADistrict(FxRobot robot) throws Exception {
        User user = new User(robot);
        user.waitsUntilTheFilesAreRead();
        user.clicks("Arkiv");
        user.clicks("Läs in karta…");
        user.seesA("#notice", Node.class);
        user.clicks("#rail-compare");
        user.clicks("#kinds");
        user.clicks("Karta");
        user.waitsForOneMarkOf(VARBY);
        FigurePane figure = user.seesA("#figure", FigurePane.class);
        assertThat(figure.getAccessibleText()).startsWith("Karta.").contains("Vårby");

        Point2D varby = figure.localToScreen(figure.centreOf(VARBY).orElseThrow());
        robot.moveTo(varby);
        User.until(() -> robot.lookup(".hover-card").queryAll().stream().anyMatch(Node::isVisible));

        user.clicksMark(VARBY);
        user.clicks("Källa");
        assertThat(user.reads("#source-file")).isEqualTo("befolkningsundersokning_2021_kommundel.csv");
        assertThat(user.reads("#source-raw")).startsWith("Vårby;");
    }
}
