package se.lagesbild.ui;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An analyst's second year: nine new extracts, three answers, one import, and everything taken back. [YearDropTest] is
/// the same with files that are dragged onto the window.
@ExtendWith({JavaFx.class, ApplicationExtension.class})
final class YearJourneyTest {
    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // opened by TestFX before each test
    private YearOfExtracts year;

    @Start
    void open(Stage stage) throws Exception {
        year = YearOfExtracts.open(folder, stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(year::close);
    }

    @Test
    void nineExtractsAreReadAnsweredImportedAndTakenBack(FxRobot robot) throws Exception {
        User user = new User(robot);
        user.clicks("#rail-data");
        YearOfExtracts.Content before = year.content();

        user.presses(KeyCode.CONTROL, KeyCode.I);

        year.isAnsweredImportedAndTakenBack(robot, before);
    }

    @Test
    void theSameByKeysAndEachFileTakenBackByItself(FxRobot robot) throws Exception {
        User user = new User(robot);
        user.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        YearOfExtracts.Content before = year.content();

        user.presses(KeyCode.CONTROL, KeyCode.I);

        year.isImportedByKeysAndTakenBackOneByOne(robot, before);
    }
}
