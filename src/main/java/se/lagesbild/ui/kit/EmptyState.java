package se.lagesbild.ui.kit;

import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What an empty view says instead of nothing, with the button that fills it.
public final class EmptyState extends VBox {
    private final Button[] actions;

    public EmptyState(Ikon icon, String text, Button... actions) {
        super(16);
        this.actions = actions.clone();
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty-state");
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(460);
        label.getStyleClass().add("empty-text");
        HBox buttons = new HBox(12, actions);
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(picture, label, buttons);
    }

    /// What the user would do next, and so what takes the focus.
    public Optional<Button> first() {
        return Arrays.stream(actions).findFirst();
    }
}
