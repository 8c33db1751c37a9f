package se.lagesbild;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import se.lagesbild.cli.Terminal;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Language;
import se.lagesbild.ui.Desktop;
import se.lagesbild.ui.Theme;
import se.lagesbild.workbench.Workbench;

/// Starts JavaFX, shows the window and waits until it is closed.
final class Window {
    /// JavaFX warns at every start on a class path; nothing is wrong, and users would wonder.
    private static final Logger JAVA_FX_LOG = Logger.getLogger("javafx");

    private Window() {}

    /// Blocks until the window is closed and gives the exit status.
    static int show(Terminal.Opening opening, Language language, Clock clock) {
        // Letters keep their own widths at any scale; colour-fringed text snaps them to whole pixels.
        System.setProperty("prism.lcdtext", "false");
        JAVA_FX_LOG.setLevel(Level.SEVERE);
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            Desktop desktop = new Desktop(
                    stage, files(clock), language, Folders.lastLook(Theme.ofSystem()), Folders::rememberLook);
            stage.setOnHidden(event -> {
                desktop.close();
                closed.countDown();
            });
            desktop.show();
            open(desktop, opening);
        });
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return Terminal.DONE;
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
                Workbench opened = Workbench.open(file, clock);
                Folders.rememberLast(file);
                return opened;
            }

            @Override
            public Workbench create(Path file) throws StoreException {
                Workbench created = Workbench.create(file, clock);
                Folders.rememberLast(file);
                return created;
            }

            @Override
            public Workbench createSample() throws StoreException {
                return Workbench.create(Folders.freshSample(), clock);
            }
        };
    }
}
