package se.lagesbild.ui.backups;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.store.StoreException;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.workbench.Copies;
import se.lagesbild.workbench.Workbench;

/// The copies of one lägesbild, beside what it holds now.
public final class BackupsViewModel {
    private final Copies copies;
    private final Optional<Workbench> open;
    private final Background background;
    private final ObservableList<Backup> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Now>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Ended>> ended = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What the lägesbild itself holds.
    public record Now(long imports, long observations) {}

    /// How the last thing that was asked for ended.
    public sealed interface Ended {
        /// A copy was taken out.
        record Restored(int number, Path to) implements Ended {}

        /// A copy was made.
        record Made(int number) implements Ended {}

        /// A copy was deleted.
        record Deleted(int number) implements Ended {}

        /// It did not work.
        record Failed(Exception failure) implements Ended {}
    }

    /// @param open the lägesbild, where it could be opened
    public BackupsViewModel(Copies copies, Optional<Workbench> open, Background background) {
        this.copies = copies;
        this.open = open;
        this.background = background;
    }

    /// What stands in the list.
    private record Everything(List<Backup> rows, Optional<Now> now) {}

    public void refresh() {
        background.run(this::everything, this::show, this::failed);
    }

    private Everything everything() throws StoreException {
        return new Everything(copies.list(), open.isPresent() ? Optional.of(now(open.get())) : Optional.empty());
    }

    private static Now now(Workbench workbench) throws StoreException {
        List<ImportBatch> imports = workbench.imports().stored();
        return new Now(imports.size(), workbench.observations());
    }

    private void show(Everything everything) {
        rows.setAll(everything.rows());
        now.set(everything.now());
    }

    /// Takes a copy out to a new file, after a copy of what there is now.
    public void restore(Backup backup, Path to) {
        perform(() -> {
            if (open.isPresent()) {
                open.get().backUpBeforeRestore();
            }
            copies.restore(backup.number(), to);
            return new Ended.Restored(backup.number(), to);
        });
    }

    /// Makes a copy of the lägesbild that is open.
    public void make() {
        open.ifPresent(
                workbench -> perform(() -> new Ended.Made(workbench.backUp().number())));
    }

    public void delete(Backup backup) {
        perform(() -> {
            copies.delete(List.of(backup));
            return new Ended.Deleted(backup.number());
        });
    }

    private void perform(Callable<Ended> work) {
        background.run(
                work,
                how -> {
                    ended.set(Optional.of(how));
                    refresh();
                },
                this::failed);
    }

    private void failed(Exception failure) {
        ended.set(Optional.of(new Ended.Failed(failure)));
    }

    public ObservableList<Backup> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Optional<Now>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Ended>> endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /// Whether a copy can be made.
    public boolean isOpen() {
        return open.isPresent();
    }
}
