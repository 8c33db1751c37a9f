package se.lagesbild.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// One piece of work at a time on one thread, in the order in which it was asked for.
public final class Lane implements Background, AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private final ExecutorService thread;

    /// @param name of the thread, for the log
    public Lane(String name) {
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> show, Consumer<Exception> fail) {
        thread.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> show.accept(result));
            } catch (Exception failed) {
                Platform.runLater(() -> fail.accept(failed));
            } catch (StackOverflowError | OutOfMemoryError failed) {
                Platform.runLater(() -> fail.accept(new IllegalStateException("too large a task", failed)));
            }
        });
    }

    /// Waits for what was asked for already, so that a file is closed and not torn.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
