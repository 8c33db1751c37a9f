package se.lagesbild.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
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
import se.lagesbild.ui.kit.FileDialogs;

/// A planner's first minutes: open the sample, see the districts, read Vårby's sentence, follow it to its line in the
/// file, save the figure.
@ExtendWith({JavaFx.class, ApplicationExtension.class})
final class JourneyTest {
    private static final AreaKey VARBY = new AreaKey("HUD7", "Vårby");

    private static final List<String> DISTRICTS = List.of(
            "Flemingsberg", "Segeltorp", "Sjödalen-Fullersta", "Skogås", "Stuvsta-Snättringe", "Trångsund", "Vårby");

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

    /// A user who always saves into the test's folder.
    private static final class Answers implements FileDialogs {
        @Override
        public Optional<Path> save(String suggestion) {
            return Optional.of(folder.resolve(suggestion));
        }
    }

    @Test
    void fromTheSampleToVaarbysLineAndASavedFigure(FxRobot robot) throws Exception {
        User user = new User(robot);
        user.waitsUntilTheFilesAreRead();
        user.clicks("#rail-compare");
        user.clicks("#kinds");
        user.clicks("Prickar");
        user.waitsForOneMarkOf(VARBY);
        user.clicksMark(VARBY);
        for (String name : DISTRICTS) {
            assertThat(user.seesMark(new AreaKey("HUD7", name))).as(name).isTrue();
        }
        assertThat(user.reads("#sentence"))
                .startsWith("I Vårby uppger 45\u00A0% (95\u00A0% KI 38–52, n\u00A0=\u00A0204) att de känner sig trygga")
                .contains("Det är tydligt signifikant lägre än i övriga Stockholms län")
                .contains("Det är tydligt signifikant lägre än i övriga riket");

        user.clicks("Källa");
        assertThat(user.reads("#source-file")).isEqualTo("befolkningsundersokning_2021_kommundel.csv");
        assertThat(user.reads("#source-line")).isEqualTo("Rad 10, kolumn 6");
        assertThat(user.reads("#source-raw")).isEqualTo("Vårby;600;204;34;10,8;45,1;39,2;11,8;3,9");

        user.clicks("#as-table");
        assertThat(user.seesA("#compare-table", TableView.class).getItems().size())
                .isEqualTo(10);

        user.clicks("#save");
        user.clicks("Bild för Word (PNG, 300 dpi)");
        user.seesA("#notice", Node.class);
        try (Stream<Path> saved = Files.list(folder)) {
            assertThat(saved.filter(file -> file.toString().endsWith(".png")))
                    .singleElement()
                    .satisfies(file -> assertThat(Files.size(file)).isGreaterThan(20_000));
        }
    }
}
