package se.lagesbild.ui.backups;

import atlantafx.base.theme.Styles;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.lagesbild.domain.Backup;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Failures;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.Paragraph;

/// A list of copies with their counts, the counts of now above it, and what can be done with one.
public final class BackupsView extends VBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final BackupsViewModel model;
    private final Words words;
    private final Numbers numbers;
    private final FileDialogs dialogs;
    private final TableView<Backup> table = new TableView<>();

    public BackupsView(BackupsViewModel model, Words words, FileDialogs dialogs) {
        super(12);
        this.model = model;
        this.words = words;
        this.numbers = new Numbers(words.language());
        this.dialogs = dialogs;
        setPadding(new Insets(16));
        setPrefSize(820, 460);
        table.setId("backup-table");
        table.getStyleClass().add(Styles.DENSE);
        table.setItems(model.rows());
        table.setPlaceholder(new Label(words.get("backups.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns().setAll(columns());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(new Paragraph(words.get("backups.about"), "body"), now(), table, buttons(), ended());
    }

    private List<TableColumn<Backup, String>> columns() {
        return List.of(
                column("backups.number", 60, "numeric", one -> numbers.count(one.number())),
                column("backups.made", 150, "text", one -> TIME.format(one.madeAt())),
                column("backups.reason", 240, "text", one -> words.of("backup", one.reason())),
                column("backups.imports", 110, "numeric", one -> numbers.count(one.imports())),
                column("backups.values", 110, "numeric", one -> numbers.count(one.observations())));
    }

    private TableColumn<Backup, String> column(String key, double width, String style, Function<Backup, String> text) {
        TableColumn<Backup, String> column = new TableColumn<>(words.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.getStyleClass().add(style);
        return column;
    }

    private Label now() {
        Label label = new Label();
        label.setId("backups-now");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.nowProperty()
                                .get()
                                .map(now ->
                                        words.get("backups.now", values(now.observations()), imports(now.imports())))
                                .orElse(""),
                        model.nowProperty()));
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private HBox buttons() {
        BooleanBinding nothing =
                table.getSelectionModel().selectedItemProperty().isNull();
        Button restore = new Button(words.get("backups.restore"));
        restore.setId("backup-restore");
        restore.getStyleClass().add("accent");
        restore.disableProperty().bind(nothing);
        restore.setOnAction(event -> selected().ifPresent(this::restore));
        Button delete = new Button(words.get("backups.delete"));
        delete.setId("backup-delete");
        delete.disableProperty().bind(nothing);
        delete.setOnAction(event -> selected().filter(this::isSure).ifPresent(model::delete));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button make = new Button(words.get("backups.make"));
        make.setId("backup-make");
        make.setDisable(!model.isOpen());
        make.setOnAction(event -> model.make());
        return new HBox(12, restore, delete, space, make);
    }

    private String values(long number) {
        return words.counted("count.values", numbers.count(number));
    }

    private String imports(long number) {
        return words.counted("count.imports", numbers.count(number));
    }

    /// A copy that is gone cannot be had back, so the user is told what it holds.
    private boolean isSure(Backup backup) {
        ButtonType remove = new ButtonType(words.get("backups.delete"), ButtonBar.ButtonData.OTHER);
        ButtonType cancel = new ButtonType(words.get("action.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        String asked = words.get(
                "backups.delete.sure", backup.number(), values(backup.observations()), imports(backup.imports()));
        Alert alert = new Alert(Alert.AlertType.WARNING, asked, cancel, remove);
        alert.initOwner(getScene().getWindow());
        alert.setHeaderText(null);
        ((Button) alert.getDialogPane().lookupButton(cancel)).setDefaultButton(true);
        return alert.showAndWait().filter(remove::equals).isPresent();
    }

    private Optional<Backup> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void restore(Backup backup) {
        String suggestion = words.get("backups.restore.name", backup.number());
        dialogs.copy(suggestion).ifPresent(to -> model.restore(backup, to));
    }

    private Paragraph ended() {
        Paragraph text = new Paragraph("", "body");
        text.setId("backups-ended");
        text.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.endedProperty().get().map(this::sentence).orElse(""), model.endedProperty()));
        return text;
    }

    private String sentence(BackupsViewModel.Ended ended) {
        return switch (ended) {
            case BackupsViewModel.Ended.Restored done -> words.get("cli.backup.restored", done.number(), done.to());
            case BackupsViewModel.Ended.Made done -> words.get("backups.made.done", done.number());
            case BackupsViewModel.Ended.Deleted done -> words.get("backups.deleted", done.number());
            case BackupsViewModel.Ended.Failed failed -> Failures.sentence(failed.failure(), words);
        };
    }
}
