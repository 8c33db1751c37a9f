package se.lagesbild.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Progress;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.store.StoreException;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.workbench.Imports;
import se.lagesbild.workbench.Receipt;
import se.lagesbild.workbench.SampleData;

/// The files that were read: those that are stored and those that wait or must be mended.
public final class ImportsViewModel {
    private final Imports imports;
    private final Background background;
    private final Runnable changed;
    private final Consumer<Exception> fail;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// One file.
    ///
    /// @param source code of its source
    /// @param observations stored, or that would be stored
    /// @param stored what can be taken back, where it is stored
    /// @param path where it was read from, where it is not
    public record Row(
            String file,
            String source,
            Outcome outcome,
            int observations,
            RowBalance balance,
            List<Problem> problems,
            Optional<ImportBatch> stored,
            Optional<Path> path) {
        /// Whether nothing but revised values keeps it from being stored.
        public boolean asksOnlyAboutRevisions() {
            return outcome == Outcome.HOLD
                    && path.isPresent()
                    && problems.stream()
                            .filter(one -> one.level() == Level.HOLD)
                            .allMatch(one -> one.code() == ProblemCode.REVISION);
        }

        static Row of(ImportBatch batch) {
            return new Row(
                    batch.fileName(),
                    batch.source(),
                    Outcome.of(batch.problems()),
                    batch.observations(),
                    batch.rows(),
                    batch.problems(),
                    Optional.of(batch),
                    Optional.empty());
        }

        static Row of(Receipt receipt) {
            return new Row(
                    receipt.fileName(),
                    receipt.delivery().source(),
                    receipt.outcome(),
                    receipt.observations(),
                    receipt.rows(),
                    receipt.problems(),
                    Optional.empty(),
                    Optional.of(receipt.file()));
        }
    }

    /// @param changed called when something was stored
    public ImportsViewModel(Imports imports, Background background, Runnable changed, Consumer<Exception> fail) {
        this.imports = imports;
        this.background = background;
        this.changed = changed;
        this.fail = fail;
    }

    public void refresh() {
        background.run(this::allRows, rows::setAll, fail);
    }

    /// Reads the files one after the other; each shows in the list as soon as it is read.
    public void read(List<Path> files) {
        busy.set(true);
        for (Path file : files) {
            background.run(() -> imports.read(file), receipt -> refresh(), fail);
        }
        finish();
    }

    /// Reads the extracts that are part of the program.
    public void readSample() {
        busy.set(true);
        for (SampleData.SampleFile file : SampleData.files()) {
            background.run(() -> imports.read(file), receipt -> {}, fail);
        }
        finish();
    }

    /// Reads a file again with the answer that its revised values replace the stored ones, or that those stay.
    public void answer(Row row, boolean replace) {
        busy.set(true);
        List<Answer> answers =
                List.of(new Answer(row.file(), ProblemCode.REVISION, "", replace ? Answer.REPLACE : Answer.KEEP));
        row.path()
                .ifPresent(
                        path -> background.run(() -> imports.read(path, answers, Progress.NONE), receipt -> {}, fail));
        finish();
    }

    /// Takes an import back.
    public void undo(Row row, Runnable done) {
        row.stored().ifPresent(batch -> change(() -> imports.undo(batch.id()), done));
    }

    /// Gives the backups that hold the file.
    public void holding(Row row, Consumer<List<Backup>> ask) {
        row.stored().ifPresent(batch -> background.run(() -> imports.backupsHolding(batch.hash()), ask, fail));
    }

    /// Deletes an import for good, and those backups.
    public void purge(Row row, List<Backup> backups, Runnable done) {
        row.stored()
                .ifPresent(batch -> change(
                        () -> {
                            imports.purge(batch.id());
                            imports.delete(backups);
                        },
                        done));
    }

    /// Something that changes what is stored.
    private interface Change {
        void make() throws StoreException;
    }

    private void change(Change change, Runnable done) {
        busy.set(true);
        background.run(
                () -> {
                    change.make();
                    return true;
                },
                changed -> done.run(),
                fail);
        finish();
    }

    private void finish() {
        background.run(
                this::allRows,
                all -> {
                    busy.set(false);
                    rows.setAll(all);
                    changed.run();
                },
                failure -> {
                    busy.set(false);
                    fail.accept(failure);
                });
    }

    private List<Row> allRows() throws Exception {
        List<Row> all = new ArrayList<>();
        imports.unfinished().forEach(receipt -> all.add(Row.of(receipt)));
        imports.stored().reversed().forEach(batch -> all.add(Row.of(batch)));
        return all;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
