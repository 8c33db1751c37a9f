package se.lagesbild.ui.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.lagesbild.domain.Answer;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;

/// The measures of a file that nobody knew: each may be said to be a known one in other words. Nothing waits for it;
/// the file is read again at once.
final class NewNamesPane extends VBox {
    private static final Set<KeyCode> OPENING = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);

    private final String file;
    private final Words words;
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Runnable changed;

    /// What one name may be, and whether earlier years cannot be held beside it then.
    private record Asked(ComboBox<String> measure, CheckBox reworded, Answer before) {
        Answer now() {
            String name = measure.getValue();
            boolean isNew = name.equals(Answer.NEW);
            return new Answer(
                    before.file(),
                    before.code(),
                    before.raw(),
                    isNew || !reworded.isSelected() ? name : Answer.REWORDED + name);
        }
    }

    NewNamesPane(ImportRow row, Words words, ImportsViewModel model) {
        super(10);
        this.file = row.file();
        this.words = words;
        this.changed = () -> {
            if (!answers().isEmpty()) {
                model.answer(row, answers());
            }
        };
        setId("new-names");
        getChildren().add(new Paragraph(words.get("imports.new"), "section-title"));
        getChildren().add(new Paragraph(words.get("imports.new.hint"), "muted"));
        row.offers().forEach(one -> ask(one.raw(), one.choices(), new Answer(file, one.code(), one.raw(), Answer.NEW)));
        row.linked().forEach(one -> ask(one.raw(), List.of(name(one)), one));
        disableProperty().bind(model.busyProperty());
    }

    /// Whether a file has anything to ask here.
    static boolean isNeeded(ImportRow row) {
        return !row.offers().isEmpty() || !row.linked().isEmpty();
    }

    private static String name(Answer said) {
        return said.answer().startsWith(Answer.REWORDED)
                ? said.answer().substring(Answer.REWORDED.length())
                : said.answer();
    }

    private void ask(String label, List<String> measures, Answer before) {
        ComboBox<String> measure = new ComboBox<>();
        measure.getItems().add(Answer.NEW);
        measure.getItems().addAll(measures);
        measure.setMaxWidth(Double.MAX_VALUE);
        measure.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String name) {
                return name == null || name.equals(Answer.NEW) ? words.get("imports.new.measure") : name;
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        measure.getSelectionModel().select(name(before));
        measure.setAccessibleText(words.get("imports.new.label", label));
        CheckBox reworded = new CheckBox(words.get("imports.new.reworded"));
        reworded.setWrapText(true);
        reworded.setSelected(
                before.answer().equals(Answer.NEW) || before.answer().startsWith(Answer.REWORDED));
        reworded.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !Answer.NEW.equals(measure.getValue()), measure.valueProperty()));
        reworded.managedProperty().bind(reworded.visibleProperty());
        measure.addEventFilter(KeyEvent.KEY_PRESSED, event -> openWith(measure, event));
        measure.setOnHidden(event -> changed.run());
        reworded.setOnAction(event -> changed.run());
        asked.put(label, new Asked(measure, reworded, before));
        getChildren().add(new VBox(6, new Paragraph(words.get("imports.new.label", label), "body"), measure, reworded));
    }

    /// The file is read again when the list closes, not at every arrow.
    private static void openWith(ComboBox<String> box, KeyEvent event) {
        if (!box.isShowing() && OPENING.contains(event.getCode())) {
            box.show();
            event.consume();
        }
    }

    private List<Answer> answers() {
        return asked.values().stream()
                .filter(one -> !one.now().equals(one.before()))
                .map(Asked::now)
                .toList();
    }
}
