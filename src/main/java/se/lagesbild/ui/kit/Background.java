package se.lagesbild.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that must not hold up the window.
public interface Background {
    /// Runs the work elsewhere, then shows its result, or its failure, on the thread of the window.
    <T> void run(Callable<T> work, Consumer<T> show, Consumer<Exception> fail);
}
