package se.lagesbild.ui.imports;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.text.ReviewTexts;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;

/// A file's values beside last year's as a table, the least plausible first until a column is clicked.
final class ReviewDialog {
    private static final PseudoClass IMPLAUSIBLE = PseudoClass.getPseudoClass("implausible");

    private final Words words;
    private final ReviewTexts texts;
    private final TableView<Comparison> table = new TableView<>();
    private final TableColumn<Comparison, Comparison> group;

    ReviewDialog(Words words) {
        this.words = words;
        this.texts = new ReviewTexts(words);
        table.setId("review-table");
        table.getStyleClass().addAll(Styles.DENSE, "review-table");
        table.setAccessibleText(words.get("review.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        this.group = column("review.group", 150, "text", texts::group, Comparator.comparing(texts::group));
        table.getColumns()
                .setAll(List.of(
                        column(
                                "review.indicator",
                                280,
                                "text",
                                texts::indicator,
                                Comparator.comparing(texts::indicator)),
                        column("review.area", 180, "text", texts::area, Comparator.comparing(texts::area)),
                        group,
                        column("review.before", 120, "numeric", texts::before, by(one -> value(one.baseline()))),
                        column("review.now", 120, "numeric", texts::now, by(one -> value(one.estimate()))),
                        column("review.difference", 100, "numeric", texts::difference, by(texts::change)),
                        column("review.explained", 140, "numeric", texts::explained, by(ReviewDialog::chance)),
                        column("review.verdict", 190, "text", texts::verdict, Comparator.comparing(texts::verdict))));
        table.setRowFactory(all -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Comparison change, boolean isEmpty) {
                super.updateItem(change, isEmpty);
                pseudoClassStateChanged(IMPLAUSIBLE, !isEmpty && change != null && change.isImplausible());
            }
        });
    }

    /// A column that is sorted by what its text means.
    private TableColumn<Comparison, Comparison> column(
            String key, double width, String style, Function<Comparison, String> text, Comparator<Comparison> order) {
        TableColumn<Comparison, Comparison> column = new TableColumn<>(words.get(key));
        column.setPrefWidth(width);
        column.getStyleClass().add(style);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(all -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Comparison change, boolean isEmpty) {
                super.updateItem(change, isEmpty);
                setText(isEmpty || change == null ? "" : text.apply(change));
            }
        });
        column.setComparator(order);
        column.setReorderable(false);
        return column;
    }

    /// What has no number comes first upwards.
    private static Comparator<Comparison> by(Function<Comparison, Optional<Double>> number) {
        return Comparator.comparingDouble(one -> number.apply(one).orElse(Double.NEGATIVE_INFINITY));
    }

    private static Optional<Double> value(Estimate estimate) {
        return estimate.isShown() ? estimate.value() : Optional.empty();
    }

    private static Optional<Double> chance(Comparison change) {
        return change.effect().map(effect -> effect.strict().halfWidth());
    }

    /// @param values of the file
    void show(Window owner, String file, int values, List<Comparison> changes) {
        // sorted by no column, the least plausible comes first
        SortedList<Comparison> rows = new SortedList<>(FXCollections.observableArrayList(changes));
        rows.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(rows);
        group.setVisible(changes.stream()
                .anyMatch(one -> !one.estimate().observation().key().subgroup().equals(Subgroup.ALL)));
        VBox content = new VBox(10, new Paragraph(texts.about(changes, values), "body"));
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
