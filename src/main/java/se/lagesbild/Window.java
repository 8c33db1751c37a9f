package se.lagesbild;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import se.lagesbild.cli.Terminal;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Language;
import se.lagesbild.ui.Desktop;
import se.lagesbild.ui.Theme;
import se.lagesbild.workbench.WarmUp;
import se.lagesbild.workbench.Workbench;

/// Starts JavaFX, shows the window and waits until it is closed.
final class Window {
    /// JavaFX warns at every start on a class path; nothing is wrong, and users would wonder.
    private static final Logger JAVA_FX_LOG = Logger.getLogger("javafx");
    private static final Logger OWN_LOG = Logger.getLogger("se.lagesbild");
    private static final int LOG_BYTES = 256 * 1024;
    private static final int LOG_FILES = 3;

    /// How long the window has the processor for itself.
    private static final Duration OPENING = Duration.seconds(2);

    private Window() {}

    /// Blocks until the window is closed and gives the exit status.
    static int show(Terminal.Opening opening, Language language, Clock clock) {
        // Letters keep their own widths at any scale; colour-fringed text snaps them to whole pixels.
        System.setProperty("prism.lcdtext", "false");
        JAVA_FX_LOG.setLevel(Level.SEVERE);
        Folders.log().ifPresent(Window::logTo);
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            Desktop desktop = new Desktop(
                    stage, files(clock), language, Folders.lastLook(Theme.ofSystem()), Folders::rememberLook);
            Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Platform.runLater(() -> desktop.broke(fault)));
            stage.setOnHidden(event -> {
                desktop.close();
                closed.countDown();
            });
            desktop.show();
            open(desktop, opening);
            PauseTransition opened = new PauseTransition(OPENING);
            opened.setOnFinished(event -> new WarmUp(clock).start());
            opened.play();
        });
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return Terminal.DONE;
    }

    /// A few files of a few hundred kilobytes; where they cannot be written, the log goes to the console alone.
    private static void logTo(Path file) {
        try {
            FileHandler handler = new FileHandler(file.toString().replace("%", "%%"), LOG_BYTES, LOG_FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding(StandardCharsets.UTF_8.name());
            OWN_LOG.addHandler(handler);
        } catch (IOException unwritable) {
            OWN_LOG.log(Level.WARNING, "no log file", unwritable);
        }
    }

    private static void open(Desktop desktop, Terminal.Opening opening) {
        if (opening.sample()) {
            desktop.openSample();
        } else if (!opening.file().toString().isEmpty()) {
            desktop.open(opening.file());
        } else if (Files.isRegularFile(Folders.lastFile())) {
            desktop.open(Folders.lastFile());
        }
    }

    private static Desktop.Files files(Clock clock) {
        return new Desktop.Files() {
            @Override
            public Workbench open(Path file) throws StoreException {
                Workbench opened = Workbench.open(file, Folders.role(), clock);
                Folders.rememberLast(file);
                return opened;
            }

            @Override
            public Workbench create(Path file) throws StoreException {
                Workbench created = Workbench.create(file, Folders.role(), clock);
                Folders.rememberLast(file);
                return created;
            }

            @Override
            public Workbench createSample() throws StoreException {
                return Workbench.create(Folders.freshSample(), Folders.role(), clock);
            }

            @Override
            public String role() {
                return Folders.role();
            }

            @Override
            public void rememberRole(String role) {
                Folders.rememberRole(role);
            }

            @Override
            public Optional<Path> log() {
                return Folders.log();
            }
        };
    }
}
