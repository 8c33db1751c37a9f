package se.lagesbild.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.lagesbild.domain.FileContent;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.imports.ImportsView;
import se.lagesbild.ui.imports.ImportsViewModel;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.NoticePane;
import se.lagesbild.workbench.SampleData;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// Files dragged onto the Data view are read; headless JavaFX has no dragging, so this needs a screen.
@Tag("display")
@ExtendWith({JavaFx.class, ApplicationExtension.class})
final class DropTest {
    @TempDir
    static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // opened by TestFX before each test
    private Workbench workbench;

    @Start
    void open(Stage stage) throws Exception {
        workbench = SampleWorkbench.empty(folder);
        ImportsViewModel model = new ImportsViewModel(workbench.imports(), new Immediately(), () -> {}, DropTest::fail);
        Words words = new Words(Language.SWEDISH);
        ImportsView view = new ImportsView(
                model, words, new NoticePane(new Label(), words), new FileDialogs() {}, new Button("Läs in"));
        Label files = new Label("filer");
        files.setId("files");
        files.setOnDragDetected(event -> {
            Dragboard board = files.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(folder.resolve("ntu_lokal_2021.csv").toFile()));
            board.setContent(content);
            event.consume();
        });
        stage.setScene(new Scene(new VBox(20, files, view), 900, 500));
        stage.show();
    }

    private static void fail(Exception failure) {
        throw new AssertionError(failure);
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    @Test
    void aDroppedFileIsRead(FxRobot robot) throws Exception {
        FileContent content = SampleData.files().stream()
                .filter(file -> file.name().equals("ntu_lokal_2021.csv"))
                .findFirst()
                .orElseThrow()
                .content();
        Files.write(folder.resolve("ntu_lokal_2021.csv"), content.bytes());

        robot.drag("#files", MouseButton.PRIMARY).dropTo("#imports");

        ListView<?> cards = new User(robot).seesA("#import-cards", ListView.class);
        assertThat(cards.getItems().size()).isEqualTo(1);
    }
}
