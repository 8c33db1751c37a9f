package se.lagesbild.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;

/// The dialogs above a window: a message where no view could show it, and what is looked at and closed again.
final class Alerts {
    private Alerts() {}

    static void tell(Stage owner, String text, Words words) {
        tell(owner, text, words, () -> {});
    }

    /// @param closed called when the user has read it
    static void tell(Stage owner, String text, Words words, Runnable closed) {
        Alert alert = new Alert(Alert.AlertType.ERROR, text, ButtonType.OK);
        alert.initOwner(owner);
        alert.setHeaderText(words.get("alert.title"));
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.setOnHidden(event -> closed.run());
        alert.show();
    }

    /// One line of text from the user; nothing when she thinks better of it.
    static Optional<String> ask(Stage owner, String title, String about, String now, Words words) {
        TextInputDialog dialog = new TextInputDialog(now);
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        dialog.setGraphic(null);
        Paragraph text = new Paragraph(about, "body");
        text.setMaxWidth(420);
        dialog.getDialogPane().setContent(new VBox(12, text, dialog.getEditor()));
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(
                        new ButtonType(words.get("action.save"), ButtonBar.ButtonData.OK_DONE),
                        new ButtonType(words.get("action.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.setResultConverter(button -> button.getButtonData() == ButtonBar.ButtonData.OK_DONE
                ? dialog.getEditor().getText()
                : null);
        dialog.getEditor().setId("role");
        return dialog.showAndWait();
    }

    static void show(Stage owner, String title, Node content, Words words) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(words.get("action.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.show();
    }
}
