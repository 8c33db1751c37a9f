package se.lagesbild.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.lagesbild.domain.Indicator;
import se.lagesbild.ui.imports.ImportRow;

/// An analyst meets a measure that is new in the year's file and knows that only the question was reworded.
@ExtendWith({JavaFx.class, ApplicationExtension.class})
final class RewordedJourneyTest {
    private static final String FILE = "unga_ak9_2024_SYNTETISK.csv";

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

    private static Set<String> codes(YearOfExtracts.Content content) {
        return content.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
    }

    private static void looksAtTheFile(FxRobot robot, User user) throws Exception {
        ListView<?> cards = user.seesA("#import-cards", ListView.class);
        robot.interact(() -> cards.scrollTo(cards.getItems()
                .indexOf(cards.getItems().stream()
                        .filter(one -> ((ImportRow) one).file().equals(FILE))
                        .findFirst()
                        .orElseThrow())));
        user.clicks(FILE);
        User.until(
                () -> robot.lookup(".inspector-title").queryLabeled().getText().equals(FILE));
    }

    @Test
    void aNewNameIsSaidToBeAKnownMeasureWhereTheFileTellsOfIt(FxRobot robot) throws Exception {
        User user = new User(robot);
        user.clicks("#rail-data");
        YearOfExtracts.Content before = year.content();
        user.presses(KeyCode.CONTROL, KeyCode.I);
        year.waitsFor(user, 9, 18);

        looksAtTheFile(robot, user);
        user.clicks("#new-names .combo-box");
        user.presses(KeyCode.END);
        user.presses(KeyCode.ENTER);
        // the file is read again, and the one that asks is what is left to do
        User.until(() -> robot.lookup("#answer-send").tryQuery().isPresent());
        looksAtTheFile(robot, user);
        user.clicks("#import-one");
        year.waitsFor(user, 10, 18);

        assertThat(codes(year.content())).isEqualTo(codes(before));
        assertThat(year.content().indicators())
                .extracting(Indicator::question)
                .contains("Utsatt för hot och/eller våld, senaste 12 mån");
    }
}
