package se.lagesbild.ui.imports;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import se.lagesbild.picture.Comparison;
import se.lagesbild.text.ReviewTexts;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;

/// A file's values beside last year's as a table, the least plausible first.
final class ReviewDialog {
    private static final PseudoClass IMPLAUSIBLE = PseudoClass.getPseudoClass("implausible");

    private final Words words;
    private final ReviewTexts texts;
    private final TableView<Comparison> table = new TableView<>();

    ReviewDialog(Words words) {
        this.words = words;
        this.texts = new ReviewTexts(words);
        table.setId("review-table");
        table.getStyleClass().addAll(Styles.DENSE, "review-table");
        table.setAccessibleText(words.get("review.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column("review.indicator", 280, "text", texts::indicator),
                        column("review.area", 150, "text", texts::area),
                        column("review.before", 130, "numeric", texts::before),
                        column("review.now", 130, "numeric", texts::now),
                        column("review.difference", 100, "numeric", texts::difference),
                        column("review.explained", 150, "numeric", texts::explained),
                        column("review.verdict", 190, "text", texts::verdict)));
        table.setRowFactory(all -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Comparison change, boolean isEmpty) {
                super.updateItem(change, isEmpty);
                pseudoClassStateChanged(IMPLAUSIBLE, !isEmpty && change != null && change.isImplausible());
            }
        });
    }

    private TableColumn<Comparison, String> column(
            String key, double width, String style, Function<Comparison, String> text) {
        TableColumn<Comparison, String> column = new TableColumn<>(words.get(key));
        column.setPrefWidth(width);
        column.getStyleClass().add(style);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        // the order is how plausible they are
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    void show(Window owner, String file, List<Comparison> changes) {
        table.setItems(FXCollections.observableArrayList(changes));
        VBox content = new VBox(10, new Paragraph(texts.about(changes), "body"));
        if (!changes.isEmpty()) {
            VBox.setVgrow(table, Priority.ALWAYS);
            content.getChildren().add(table);
        }
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.get("review.title", file));
        content.setPadding(new Insets(0, 0, 0, 15));
        dialog.getDialogPane().setContent(content);
        // the theme holds dialogs narrower than this table
        dialog.getDialogPane().setStyle("-fx-max-width: 4000px");
        dialog.getDialogPane().setPrefSize(changes.isEmpty() ? 480 : 1120, changes.isEmpty() ? 160 : 600);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(words.get("action.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.showAndWait();
    }
}
