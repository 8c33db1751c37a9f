package se.lagesbild.ui.imports;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.text.DriftTexts;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.FileDrift;

/// One file as a card: how it went at a glance, what it is, and how much it gave.
final class FileCard extends ListCell<ImportRow> {
    private final ImportsViewModel model;
    private final Words words;
    private final Numbers numbers;
    private final FontIcon sign = new FontIcon();
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label outcome = new Label();
    private final Label values = new Label();
    private final Label changed = new Label();
    private final HBox card;

    FileCard(ImportsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.numbers = new Numbers(words.language());
        name.getStyleClass().add("file-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        about.getStyleClass().add("muted");
        values.getStyleClass().add("muted");
        values.setMinWidth(Region.USE_PREF_SIZE);
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        changed.getStyleClass().add("muted");
        VBox text = new VBox(2, name, new HBox(8, outcome, about, space, values), changed);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        card = new HBox(12, sign, text);
        card.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("file-card");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ImportRow row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        setText(null);
        setGraphic(isEmpty || row == null ? null : card);
        if (!isEmpty && row != null) {
            show(row);
        }
    }

    private void show(ImportRow row) {
        String style = style(row);
        sign.setIconCode(icon(row));
        sign.getStyleClass().setAll("file-sign", style + "-sign");
        name.setText(row.file());
        outcome.setText(words.of("imports.state", row.state()));
        outcome.getStyleClass().setAll("label", style);
        about.setText(
                "· " + (row.isTyped() ? words.get("imports.typed") + " · " : "") + model.sourceName(row.source()));
        changed.setText(row.drift().map(this::changed).orElse(""));
        changed.setManaged(!changed.getText().isEmpty());
        values.setText(words.counted("count.values", numbers.count(row.observations())));
        setAccessibleText(row.file() + ", " + outcome.getText() + ", " + values.getText() + ", " + changed.getText());
    }

    private String changed(FileDrift drift) {
        int changes = DriftPane.changes(drift, words).size();
        return words.counted(
                "imports.card.changed",
                numbers.count(changes),
                DriftTexts.since(drift.drift(), drift.earlier().fileName()));
    }

    /// The colour of how far a file has come.
    static String style(ImportRow row) {
        return row.isReady()
                ? "outcome-ready"
                : "outcome-" + row.outcome().name().toLowerCase(Locale.ROOT);
    }

    private static Feather icon(ImportRow row) {
        return switch (row.state()) {
            case STORED -> Feather.CHECK_CIRCLE;
            case STORED_REMARKED -> Feather.ALERT_CIRCLE;
            case READY, READY_REMARKED -> Feather.FILE_TEXT;
            case KNOWN -> Feather.COPY;
            case ASKING -> Feather.HELP_CIRCLE;
            case REFUSED -> Feather.X_CIRCLE;
        };
    }
}
