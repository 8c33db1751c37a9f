package se.lagesbild.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import se.lagesbild.domain.Outcome;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.EmptyState;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.ui.kit.Splits;

/// The files that were read as cards, and beside them the selected one or the receipt of those that were imported
/// together.
public final class ImportsView extends BorderPane {
    private final ImportsViewModel model;
    private final Words words;
    private final Notices notices;
    private final FileDialogs dialogs;
    private final ListView<ImportRow> cards = new ListView<>();
    private final BorderPane details = new BorderPane();
    private final Button action;
    private final Button all = new Button();
    private final Button receipt = new Button();
    private final SplitPane split;
    private final Region empty;
    private boolean isFilling;

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
        this.action = barAction;
        setId("imports");
        cards.setId("import-cards");
        cards.getStyleClass().add("file-cards");
        cards.setCellFactory(list -> new FileCard(model, words));
        cards.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> selected(now));
        cards.setOnKeyPressed(event -> {
            // a list keeps Enter for itself
            if (event.getCode() == KeyCode.ENTER && all.isDefaultButton()) {
                all.fire();
            }
        });
        details.setMinWidth(340);
        split = Splits.keepingRight(cards, details, 560);
        empty = new EmptyState(Feather.INBOX, words.get("imports.empty"), actions);
        setTop(toolbar());
        model.rows().addListener((ListChangeListener<ImportRow>) change -> showRows());
        model.busyProperty().addListener((property, before, now) -> holdFocus(now));
        model.batchProperty().addListener((property, before, now) -> showReceipt());
        showRows();
        FileDrop.on(this, model::read);
    }

    private HBox toolbar() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label title = new Label(words.get("imports.title"));
        title.getStyleClass().add("inspector-subtitle");
        Label counted = new Label();
        counted.getStyleClass().add("muted");
        counted.textProperty().bind(Bindings.createStringBinding(this::counts, model.rows()));
        all.setId("import-all");
        all.getStyleClass().add("accent");
        all.setOnAction(event -> model.importAll());
        all.disableProperty().bind(model.busyProperty());
        receipt.setId("receipt-show");
        receipt.setText(words.get("receipt.show"));
        receipt.setOnAction(event -> showReceipt());
        receipt.visibleProperty().bind(model.batchProperty().map(Optional::isPresent));
        receipt.managedProperty().bind(receipt.visibleProperty());
        HBox buttons = new HBox(12, receipt, action, all);
        // while files are worked on there is nothing to do but to watch or stop
        buttons.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.currentProperty().get().isEmpty(), model.currentProperty()));
        buttons.managedProperty().bind(buttons.visibleProperty());
        HBox bar = new HBox(12, title, counted, space, new ProgressStrip(model, words), buttons);
        bar.setMinHeight(52);
        List.of(title, counted).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("view-toolbar");
        return bar;
    }

    /// "18 importerade, 7 klara att importera, 2 väntar".
    private String counts() {
        Numbers numbers = new Numbers(words.language());
        List<String> counts = new ArrayList<>();
        long stored =
                model.rows().stream().filter(row -> row.stored().isPresent()).count();
        long ready = model.ready().size();
        long known = model.rows().stream()
                .filter(row -> row.state() == ImportRow.State.KNOWN)
                .count();
        long others = model.rows().size() - stored - ready - known;
        if (stored > 0) {
            counts.add(words.counted("imports.count.stored", numbers.count(stored)));
        }
        if (ready > 0) {
            counts.add(words.counted("imports.count.ready", numbers.count(ready)));
        }
        if (known > 0) {
            counts.add(words.get("imports.count.known", numbers.count(known)));
        }
        if (others > 0) {
            counts.add(words.counted("imports.count.others", numbers.count(others)));
        }
        return String.join(", ", counts);
    }

    /// When everything is read, the first file that asks something is shown, so that only answers are left to do; when
    /// none asks, Enter imports all.
    private void showRows() {
        isFilling = true;
        cards.getItems().setAll(model.rows());
        isFilling = false;
        setCenter(model.rows().isEmpty() ? empty : split);
        int ready = model.ready().size();
        all.setText(words.counted("imports.import.all", new Numbers(words.language()).count(ready)));
        all.setVisible(ready > 0);
        all.setManaged(ready > 0);
        Optional<ImportRow> wanted = wanted();
        if (wanted.isPresent()) {
            select(wanted.get());
        } else if (isReceiptShown()) {
            showReceipt();
        } else {
            putBeside(null);
        }
        action.getStyleClass().removeAll("accent");
        if (ready == 0) {
            action.getStyleClass().add("accent");
        }
        if (!model.busyProperty().get()) {
            Platform.runLater(this::focusNext);
        }
    }

    /// Puts the focus on what is left to do, where the user works here and has not gone on to something in the view.
    private void focusNext() {
        if (!isWorkedIn() || (!isFocused() && isWithin(getScene().getFocusOwner(), this))) {
            return;
        }
        // what scrolls is in the window, and can have the focus, only when its skin is made
        details.applyCss();
        Optional<QuestionPane> questions = file().flatMap(FileDetails::questions);
        if (questions.isPresent()) {
            questions.get().focusNext();
        } else if (all.isVisible()) {
            all.requestFocus();
        }
    }

    /// While files are worked on nothing has the focus that Enter would start.
    private void holdFocus(boolean isBusy) {
        if (isBusy && isWorkedIn()) {
            requestFocus();
        }
    }

    private boolean isWorkedIn() {
        for (Node part = this; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return getScene() != null && !(getScene().getFocusOwner() instanceof TextInputControl);
    }

    /// The file to look at now: one that asks, else the one that was looked at, else the first.
    private Optional<ImportRow> wanted() {
        Optional<ImportRow> same = file().map(FileDetails::row)
                .flatMap(
                        before -> model.rows().stream().filter(before::isSameAs).findFirst());
        boolean isBusy = model.busyProperty().get();
        if (!isBusy && same.map(row -> row.outcome() != Outcome.HOLD).orElse(true)) {
            Optional<ImportRow> asking = model.rows().stream()
                    .filter(row -> row.outcome() == Outcome.HOLD)
                    .findFirst();
            if (asking.isPresent()) {
                return asking;
            }
        }
        return isReceiptShown()
                ? Optional.empty()
                : same.or(() -> model.rows().stream().findFirst());
    }

    private void select(ImportRow row) {
        isFilling = true;
        cards.getSelectionModel().clearAndSelect(model.rows().indexOf(row));
        isFilling = false;
        show(row);
    }

    private void selected(@Nullable ImportRow row) {
        if (!isFilling && row != null) {
            show(row);
        }
    }

    /// A file that is as it was stays as it is, with what the user has begun to answer in it.
    private void show(ImportRow row) {
        if (file().filter(file -> file.row().equals(row)).isEmpty()) {
            FileDetails file = new FileDetails(model, row, words, dialogs, notices);
            putBeside(file);
            all.setDefaultButton(file.questions().isEmpty());
        }
    }

    private void showReceipt() {
        model.batchProperty().get().ifPresent(batch -> {
            isFilling = true;
            cards.getSelectionModel().clearSelection();
            isFilling = false;
            putBeside(new BatchPane(model, batch, words, notices));
            all.setDefaultButton(true);
        });
    }

    /// The file beside the cards.
    private Optional<FileDetails> file() {
        return Optional.ofNullable(details.getCenter() instanceof FileDetails file ? file : null);
    }

    private boolean isReceiptShown() {
        return details.getCenter() instanceof BatchPane;
    }

    /// Keeps the focus here when its owner is replaced: JavaFX would hand it to whatever field comes next.
    private void putBeside(@Nullable Node now) {
        if (getScene() != null && isWithin(getScene().getFocusOwner(), details)) {
            requestFocus();
        }
        details.setCenter(now);
    }

    private static boolean isWithin(@Nullable Node node, Node outer) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(outer::equals);
    }
}
