package se.lagesbild.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;

/// One choice of the context bar: what it is about in small letters, what is chosen below, and a menu that is made when
/// it is opened.
final class Picker extends MenuButton {
    private final String caption;
    private final Chooser chooser;
    private final Label value = new Label();
    private Optional<Shown> shown = Optional.empty();

    /// What one picker chooses.
    interface Chooser {
        /// What is chosen now, in a few words.
        String text(Shown shown);

        /// What else could be.
        List<MenuItem> items(Shown shown);
    }

    /// How wide a value may be, and how much is left of it when room is short; 0 for all of it.
    record Width(double most, double least) {}

    Picker(String id, String caption, Width width, Chooser chooser) {
        this.caption = caption;
        this.chooser = chooser;
        setId(id);
        getStyleClass().add("picker");
        Label small = new Label(caption);
        small.getStyleClass().add("picker-caption");
        value.getStyleClass().add("picker-value");
        value.setTextOverrun(OverrunStyle.ELLIPSIS);
        value.setMaxWidth(width.most());
        setMinWidth(width.least() == 0 ? USE_PREF_SIZE : width.least());
        setGraphic(new VBox(small, value));
        setDisable(true);
        addEventHandler(
                ON_SHOWING, event -> getItems().setAll(shown.map(chooser::items).orElse(List.of())));
    }

    /// Shows what is chosen.
    void show(Shown now) {
        shown = Optional.of(now);
        String text = chooser.text(now);
        if (!text.equals(value.getText())) {
            value.setText(text);
            setAccessibleText(caption + ": " + text);
        }
        setDisable(now.offer().indicators().isEmpty());
    }
}
