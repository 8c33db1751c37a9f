package se.lagesbild.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of views on the left; one of them is shown.
final class Rail extends VBox {
    private final ToggleGroup entries = new ToggleGroup();

    Rail() {
        super(4);
        getStyleClass().add("rail");
    }

    /// A view under a name; it is visible while its entry is selected.
    void add(String id, String name, Ikon icon, Node view) {
        ToggleButton button = new ToggleButton(name, new FontIcon(icon));
        button.setId(id);
        button.setToggleGroup(entries);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("rail-entry");
        view.visibleProperty().bind(button.selectedProperty());
        view.managedProperty().bind(button.selectedProperty());
        button.setOnAction(event -> entries.selectToggle(button));
        getChildren().add(button);
    }

    /// Shows the view of that entry, from 0.
    void show(int entry) {
        entries.selectToggle(entries.getToggles().get(entry));
    }

    /// Gives the focus to the entry whose view is shown.
    void focusShown() {
        ((ToggleButton) entries.getSelectedToggle()).requestFocus();
    }

    /// The entry whose view is shown, from 0.
    int shown() {
        return entries.getToggles().indexOf(entries.getSelectedToggle());
    }
}
