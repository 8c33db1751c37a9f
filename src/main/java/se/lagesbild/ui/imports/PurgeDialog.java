package se.lagesbild.ui.imports;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import se.lagesbild.domain.Backup;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;

/// Asks before a file is deleted for good, names the copies that still hold it, and offers to delete those too.
final class PurgeDialog {
    private final Words words;
    private final CheckBox copiesToo = new CheckBox();

    PurgeDialog(Words words) {
        this.words = words;
    }

    /// The copies to delete as well; nothing when the user thinks better of it.
    Optional<List<Backup>> ask(Window owner, String file, List<Backup> holding) {
        ButtonType delete = new ButtonType(words.get("purge.delete"), ButtonBar.ButtonData.OTHER);
        ButtonType cancel = new ButtonType(words.get("action.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.WARNING, "", cancel, delete);
        alert.initOwner(owner);
        alert.setTitle(words.get("window.title"));
        alert.setHeaderText(words.get("purge.title", file));
        alert.getDialogPane().setContent(content(holding));
        alert.getDialogPane().setPrefWidth(580);
        ((Button) alert.getDialogPane().lookupButton(cancel)).setDefaultButton(true);
        alert.getDialogPane().lookupButton(delete).setId("purge-delete");
        return alert.showAndWait().filter(delete::equals).map(chosen -> copiesToo.isSelected() ? holding : List.of());
    }

    private VBox content(List<Backup> holding) {
        VBox content = new VBox(10, new Paragraph(words.get("purge.about"), "body"));
        if (!holding.isEmpty()) {
            VBox list = new VBox(2);
            Numbers numbers = new Numbers(words.language());
            holding.forEach(one -> list.getChildren()
                    .add(new Label(words.get(
                            "purge.copy",
                            one.file().getFileName(),
                            words.counted("count.values", numbers.count(one.observations())),
                            words.of("backup", one.reason())))));
            ScrollPane scroll = new ScrollPane(list);
            scroll.setFitToWidth(true);
            scroll.setMaxHeight(150);
            copiesToo.setText(words.counted("purge.copies.too", numbers.count(holding.size())));
            copiesToo.setId("purge-copies");
            content.getChildren()
                    .addAll(
                            new Paragraph(words.counted("purge.copies", numbers.count(holding.size())), "body"),
                            scroll,
                            copiesToo);
        }
        return content;
    }
}
