package se.lagesbild.ui.kit;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.VBox;
import se.lagesbild.text.Words;

/// Asks for a name.
public final class NameDialog {
    private static final double WIDTH = 320;
    private static final double MARGIN = 16;

    private NameDialog() {}

    /// The name that was typed; empty when the user thought better of it.
    public static Optional<String> ask(Node above, String title, String label, Words words) {
        TextInputDialog dialog = new TextInputDialog();
        dialog.initOwner(above.getScene().getWindow());
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.getEditor().setId("name");
        dialog.getEditor().setPrefWidth(WIDTH);
        Label prompt = new Label(label);
        prompt.setLabelFor(dialog.getEditor());
        DialogPane pane = dialog.getDialogPane();
        VBox content = new VBox(8, prompt, dialog.getEditor());
        // the theme leaves the left margin to a picture, which there is none of
        content.setPadding(new Insets(MARGIN, MARGIN, 0, MARGIN));
        pane.setContent(content);
        pane.getButtonTypes()
                .setAll(
                        new ButtonType(words.get("action.save"), ButtonBar.ButtonData.OK_DONE),
                        new ButtonType(words.get("action.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        pane.lookupButton(pane.getButtonTypes().getFirst())
                .disableProperty()
                .bind(dialog.getEditor().textProperty().map(String::isBlank));
        return dialog.showAndWait().map(String::strip).filter(name -> !name.isEmpty());
    }
}
