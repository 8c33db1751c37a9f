package se.lagesbild.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.Immediately;
import se.lagesbild.ui.JavaFx;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.NoticePane;
import se.lagesbild.workbench.FileDrift;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// What the user sees and where the keys go while files come and go.
@ExtendWith({JavaFx.class, ApplicationExtension.class})
final class ImportsViewTest {
    private static final Path SURVEY = Path.of("sample-data/2024/befolkningsundersokning_2024_kommundel.csv");
    private static final Path FIRES = Path.of("sample-data/2024/brandforsvaret_handelser_2024.csv");

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // opened by TestFX before each test
    private Workbench workbench;

    @SuppressWarnings("NullAway.Init") // opened by TestFX before each test
    private ImportsViewModel model;

    @SuppressWarnings("NullAway.Init") // opened by TestFX before each test
    private ImportsView view;

    @Start
    void open(Stage stage) throws Exception {
        Words words = new Words(Language.SWEDISH);
        workbench = SampleWorkbench.with(folder, "2021");
        model = new ImportsViewModel(workbench.imports(), new Immediately(), () -> {}, failure -> {
            throw new AssertionError(failure);
        });
        view = new ImportsView(model, words, new NoticePane(new Region(), words), new FileDialogs() {}, new Button());
        stage.setScene(new Scene(view, 1280, 720));
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    @Test
    void anAnswerThatIsBeingChosenStaysWhenTheListIsReadAgain(FxRobot robot) {
        does(robot, () -> model.read(List.of(FIRES)));
        ComboBox<String> before = question(robot);
        robot.interact(() -> before.getSelectionModel().selectLast());

        does(robot, model::refresh);

        ComboBox<String> after = question(robot);
        assertThat(after.getValue()).isEqualTo(before.getValue()).isNotNull();
        assertThat(after.getScene().getFocusOwner()).isSameAs(after);
    }

    @Test
    void theFocusComesBackToTheQuestionWhenSomethingElseChangesItsFile(FxRobot robot) throws Exception {
        does(robot, () -> model.read(List.of(SURVEY)));
        Node before = robot.lookup("#answer-send").query();
        assertThat(before.isFocused()).isTrue();
        ImportBatch earlier = model.rows().stream()
                .flatMap(row -> row.drift().stream())
                .map(FileDrift::earlier)
                .findFirst()
                .orElseThrow();
        workbench.imports().undo(earlier.id());

        does(robot, model::refresh);

        Node after = robot.lookup("#answer-send").query();
        assertThat(after).isNotSameAs(before);
        assertThat(after.isFocused()).isTrue();
    }

    /// Does something on the window's own thread, with what follows from it.
    private static void does(FxRobot robot, Runnable action) {
        robot.interact(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ComboBox<String> question(FxRobot robot) {
        return robot.lookup(".question-pane .combo-box").queryComboBox();
    }
}
