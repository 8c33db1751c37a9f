package se.lagesbild.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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

/// The second year of [YearJourneyTest] with the folder of extracts dragged from another window; headless JavaFX has no
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
        stage.setX(0);
        stage.setY(0);
        Label files = new Label("uttag");
        files.setId("folder");
        files.setOnDragDetected(event -> {
            Dragboard board = files.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            List<File> dragged = List.of(year.folder().toFile());
            content.putFiles(dragged);
            board.setContent(content);
            event.consume();
        });
        Stage beside = new Stage();
        beside.setScene(new Scene(files, 200, 80));
        beside.setX(Math.min(1300, stage.getWidth()));
        beside.setY(0);
        beside.show();
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

        robot.drag("#folder", MouseButton.PRIMARY).dropTo("#imports");

        year.isAnsweredReviewedAndTakenBack(robot, before);
    }
}
