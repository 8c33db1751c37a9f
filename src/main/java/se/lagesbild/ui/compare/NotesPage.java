package se.lagesbild.ui.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.domain.Note;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;

/// What people wrote beside the selected value, and room to write more.
final class NotesPage extends ScrollPane {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CompareViewModel model;
    private final Words words;
    private final VBox page = new VBox(10);
    private final TextArea text = new TextArea();

    NotesPage(CompareViewModel model, Words words) {
        this.model = model;
        this.words = words;
        page.getStyleClass().add("inspector-page");
        text.setId("note-text");
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.setPromptText(words.get("note.prompt"));
        text.setAccessibleText(words.get("note.prompt"));
        setContent(page);
        setFitToWidth(true);
    }

    void focusText() {
        text.requestFocus();
    }

    void show(Optional<Selected> selected) {
        page.getChildren().clear();
        if (selected.isEmpty()) {
            page.getChildren().add(new Paragraph(words.get("inspector.empty"), "muted"));
            return;
        }
        Selected one = selected.get();
        Names names = new Names(words);
        page.getChildren().add(new Paragraph(names.label(one.estimate().area()), "inspector-title"));
        page.getChildren()
                .add(new Paragraph(
                        names.of(one.view().indicator()) + ", "
                                + one.view().period().label(),
                        "muted"));
        Button write = new Button(words.get("note.save"));
        write.setId("note-save");
        write.disableProperty().bind(text.textProperty().map(String::isBlank));
        write.setOnAction(event -> {
            String written = text.getText();
            model.belongings().writeNote(written, () -> forget(written));
        });
        page.getChildren().addAll(text, write);
        one.notes().forEach(note -> page.getChildren().add(note(note)));
    }

    /// What is kept in the file need not stand here any more; what could not be kept does, and what came meanwhile.
    private void forget(String written) {
        if (text.getText().equals(written)) {
            text.clear();
        }
    }

    private VBox note(Note note) {
        Label when = new Label(TIME.format(note.writtenAt().atZone(ZoneId.systemDefault())));
        when.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button delete = new Button("", new FontIcon(Feather.TRASH_2));
        delete.getStyleClass().addAll("flat", "button-icon");
        delete.setAccessibleText(words.get("note.delete"));
        delete.setTooltip(new Tooltip(words.get("note.delete")));
        delete.setOnAction(event -> model.belongings().delete(note));
        HBox head = new HBox(6, when, space, delete);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(2, head, new Paragraph(note.text(), "body"));
        box.getStyleClass().add("card");
        return box;
    }
}
