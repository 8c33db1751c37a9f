package se.lagesbild.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
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
import se.lagesbild.workbench.Batch;
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
    private final ReadOnlyObjectWrapper<Optional<Batch>> batch = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadingWatch watch = new ReadingWatch();
    private final Map<String, String> sources = new HashMap<>();
    private final List<Path> waiting = new ArrayList<>();

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

    /// Looks at the files one after the other, those of a folder in the order of their names; each shows in the list as
    /// soon as it is read, and nothing is stored. Files that come while others are worked on wait for their turn.
    public void read(List<Path> files) {
        if (watch.busyProperty().get()) {
            waiting.addAll(files);
            return;
        }
        watch.begin();
        background.run(
                () -> {
                    imports.arrivals().layKnownAside();
                    return imports.arrivals().looking(imports.arrivals().extracts(files));
                },
                looking -> each(
                        looking.files().stream()
                                .map(file -> new Task(
                                        String.valueOf(file.getFileName()),
                                        () -> looking.look(file, watch),
                                        seen -> {},
                                        () -> {}))
                                .toList(),
                        0,
                        looking::close),
                failure -> {
                    watch.end();
                    fail.accept(failure);
                });
    }

    /// What is done with one file.
    private record Task(String file, Callable<Receipt> work, Consumer<Receipt> done, Runnable failed) {}

    private void each(List<Task> tasks, int nr, Runnable then) {
        if (nr == tasks.size() || watch.isStopped()) {
            finish(then);
            return;
        }
        Task task = tasks.get(nr);
        watch.tell(new Current(task.file(), nr + 1, tasks.size()));
        background.run(
                () -> new Step(task.work().call(), everything()),
                step -> {
                    task.done().accept(step.receipt());
                    show(step.all());
                    each(tasks, nr + 1, then);
                },
                failure -> {
                    if (!ReadingWatch.isStop(failure)) {
                        fail.accept(failure);
                        task.failed().run();
                    }
                    each(tasks, nr + 1, then);
                });
    }

    /// How one file ended, and what there is then.
    private record Step(Receipt receipt, Everything all) {}

    /// Stops the reading: the file that is being read and those after it leave nothing behind.
    public void stop() {
        waiting.clear();
        watch.stop();
    }

    /// Rows of the current file that are read or stored so far.
    public long rowsRead() {
        return watch.rows();
    }

    /// Files that can be stored as they are.
    public List<ImportRow> ready() {
        return rows.stream().filter(ImportRow::isReady).toList();
    }

    /// Stores every file that can be stored as it is.
    public void importAll() {
        store(ready());
    }

    /// Stores files that were looked at, each whole or not at all; a receipt tells of all of them.
    public void store(List<ImportRow> some) {
        List<Receipt> seen =
                some.stream().flatMap(row -> row.receipt().stream()).toList();
        List<Receipt> done = new ArrayList<>();
        List<Receipt> failed = new ArrayList<>();
        watch.begin();
        each(
                seen.stream()
                        .map(one -> new Task(
                                one.fileName(),
                                () -> imports.arrivals().store(one, watch),
                                done::add,
                                () -> failed.add(one)))
                        .toList(),
                0,
                () -> {
                    if (!done.isEmpty() || !failed.isEmpty()) {
                        batch.set(Optional.of(new Batch(done, failed)));
                    }
                });
    }

    /// Takes what is still stored of the last receipt back in one step.
    public void undoBatch(Runnable done) {
        List<Long> ids = stillStored();
        if (!ids.isEmpty()) {
            change(() -> imports.undo(ids), done);
        }
    }

    /// Imports of the last receipt that were not taken back.
    public List<Long> stillStored() {
        List<Long> all = batch.get().map(Batch::importIds).orElse(List.of());
        return rows.stream()
                .flatMap(row -> row.stored().stream())
                .map(ImportBatch::id)
                .filter(all::contains)
                .toList();
    }

    /// Forgets a file that shall not be stored.
    public void layAside(ImportRow row) {
        row.receipt()
                .ifPresent(receipt -> background.run(
                        () -> {
                            imports.arrivals().layAside(receipt);
                            return everything();
                        },
                        this::show,
                        fail));
    }

    /// Reads the extracts that are part of the program, and stores them.
    public void readSample() {
        watch.begin();
        for (SampleData.SampleFile file : SampleData.files()) {
            background.run(() -> imports.read(file), receipt -> {}, fail);
        }
        finish(() -> {});
    }

    /// Reads a file again with the answer that its revised values replace the stored ones, or that those stay.
    public void answer(ImportRow row, boolean replace) {
        answer(row, List.of(new Answer(row.file(), ProblemCode.REVISION, "", replace ? Answer.REPLACE : Answer.KEEP)));
    }

    /// Reads a file again with answers to what it asks.
    public void answer(ImportRow row, List<Answer> answers) {
        answer(row, answers, () -> {});
    }

    /// The same, and then, when it went well, stores every file that can be stored.
    public void answerAndImportAll(ImportRow row, List<Answer> answers) {
        answer(row, answers, this::importAll);
    }

    private void answer(ImportRow row, List<Answer> answers, Runnable then) {
        List<Receipt> read = new ArrayList<>();
        watch.begin();
        each(
                row.receipt().stream()
                        .map(asking -> new Task(
                                row.file(),
                                () -> imports.arrivals().answer(asking, answers, watch),
                                read::add,
                                () -> {}))
                        .toList(),
                0,
                () -> {
                    if (!read.isEmpty()) {
                        then.run();
                    }
                });
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
        watch.begin();
        background.run(
                () -> {
                    change.make();
                    return true;
                },
                made -> done.run(),
                fail);
        finish(() -> {});
    }

    private void finish(Runnable then) {
        background.run(
                this::everything,
                all -> {
                    watch.end();
                    show(all);
                    changed.run();
                    then.run();
                    readWaiting();
                },
                failure -> {
                    watch.end();
                    fail.accept(failure);
                });
    }

    private void readWaiting() {
        if (!waiting.isEmpty() && !watch.busyProperty().get()) {
            List<Path> next = List.copyOf(waiting);
            waiting.clear();
            read(next);
        }
    }

    /// What the view shows.
    private record Everything(List<ImportRow> rows, Map<String, String> sources) {}

    private Everything everything() throws Exception {
        List<ImportRow> all = new ArrayList<>();
        Drifts drifts = imports.drifts();
        for (Receipt receipt : imports.arrivals().all()) {
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
        return watch.busyProperty();
    }

    /// The file that is being read, while there is one.
    public ReadOnlyObjectProperty<Optional<Current>> currentProperty() {
        return watch.currentProperty();
    }

    /// The last receipt of files that were stored together, for as long as the window is open.
    public ReadOnlyObjectProperty<Optional<Batch>> batchProperty() {
        return batch.getReadOnlyProperty();
    }
}
