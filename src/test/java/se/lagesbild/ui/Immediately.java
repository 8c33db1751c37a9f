package se.lagesbild.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import se.lagesbild.ui.kit.Background;

/// Background work done at once, so that a view model is tested without threads or display.
public final class Immediately implements Background {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> show, Consumer<Exception> fail) {
        T result;
        try {
            result = work.call();
        } catch (Exception failed) {
            fail.accept(failed);
            return;
        }
        show.accept(result);
    }
}
