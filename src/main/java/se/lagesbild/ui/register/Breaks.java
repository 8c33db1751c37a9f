package se.lagesbild.ui.register;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Edit;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Field;
import se.lagesbild.ui.kit.OptionBox;

/// The breaks of one series in a form: from when on values are not comparable with earlier ones, and why.
final class Breaks {
    private Breaks() {}

    /// @param scope code of an indicator or a source
    static void addTo(Form form, String scope, RegisterViewModel model, Words words) {
        form.heading(words.get("register.breaks"));
        form.note(words.get("register.breaks.about"));
        model.shownProperty()
                .get()
                .ifPresent(now -> now.breaks(scope)
                        .forEach(one -> form.removable(told(one, words), () -> model.make(List.of(Edit.remove(one))))));
        TextField year = new TextField();
        year.setId("break-year");
        year.setPrefColumnCount(5);
        OptionBox<ComparabilityBreak.Kind> kind = new OptionBox<ComparabilityBreak.Kind>(
                        "break-kind", one -> words.of("break", one))
                .offering(Arrays.asList(ComparabilityBreak.Kind.values()), ComparabilityBreak.Kind.METHOD);
        Field first = new Field(words.get("register.break.year"), year);
        first.setMinWidth(Region.USE_PREF_SIZE);
        form.pair(first, new Field(words.get("register.break.kind"), kind));
        HBox.setHgrow(first, Priority.NEVER);
        TextField note = form.text(words.get("register.break.note"), "break-note", "");
        TextField noteEn = form.text(words.get("register.break.note.en"), "break-note-en", "");
        Button add = form.button(
                "register.break.add",
                "break-add",
                () -> model.addBreak(
                        scope,
                        year.getText(),
                        kind.chosen().orElse(ComparabilityBreak.Kind.METHOD),
                        note.getText(),
                        noteEn.getText()));
        add.disableProperty().bind(note.textProperty().isEmpty());
        form.getChildren().add(new HBox(add));
    }

    private static String told(ComparabilityBreak one, Words words) {
        return one.year() + ", " + words.of("break", one.kind()) + ": "
                + (words.language() == Language.SWEDISH ? one.note() : one.noteEn());
    }
}
