package se.lagesbild.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// One piece of work at a time on one thread, in the order in which it was asked for. What is asked for when it
/// is closed is not done: the window that asked is gone, and an event may still be on its way to it.
public final class Lane implements Background, AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private final ThreadPoolExecutor thread;

    /// @param name of the thread, for the log
    public Lane(String name) {
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name(name).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
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
