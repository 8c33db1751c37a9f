package se.lagesbild.ui.imports;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.lagesbild.domain.Progress;
import se.lagesbild.store.StoreException;

/// How far the work on the files is, and the way to stop it.
final class ReadingWatch implements Progress {
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ImportsViewModel.Current>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicBoolean isStopped = new AtomicBoolean();
    private final AtomicLong rows = new AtomicLong();

    void begin() {
        isStopped.set(false);
        busy.set(true);
    }

    /// The next file begins.
    void tell(ImportsViewModel.Current now) {
        rows.set(0);
        current.set(Optional.of(now));
    }

    void end() {
        busy.set(false);
        current.set(Optional.empty());
    }

    void stop() {
        isStopped.set(true);
        current.set(Optional.empty());
    }

    boolean isStopped() {
        return isStopped.get();
    }

    @Override
    public boolean goOn(long soFar) {
        rows.set(soFar);
        return !isStopped();
    }

    /// Rows of the current file that are done so far.
    long rows() {
        return rows.get();
    }

    /// Being stopped is what was asked for, and no failure.
    static boolean isStop(Exception failure) {
        return failure instanceof StoreException store && store.kind() == StoreException.Kind.CANCELLED;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ImportsViewModel.Current>> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
