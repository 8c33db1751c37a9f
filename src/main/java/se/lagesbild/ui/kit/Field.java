package se.lagesbild.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A control under its name.
public final class Field extends VBox {
    public Field(String name, Control control) {
        super(3);
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, control);
    }
}
