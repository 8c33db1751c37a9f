package se.lagesbild.ui.imports;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.lagesbild.domain.Level;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.ui.kit.Paragraph;
import se.lagesbild.workbench.Batch;
import se.lagesbild.workbench.Effect;
import se.lagesbild.workbench.Receipt;

/// The receipt of files that were imported together: what they gave, where every row went, what was left out and why,
/// and the way to take all of them back.
final class BatchPane extends BorderPane {
    private final Batch batch;
    private final Words words;
    private final Numbers numbers;
    private final Button undo = new Button();

    BatchPane(ImportsViewModel model, Batch batch, Words words, Notices notices) {
        this.batch = batch;
        this.words = words;
        this.numbers = new Numbers(words.language());
        setId("receipt");
        int kept = model.stillStored().size();
        int all = batch.stored().size();
        VBox top = new VBox(
                10,
                new Paragraph(
                        words.counted(
                                "receipt.title",
                                numbers.count(all),
                                words.counted("count.values", numbers.count(batch.observations()))),
                        "inspector-title"));
        if (kept < all) {
            top.getChildren().add(new Paragraph(words.get("receipt.undone", all - kept, all), "outcome-warn"));
        }
        undo.setText(words.counted("receipt.undo", numbers.count(kept)));
        undo.setId("receipt-undo");
        undo.setOnAction(event -> model.undoBatch(() -> notices.tell(words.get("receipt.undone.told"))));
        undo.disableProperty().bind(model.busyProperty());
        if (kept > 0) {
            top.getChildren().add(new HBox(undo));
        }
        top.getStyleClass().add("details-head");
        setTop(top);
        VBox page = new VBox(14, sums());
        page.getStyleClass().add("inspector-page");
        if (!batch.isWhole()) {
            page.getChildren().add(left());
        }
        page.getChildren().add(table());
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        setCenter(scroll);
    }

    private VBox sums() {
        Balance balance = new Balance(words);
        return new VBox(
                2,
                new Paragraph(words.get("receipt.values", balance.of(batch.effect())), "body"),
                new Paragraph(balance.of(batch.rows(), true), "body"));
    }

    /// Files that were not stored after all, each with what keeps it.
    private VBox left() {
        ProblemTexts texts = new ProblemTexts(words);
        VBox box = new VBox(6, new Paragraph(words.get("receipt.left"), "section-title"));
        for (Receipt one : batch.left()) {
            String why = one.problems().stream()
                    .filter(problem ->
                            one.outcome().isStored() || problem.level().compareTo(Level.HOLD) >= 0)
                    .findFirst()
                    .map(texts::of)
                    .orElse(words.get("receipt.left.changed"));
            box.getChildren().add(new Paragraph(one.fileName() + ": " + why, "body"));
        }
        batch.failed()
                .forEach(one -> box.getChildren()
                        .add(new Paragraph(one.fileName() + ": " + words.get("receipt.left.failed"), "body")));
        return box;
    }

    private VBox table() {
        GridPane grid = new GridPane(14, 5);
        List<String> heads = List.of(
                words.get("receipt.file"),
                words.get("receipt.added"),
                words.get("receipt.replaced"),
                words.get("receipt.unchanged"),
                words.get("receipt.sum"));
        for (int column = 0; column < heads.size(); column++) {
            grid.add(cell(heads.get(column), "muted", column), column, 0);
        }
        int line = 1;
        for (Receipt one : batch.stored()) {
            Effect effect = one.effect();
            List<String> cells = List.of(
                    one.fileName(),
                    numbers.count(effect.added()),
                    numbers.count(effect.replaced()),
                    numbers.count(effect.unchanged()),
                    numbers.exact(one.sum()));
            for (int column = 0; column < cells.size(); column++) {
                grid.add(cell(cells.get(column), "body", column), column, line);
            }
            line++;
        }
        return new VBox(6, new Paragraph(words.get("receipt.files"), "section-title"), grid);
    }

    private static Label cell(String text, String style, int column) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        if (column == 0) {
            label.setMinWidth(60);
            label.setTooltip(new Tooltip(text));
            GridPane.setHgrow(label, Priority.ALWAYS);
            label.setMaxWidth(Double.MAX_VALUE);
        } else {
            label.setMinWidth(USE_PREF_SIZE);
            GridPane.setHalignment(label, HPos.RIGHT);
        }
        return label;
    }
}
