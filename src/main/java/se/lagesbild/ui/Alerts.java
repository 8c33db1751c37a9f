package se.lagesbild.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import se.lagesbild.text.Words;

/// The one dialog: when there is no view that could show a message.
final class Alerts {
    private Alerts() {}

    static void tell(Stage owner, String text, Words words) {
        Alert alert = new Alert(Alert.AlertType.ERROR, text, ButtonType.OK);
        alert.initOwner(owner);
        alert.setHeaderText(words.get("alert.title"));
        alert.show();
    }
}
