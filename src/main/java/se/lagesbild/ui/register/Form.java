package se.lagesbild.ui.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Field;
import se.lagesbild.ui.kit.OptionBox;
import se.lagesbild.ui.kit.Paragraph;

/// The fields of one entry of a register, one below the other; Enter saves.
final class Form extends VBox {
    private static final double WIDEST = 560;

    private final Words words;
    private Runnable save = () -> {};

    Form(Words words, String title, String about) {
        super(12);
        this.words = words;
        getStyleClass().add("register-form");
        setMaxWidth(WIDEST);
        getChildren().addAll(new VBox(2, new Paragraph(title, "inspector-title"), new Paragraph(about, "muted")));
    }

    TextField text(String name, String id, String value) {
        TextField field = new TextField(value);
        field.setId(id);
        field.setOnAction(event -> save.run());
        getChildren().add(new Field(name, field));
        return field;
    }

    /// A day that may be left out, as 2022-12-31.
    static TextField date(String id, Optional<LocalDate> day) {
        TextField field = new TextField(day.map(LocalDate::toString).orElse(""));
        field.setId(id);
        field.setPromptText("2022-12-31");
        return field;
    }

    TextArea lines(String name, String id, String value) {
        TextArea area = new TextArea(value);
        area.setId(id);
        area.setPrefRowCount(3);
        area.setWrapText(true);
        getChildren().add(new Field(name, area));
        return area;
    }

    /// Two fields beside each other.
    void pair(Node left, Node right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().add(new HBox(12, left, right));
    }

    <T> OptionBox<T> options(String name, OptionBox<T> box) {
        getChildren().add(new Field(name, box));
        return box;
    }

    void heading(String text) {
        getChildren().add(new Paragraph(text, "section-title"));
    }

    void note(String text) {
        getChildren().add(new Paragraph(text, "muted"));
    }

    /// The button that saves, and others beside it.
    void saving(Runnable action, Button... others) {
        this.save = action;
        Button button = new Button(words.get("register.save"));
        button.setId("register-save");
        button.getStyleClass().add("accent");
        button.setOnAction(event -> action.run());
        HBox bar = new HBox(10, button);
        bar.getChildren().addAll(others);
        getChildren().add(bar);
    }

    Button button(String key, String id, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A line that can be taken away.
    void removable(String text, Runnable remove) {
        Button button = new Button("", new FontIcon(Feather.X));
        button.getStyleClass().add("tool");
        button.setAccessibleText(words.get("register.remove.one", text));
        button.setOnAction(event -> remove.run());
        Paragraph label = new Paragraph(text, "body");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(10, label, button);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("source-row");
        getChildren().add(line);
    }

    /// A field and a button that adds what was typed.
    void adding(String prompt, String id, Consumer<String> add) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setOnAction(event -> add.accept(field.getText()));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button button = new Button(words.get("register.add"));
        button.setOnAction(event -> add.accept(field.getText()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(new HBox(8, field, button));
    }
}
