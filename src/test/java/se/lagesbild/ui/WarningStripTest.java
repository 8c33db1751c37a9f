package se.lagesbild.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.lagesbild.domain.Access;
import se.lagesbild.domain.Whereabouts;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// What stands in the way of working with a file is said above it, with the way out.
@ExtendWith({JavaFx.class, ApplicationExtension.class})
final class WarningStripTest {
    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // opened by TestFX before each test
    private Desktop desktop;

    @Start
    void open(Stage stage) throws Exception {
        SampleWorkbench.with(folder, "2021").close();
        desktop = new Desktop(
                stage,
                new OneFile(file()),
                Language.SWEDISH,
                Look.first(Theme.LIGHT),
                look -> {},
                words -> new ToCopy());
        desktop.show();
    }

    /// Saves every copy under the same name.
    private final class ToCopy implements FileDialogs {
        @Override
        public Optional<Path> copy(String suggestion) {
            return Optional.of(folder.resolve("räddad.lagesbild"));
        }
    }

    private Path file() {
        return folder.resolve("test.lagesbild");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desktop::close);
    }

    private static String said(Node strip) {
        return strip.lookupAll(".warning-line-text").stream()
                .map(line -> ((Labeled) line).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aFileThatIsOpenElsewhereSaysWhoHasItAndOpensForWritingWhenItIsFree(FxRobot robot) throws Exception {
        User user = new User(robot);
        Workbench elsewhere = Workbench.open(file(), "brandförsvaret", Clock.systemUTC());
        robot.interact(() -> desktop.open(file()));

        assertThat(said(user.seesA("#warnings", Node.class)))
                .startsWith("Skrivskyddad: brandförsvaret (")
                .contains("har filen öppen sedan 20");
        elsewhere.close();
        user.clicks("Öppna igen");

        User.until(() -> !robot.lookup("#warnings").query().isVisible());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets nobody move an open file")
    void aFileThatWasMovedAwayIsToldAndWhatIsOpenCanBeSaved(FxRobot robot) throws Exception {
        User user = new User(robot);
        robot.interact(() -> desktop.open(file()));
        Node strip = user.seesA("#warnings", Node.class);
        assertThat(strip.isVisible()).isFalse();

        Files.move(file(), folder.resolve("annat namn.lagesbild"));
        robot.interact(desktop::lookAround);
        User.until(strip::isVisible);
        assertThat(said(strip)).startsWith("Filen test.lagesbild har flyttats");
        user.clicks("Spara kopia…");

        Path saved = folder.resolve("räddad.lagesbild");
        User.until(() -> Files.exists(saved));
        Files.delete(folder.resolve("test.lagesbild.lock"));
        try (Workbench copy = Workbench.open(saved, Clock.systemUTC());
                Workbench moved = Workbench.open(folder.resolve("annat namn.lagesbild"), Clock.systemUTC())) {
            assertThat(copy.observations()).isEqualTo(moved.observations()).isPositive();
        }
    }

    @Test
    void whatASynchronisingFolderLaidBesideItIsNamed(FxRobot robot) throws Exception {
        User user = new User(robot);
        Files.copy(file(), folder.resolve("test (konfliktkopia 2026-11-20).lagesbild"));
        robot.interact(() -> desktop.open(file()));

        Node strip = user.seesA("#warnings", Node.class);
        User.until(strip::isVisible);
        assertThat(said(strip))
                .contains("test (konfliktkopia 2026-11-20).lagesbild")
                .contains("Inget slås ihop");
    }

    @Test
    void aNetworkDriveAndWhatMayNotBeWrittenAreTold(FxRobot robot) {
        Words words = new Words(Language.SWEDISH);
        Access locked = new Access(Access.Mode.PROTECTED, Optional.empty(), false);
        robot.interact(() -> {
            WarningStrip strip = new WarningStrip(file(), locked, words, () -> {}, () -> {});
            strip.show(new Whereabouts(true, true, List.of()));
            assertThat(said(strip)).contains("filen eller mappen får inte ändras", "nätverksenhet");
        });
    }
}
