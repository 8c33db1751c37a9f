package se.lagesbild.benchmark.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Language;
import se.lagesbild.ui.Desktop;
import se.lagesbild.ui.Look;
import se.lagesbild.ui.Theme;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.workbench.Workbench;

/// The program's window with the sample data, on no screen.
final class Headless implements AutoCloseable {
    private static final long PATIENCE_MS = 120_000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);
    /// JavaFX warns at every start on a class path.
    private static final Logger JAVA_FX_LOG = Logger.getLogger("javafx");

    private final Stage stage;
    private final Desktop desktop;

    private Headless(Stage stage, Desktop desktop) {
        this.stage = stage;
        this.desktop = desktop;
    }

    static void start() throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        System.setProperty("java.awt.headless", "true");
        JAVA_FX_LOG.setLevel(Level.SEVERE);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
    }

    static Headless open(Language language, Theme theme) throws Exception {
        return onWindow(() -> {
            Stage stage = new Stage();
            Desktop desktop = new Desktop(
                    stage, new Samples(), language, Look.first(theme), look -> {}, words -> new FileDialogs() {});
            desktop.show();
            desktop.openSample();
            return new Headless(stage, desktop);
        });
    }

    Scene scene() {
        return stage.getScene();
    }

    /// Does something on the window's thread and waits for it.
    static <T> T onWindow(Callable<T> action) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(action.call());
            } catch (Exception failed) {
                result.completeExceptionally(failed);
            }
        });
        return result.get();
    }

    /// Waits until something is so, looking on the window's thread.
    static void until(Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!onWindow(condition)) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("waited " + PATIENCE_MS + " ms in vain");
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() throws Exception {
        onWindow(() -> {
            desktop.close();
            return stage;
        });
    }

    /// Files of the program's own in a temporary folder.
    private static final class Samples implements Desktop.Files {
        @Override
        public Workbench open(Path file) throws StoreException {
            return Workbench.open(file, CLOCK);
        }

        @Override
        public Workbench create(Path file) throws StoreException {
            return Workbench.create(file, CLOCK);
        }

        @Override
        public Workbench createSample() throws StoreException {
            try {
                return create(Files.createTempDirectory("lagesbild").resolve("exempel.lagesbild"));
            } catch (IOException unwritable) {
                throw new IllegalStateException("no temporary folder", unwritable);
            }
        }
    }
}
