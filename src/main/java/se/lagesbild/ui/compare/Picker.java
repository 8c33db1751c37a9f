package se.lagesbild.ui.compare;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;

/// One choice of the context bar: what it is about in small letters, what is chosen below, and a menu.
final class Picker extends MenuButton {
    private final String caption;
    private final Label value = new Label();

    /// @param width that the value may take at most
    /// @param least that is left of it when room is short; 0 for all of it
    Picker(String id, String caption, double width, double least) {
        this.caption = caption;
        setId(id);
        getStyleClass().add("picker");
        Label small = new Label(caption);
        small.getStyleClass().add("picker-caption");
        value.getStyleClass().add("picker-value");
        value.setTextOverrun(OverrunStyle.ELLIPSIS);
        value.setMaxWidth(width);
        setMinWidth(least == 0 ? USE_PREF_SIZE : least);
        setGraphic(new VBox(small, value));
    }

    /// Shows what is chosen and what else could be.
    void show(String chosen, List<? extends MenuItem> items) {
        value.setText(chosen);
        setAccessibleText(caption + ": " + chosen);
        getItems().setAll(items);
        setDisable(items.isEmpty());
    }
}
