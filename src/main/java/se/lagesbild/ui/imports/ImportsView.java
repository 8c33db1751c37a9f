package se.lagesbild.ui.imports;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.EmptyState;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.ui.kit.Paragraph;
import se.lagesbild.ui.kit.Splits;

/// The files that were read, and for the selected one where every row went and what was said about it.
public final class ImportsView extends BorderPane {
    private final ImportsViewModel model;
    private final Words words;
    private final Notices notices;
    private final Numbers numbers;
    private final ProblemTexts texts;
    private final TableView<ImportsViewModel.Row> table = new TableView<>();
    private final VBox details = new VBox(10);
    private final SplitPane split;
    private final Region empty;

    /// @param actions buttons that read files: for the bar and, again, for the empty state
    public ImportsView(ImportsViewModel model, Words words, Notices notices, Button barAction, Button... actions) {
        this.model = model;
        this.words = words;
        this.notices = notices;
        this.numbers = new Numbers(words.language());
        this.texts = new ProblemTexts(words);
        setId("imports");
        table.setId("import-table");
        table.getStyleClass().add(Styles.DENSE);
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns()
                .setAll(List.of(column("imports.file", 300, ImportsViewModel.Row::file), outcome(), values()));
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> show(now));
        details.getStyleClass().add("inspector-page");
        ScrollPane scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(300);
        split = Splits.keepingRight(table, scroll, 440);
        empty = new EmptyState(Feather.INBOX, words.get("imports.empty"), actions);
        setTop(toolbar(barAction));
        model.rows().addListener((ListChangeListener<ImportsViewModel.Row>) change -> showRows());
        showRows();
        setOnDragOver(ImportsView::dragged);
        setOnDragDropped(this::dropped);
    }

    private HBox toolbar(Button action) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(18, 18);
        busy.visibleProperty().bind(model.busyProperty());
        Label title = new Label(words.get("imports.title"));
        title.getStyleClass().add("section-title");
        Label count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get("imports.count", stored(), model.rows().size() - stored()), model.rows()));
        HBox bar = new HBox(12, title, count, busy, space, action);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("view-toolbar");
        return bar;
    }

    private long stored() {
        return model.rows().stream().filter(row -> row.outcome().isStored()).count();
    }

    private void showRows() {
        setCenter(model.rows().isEmpty() ? empty : split);
        if (!model.rows().isEmpty() && table.getSelectionModel().getSelectedItem() == null) {
            table.getSelectionModel().selectFirst();
        }
    }

    private TableColumn<ImportsViewModel.Row, String> column(
            String key, double width, Function<ImportsViewModel.Row, String> text) {
        TableColumn<ImportsViewModel.Row, String> column = new TableColumn<>(words.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<ImportsViewModel.Row, String> values() {
        TableColumn<ImportsViewModel.Row, String> column =
                column("imports.values", 80, row -> numbers.count(row.observations()));
        column.getStyleClass().add("numeric");
        column.setMinWidth(70);
        column.setMaxWidth(90);
        return column;
    }

    /// The outcome in words, with a colour that repeats it.
    private TableColumn<ImportsViewModel.Row, String> outcome() {
        TableColumn<ImportsViewModel.Row, String> column =
                column("imports.outcome", 150, row -> words.of("outcome", row.outcome()));
        column.setMinWidth(150);
        column.setMaxWidth(210);
        column.setCellFactory(ignored -> new OutcomeCell());
        return column;
    }

    private void show(ImportsViewModel.@Nullable Row row) {
        details.getChildren().clear();
        if (row == null) {
            return;
        }
        details.getChildren().add(new Paragraph(row.file(), "inspector-subtitle"));
        details.getChildren()
                .add(new Paragraph(
                        words.of("outcome", row.outcome()),
                        "outcome-" + row.outcome().name().toLowerCase(Locale.ROOT)));
        details.getChildren().add(new Paragraph(balance(row.balance()), "body"));
        details.getChildren().add(new ImportActions(model, row, words, notices));
        if (!row.problems().isEmpty()) {
            details.getChildren().add(new Paragraph(words.get("imports.messages"), "inspector-heading"));
        }
        row.problems().stream()
                .sorted((one, other) -> other.level().compareTo(one.level()))
                .forEach(problem -> details.getChildren().add(message(problem)));
    }

    private VBox message(Problem problem) {
        return new VBox(
                2,
                new Paragraph(
                        words.of("level", problem.level()),
                        "level-" + problem.level().name().toLowerCase(Locale.ROOT)),
                new Paragraph(texts.of(problem), "body"));
    }

    /// "30 rader lästa = 24 lagrade + 1 rubrik + …"; parts that are 0 are left out.
    private String balance(RowBalance rows) {
        if (rows.read() == 0) {
            return words.get("imports.balance.none");
        }
        StringBuilder parts = new StringBuilder();
        part(parts, rows.stored(), "stored");
        part(parts, rows.held(), "held");
        part(parts, rows.known(), "known");
        part(parts, rows.header(), "header");
        part(parts, rows.notes(), "notes");
        part(parts, rows.blank(), "blank");
        part(parts, rows.totals(), "totals");
        part(parts, rows.repeated(), "repeated");
        part(parts, rows.refused(), "refused");
        return words.get("imports.balance", rows.read(), parts);
    }

    private void part(StringBuilder parts, int count, String name) {
        if (count > 0) {
            parts.append(parts.isEmpty() ? "" : " + ").append(words.get("imports.balance." + name, count));
        }
    }

    private static void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(path -> !Files.isDirectory(path))
                .toList();
        model.read(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
