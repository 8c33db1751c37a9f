package se.lagesbild.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.picture.Comparison;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.workbench.Drifts;
import se.lagesbild.workbench.Imports;
import se.lagesbild.workbench.Receipt;
import se.lagesbild.workbench.SampleData;
import se.lagesbild.workbench.SeenLine;

/// The files that were read: those that are stored and those that wait or must be mended.
public final class ImportsViewModel {
    private final Imports imports;
    private final Background background;
    private final Runnable changed;
    private final Consumer<Exception> fail;
    private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Current>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicBoolean isStopped = new AtomicBoolean();
    private final AtomicLong rowsRead = new AtomicLong();
    private final Map<String, String> sources = new HashMap<>();

    /// The file that is being read.
    ///
    /// @param nr of all that were asked for, from 1
    public record Current(String file, int nr, int of) {}

    /// @param changed called when something was stored
    public ImportsViewModel(Imports imports, Background background, Runnable changed, Consumer<Exception> fail) {
        this.imports = imports;
        this.background = background;
        this.changed = changed;
        this.fail = fail;
    }

    public void refresh() {
        background.run(this::everything, this::show, fail);
    }

    /// Reads the files one after the other, those of a folder in the order of their names; each shows in the list as
    /// soon as it is read.
    public void read(List<Path> files) {
        background.run(() -> imports.extracts(files), this::readEach, fail);
    }

    private void readEach(List<Path> files) {
        begin();
        for (int nr = 0; nr < files.size(); nr++) {
            Path file = files.get(nr);
            Current now = new Current(String.valueOf(file.getFileName()), nr + 1, files.size());
            background.run(() -> now, this::tellCurrent, fail);
            background.run(() -> unlessStopped(file, List.of()), read -> refresh(), this::failed);
        }
        finish();
    }

    private void begin() {
        isStopped.set(false);
        busy.set(true);
    }

    private void tellCurrent(Current now) {
        rowsRead.set(0);
        current.set(isStopped.get() ? Optional.empty() : Optional.of(now));
    }

    private Optional<Receipt> unlessStopped(Path file, List<Answer> answers) throws Exception {
        return isStopped.get() ? Optional.empty() : Optional.of(imports.read(file, answers, this::goOn));
    }

    private boolean goOn(long soFar) {
        rowsRead.set(soFar);
        return !isStopped.get();
    }

    /// Being stopped is what was asked for.
    private void failed(Exception failure) {
        boolean stopped = failure instanceof StoreException store && store.kind() == StoreException.Kind.CANCELLED;
        if (!stopped) {
            fail.accept(failure);
        }
    }

    /// Stops the reading: the file that is being read and those after it leave nothing behind.
    public void stop() {
        isStopped.set(true);
    }

    /// Rows of the current file that are stored so far.
    public long rowsRead() {
        return rowsRead.get();
    }

    /// Reads the extracts that are part of the program.
    public void readSample() {
        begin();
        for (SampleData.SampleFile file : SampleData.files()) {
            background.run(() -> imports.read(file), receipt -> {}, fail);
        }
        finish();
    }

    /// Reads a file again with the answer that its revised values replace the stored ones, or that those stay.
    public void answer(ImportRow row, boolean replace) {
        answer(row, List.of(new Answer(row.file(), ProblemCode.REVISION, "", replace ? Answer.REPLACE : Answer.KEEP)));
    }

    /// Reads a file again with answers to what it asks.
    public void answer(ImportRow row, List<Answer> answers) {
        begin();
        row.receipt()
                .ifPresent(waiting -> background.run(
                        () -> imports.readAgain(waiting, answers, this::goOn), receipt -> {}, this::failed));
        finish();
    }

    /// Gives the first lines of a file, beside what was read from them.
    public void preview(ImportRow row, Consumer<List<SeenLine>> show) {
        row.receipt().ifPresent(receipt -> background.run(() -> imports.firstLines(receipt), show, fail));
        row.stored().ifPresent(batch -> background.run(() -> imports.firstLines(batch), show, fail));
    }

    /// Gives the values of a file beside last year's, the least plausible first.
    public void review(ImportRow row, Consumer<List<Comparison>> show) {
        row.receipt().ifPresent(receipt -> background.run(() -> imports.review(receipt), show, fail));
        row.stored().ifPresent(batch -> background.run(() -> imports.review(batch), show, fail));
    }

    /// Writes what was said about a file as a table, to send to whoever delivered it.
    public void saveProblems(ImportRow row, Words words, Path to, Runnable done) {
        background.run(
                () -> {
                    imports.saveProblems(row.problems(), words, to);
                    return to;
                },
                written -> done.run(),
                fail);
    }

    /// What people call a source.
    public String sourceName(String code) {
        return sources.getOrDefault(code, code);
    }

    /// Takes an import back.
    public void undo(ImportRow row, Runnable done) {
        row.stored().ifPresent(batch -> change(() -> imports.undo(batch.id()), done));
    }

    /// Gives the backups that hold the file.
    public void holding(ImportRow row, Consumer<List<Backup>> ask) {
        row.stored().ifPresent(batch -> background.run(() -> imports.backupsHolding(batch.hash()), ask, fail));
    }

    /// Deletes an import for good, and those backups.
    public void purge(ImportRow row, List<Backup> backups, Runnable done) {
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
        begin();
        background.run(
                () -> {
                    change.make();
                    return true;
                },
                made -> done.run(),
                fail);
        finish();
    }

    private void finish() {
        background.run(
                this::everything,
                all -> {
                    ended();
                    show(all);
                    changed.run();
                },
                failure -> {
                    ended();
                    fail.accept(failure);
                });
    }

    private void ended() {
        busy.set(false);
        current.set(Optional.empty());
    }

    /// What the view shows.
    private record Everything(List<ImportRow> rows, Map<String, String> sources) {}

    private Everything everything() throws Exception {
        List<ImportRow> all = new ArrayList<>();
        Drifts drifts = imports.drifts();
        for (Receipt receipt : imports.unfinished()) {
            all.add(ImportRow.of(receipt, drifts.of(receipt)));
        }
        for (ImportBatch batch : imports.stored().reversed()) {
            all.add(ImportRow.of(batch, drifts.of(batch)));
        }
        return new Everything(all, imports.sourceNames());
    }

    private void show(Everything all) {
        sources.putAll(all.sources());
        rows.setAll(all.rows());
    }

    public ObservableList<ImportRow> rows() {
        return rows;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The file that is being read, while there is one.
    public ReadOnlyObjectProperty<Optional<Current>> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
