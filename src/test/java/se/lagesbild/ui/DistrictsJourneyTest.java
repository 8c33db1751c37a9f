package se.lagesbild.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
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

/// A planner puts the districts of the decision side by side: every target of every district first, then what is worse
/// and worsening, then the four. Twelve actions are what she is promised.
@ExtendWith({JavaFx.class, ApplicationExtension.class})
final class DistrictsJourneyTest {
    private static final int PROMISED = 12;
    private static final List<String> FOUR = List.of("Vårby", "Flemingsberg", "Skogås", "Trångsund");

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
                words -> new FileDialogs() {});
        desktop.show();
        desktop.openSample();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desktop::close);
    }

    @Test
    void byMouse(FxRobot robot) throws Exception {
        User user = new User(robot);
        user.waitsUntilTheFilesAreRead();
        user.clicks("#rail-compare");
        user.waitsForAFigure();
        user.clicks("#worsening");
        user.seesA("#undrawable", Node.class);
        user.clicks("Visa allt igen");
        user.waitsForAFigure();
        for (String name : FOUR) {
            user.selectsMark(new AreaKey("HUD7", name));
        }
        user.clicks("#beside");

        assertFourSideBySide(robot, user);
    }

    @Test
    void byKeyboard(FxRobot robot) throws Exception {
        User user = new User(robot);
        user.waitsUntilTheFilesAreRead();
        user.presses(KeyCode.CONTROL, KeyCode.DIGIT3);
        user.waitsForAFigure();
        user.pressesUntil(KeyCode.R, "#undrawable");
        user.pressesUntil(KeyCode.R, "#figure");
        user.waitsForAFigure();
        user.walksAndSelects(KeyCode.DOWN);
        user.walksAndSelects(KeyCode.RIGHT);
        user.walksAndSelects(KeyCode.RIGHT);
        user.walksAndSelects(KeyCode.RIGHT);
        user.presses(KeyCode.S);

        assertFourSideBySide(robot, user);
    }

    /// One profile an area, each with its own name, and the chips that name all four.
    private static void assertFourSideBySide(FxRobot robot, User user) throws Exception {
        User.until(() -> figures(robot).size() == FOUR.size());
        assertThat(user.actions()).isLessThanOrEqualTo(PROMISED);
        assertThat(user.seesChips()).containsExactlyElementsOf(FOUR);
        for (String name : FOUR) {
            assertThat(figures(robot)).as(name).anyMatch(text -> text.contains(name));
        }
    }

    private static List<String> figures(FxRobot robot) {
        return robot.lookup(node -> node instanceof FigurePane).queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }
}
