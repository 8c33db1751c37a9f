package se.lagesbild.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The second year of [YearJourneyTest] with the folder of extracts dragged onto the Data view; headless JavaFX has no
/// dragging, so this needs a screen.
@Tag("display")
@ExtendWith({JavaFx.class, ApplicationExtension.class})
final class YearDropTest {
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
    void aFolderOfNineExtractsIsDroppedAnsweredAndTakenBack(FxRobot robot) throws Exception {
        User user = new User(robot);
        user.clicks("#rail-data");
        YearOfExtracts.Content before = year.content();

        Node source = user.seesA("#command-button", Node.class);
        robot.interact(() -> source.setOnDragDetected(event -> {
            Dragboard board = source.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(year.folder().toFile()));
            board.setContent(content);
            event.consume();
        }));
        robot.drag(source, MouseButton.PRIMARY).dropTo("#imports");

        year.isAnsweredImportedAndTakenBack(robot, before);
    }
}
