package se.lagesbild.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import se.lagesbild.ui.kit.Background;

/// Background work that waits until a test lets it happen, piece by piece.
public final class InTurn implements Background {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<T> show, Consumer<Exception> fail) {
        waiting.add(() -> new Immediately().run(work, show, fail));
    }

    /// Does the next piece.
    public void next() {
        waiting.remove().run();
    }

    /// Does everything, also what follows from it.
    public void all() {
        while (!waiting.isEmpty()) {
            next();
        }
    }
}
