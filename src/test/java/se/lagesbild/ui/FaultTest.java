package se.lagesbild.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.lagesbild.text.Language;
import se.lagesbild.workbench.SampleWorkbench;

/// A fault that nobody foresaw: the file is closed, the user gets a code, the log gets the place and no value; and the
/// role that a user typed.
@ExtendWith({JavaFx.class, ApplicationExtension.class})
final class FaultTest {
    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // opened by TestFX before each test
    private Desktop desktop;

    @SuppressWarnings("NullAway.Init") // made before each test
    private OneFile files;

    private final List<String> logged = new ArrayList<>();
    private final Logger log = Logger.getLogger("se.lagesbild.fault");

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage() + Optional.ofNullable(line.getThrown()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Start
    void open(Stage stage) throws Exception {
        log.addHandler(handler);
        SampleWorkbench.empty(folder).close();
        files = new OneFile(file());
        desktop = new Desktop(stage, files, Language.SWEDISH, Look.first(Theme.LIGHT), look -> {});
        desktop.show();
        desktop.open(file());
    }

    private Path file() {
        return folder.resolve("test.lagesbild");
    }

    @AfterEach
    void close(FxRobot robot) {
        log.removeHandler(handler);
        robot.interact(desktop::close);
    }

    private Path lock() {
        return folder.resolve("test.lagesbild.lock");
    }

    @Test
    void aFaultOnAnyThreadClosesTheFileAndIsToldByItsCode(FxRobot robot) throws Exception {
        User user = new User(robot);
        user.seesA("#rail-data", Node.class);
        assertThat(lock()).exists();

        Throwable fault = new IllegalStateException("värdet 53,4 i Vårby", new RuntimeException("53,4"));
        robot.interact(() -> desktop.broke(fault));
        robot.interact(() -> desktop.broke(fault));

        assertThat(logged).hasSize(2).allMatch(line -> line.startsWith("L"));
        assertThat(logged.getFirst())
                .contains("java.lang.IllegalStateException", "FaultTest", "caused by")
                .doesNotContain("53,4", "Vårby");
        String code = logged.getFirst().substring(0, 7);
        assertThat(user.reads(".dialog-pane > .content")).contains("(kod " + code + ")");
        assertThat(robot.lookup(".dialog-pane").queryAll()).hasSize(1);
        User.until(() -> !Files.exists(lock()));
        user.clicks("OK");
    }

    @Test
    void theRoleThatAUserTypesStandsInTheLock(FxRobot robot) throws Exception {
        User user = new User(robot);
        user.seesA("#rail-data", Node.class);
        assertThat(Files.readAllLines(lock()).getFirst()).isEmpty();

        Platform.runLater(desktop::askRole);
        user.clicks("#role");
        robot.write("analytiker");
        user.clicks("Spara");

        User.until(() -> Files.exists(lock()) && Files.readString(lock()).startsWith("analytiker\n"));
        assertThat(files.role()).isEqualTo("analytiker");
    }
}
