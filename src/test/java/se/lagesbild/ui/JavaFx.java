package se.lagesbild.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX before a test of windows; where the machine lacks what JavaFX needs, the test fails with the line
/// that installs it, and is never skipped.
public final class JavaFx implements BeforeAllCallback {
    /// The same line as in the README.
    static final String REMEDY = "apt-get install -y --no-install-recommends libpangoft2-1.0-0";

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        CompletableFuture<Double> width = new CompletableFuture<>();
        try {
            start(() -> measure(width));
            width.get(60, TimeUnit.SECONDS);
        } catch (LinkageError | RuntimeException | ExecutionException | TimeoutException broken) {
            throw new AssertionError(
                    "JavaFX cannot show text on this machine. On a Linux without a desktop run: " + REMEDY, broken);
        }
    }

    private static void start(Runnable action) {
        try {
            Platform.startup(action);
        } catch (IllegalStateException running) {
            Platform.runLater(action);
        }
    }

    /// Text is the first thing that needs the system's own libraries.
    private static void measure(CompletableFuture<Double> width) {
        try {
            width.complete(new Text("Åäö").getLayoutBounds().getWidth());
        } catch (LinkageError | RuntimeException broken) {
            width.completeExceptionally(broken);
        }
    }
}
