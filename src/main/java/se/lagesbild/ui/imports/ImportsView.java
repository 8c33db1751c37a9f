package se.lagesbild.ui.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import se.lagesbild.domain.Outcome;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.EmptyState;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.ui.kit.Splits;

/// The files that were read as cards, and for the selected one where every row went and what was said about it.
public final class ImportsView extends BorderPane {
    private static final Duration LOOK = Duration.millis(300);

    private final ImportsViewModel model;
    private final Words words;
    private final Notices notices;
    private final FileDialogs dialogs;
    private final ListView<ImportRow> cards = new ListView<>();
    private final ScrollPane details = new ScrollPane();
    private final SplitPane split;
    private final Region empty;

    /// @param actions buttons that read files: for the bar and, again, for the empty state
    public ImportsView(
            ImportsViewModel model,
            Words words,
            Notices notices,
            FileDialogs dialogs,
            Button barAction,
            Button... actions) {
        this.model = model;
        this.words = words;
        this.notices = notices;
        this.dialogs = dialogs;
        setId("imports");
        cards.setId("import-cards");
        cards.getStyleClass().add("file-cards");
        cards.setItems(model.rows());
        cards.setCellFactory(list -> new FileCard(model, words));
        cards.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> show(now));
        details.setFitToWidth(true);
        details.setMinWidth(340);
        split = Splits.keepingRight(cards, details, 560);
        empty = new EmptyState(Feather.INBOX, words.get("imports.empty"), actions);
        setTop(toolbar(barAction));
        model.rows().addListener((ListChangeListener<ImportRow>) change -> showRows());
        showRows();
        setOnDragOver(ImportsView::dragged);
        setOnDragDropped(this::dropped);
    }

    private HBox toolbar(Button action) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label title = new Label(words.get("imports.title"));
        title.getStyleClass().add("inspector-subtitle");
        Label counted = new Label();
        counted.getStyleClass().add("muted");
        counted.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.rows().isEmpty()
                                ? ""
                                : words.get(
                                        "imports.count", stored(), model.rows().size() - stored()),
                        model.rows()));
        HBox bar = new HBox(12, title, counted, space, reading(), action);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("view-toolbar");
        return bar;
    }

    /// Which file is being read, how far, and the way to stop it.
    private HBox reading() {
        Label text = new Label();
        text.setId("reading-now");
        text.getStyleClass().add("muted");
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(140);
        Button stop = new Button(words.get("imports.stop"));
        stop.setId("reading-stop");
        stop.getStyleClass().add("tool");
        stop.setOnAction(event -> model.stop());
        Timeline watch = new Timeline(new KeyFrame(LOOK, event -> text.setText(now())));
        watch.setCycleCount(Animation.INDEFINITE);
        model.currentProperty().addListener((property, before, now) -> {
            text.setText(now());
            bar.setProgress(now.map(one -> (one.nr() - 1.0) / one.of()).orElse(0.0));
            if (now.isPresent()) {
                watch.play();
            } else {
                watch.stop();
            }
        });
        HBox reading = new HBox(10, text, bar, stop);
        reading.setAlignment(Pos.CENTER_LEFT);
        reading.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.currentProperty().get().isPresent(), model.currentProperty()));
        reading.managedProperty().bind(reading.visibleProperty());
        return reading;
    }

    private String now() {
        Optional<ImportsViewModel.Current> current = model.currentProperty().get();
        String rows = new Numbers(words.language()).count(model.rowsRead());
        return current.map(one -> words.get("imports.reading", one.file(), one.nr(), one.of(), rows))
                .orElse("");
    }

    private long stored() {
        return model.rows().stream().filter(row -> row.outcome().isStored()).count();
    }

    /// When everything is read, the first file that asks something is shown, so that only answers are left to do.
    private void showRows() {
        setCenter(model.rows().isEmpty() ? empty : split);
        List<ImportRow> asking = model.rows().stream()
                .filter(row -> row.outcome() == Outcome.HOLD)
                .toList();
        boolean shown = asking.contains(cards.getSelectionModel().getSelectedItem());
        if (!asking.isEmpty() && !shown && !model.busyProperty().get()) {
            cards.getSelectionModel().clearAndSelect(model.rows().indexOf(asking.getFirst()));
        } else if (!model.rows().isEmpty() && cards.getSelectionModel().getSelectedItem() == null) {
            cards.getSelectionModel().selectFirst();
        }
    }

    private void show(@Nullable ImportRow row) {
        details.setContent(row == null ? null : new FileDetails(model, row, words, dialogs, notices));
        details.setVvalue(0);
    }

    private static void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    /// Files, or folders of files.
    private void dropped(DragEvent event) {
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        model.read(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
