package se.lagesbild.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.RowBalance;
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
    public record Row(
            String file, String source, Outcome outcome, int observations, RowBalance balance, List<Problem> problems) {
        static Row of(ImportBatch batch) {
            return new Row(
                    batch.fileName(),
                    batch.source(),
                    Outcome.of(batch.problems()),
                    batch.observations(),
                    batch.rows(),
                    batch.problems());
        }

        static Row of(Receipt receipt) {
            return new Row(
                    receipt.fileName(),
                    receipt.delivery().source(),
                    receipt.outcome(),
                    receipt.observations(),
                    receipt.rows(),
                    receipt.problems());
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
