package se.lagesbild.ui;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import se.lagesbild.text.Words;

/// The dialogs above a window: a message where no view could show it, and what is looked at and closed again.
final class Alerts {
    private Alerts() {}

    static void tell(Stage owner, String text, Words words) {
        Alert alert = new Alert(Alert.AlertType.ERROR, text, ButtonType.OK);
        alert.initOwner(owner);
        alert.setHeaderText(words.get("alert.title"));
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.show();
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
