package se.lagesbild.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.NameDialog;

/// What every view is about: edition, areas, indicators, year, comparators and people.
public final class ContextBar extends HBox {
    private final CompareViewModel model;
    private final Words words;
    private final AgainstChooser against;
    private final List<Picker> pickers;
    private final Button undo;
    private final Button redo;

    public ContextBar(CompareViewModel model, Words words) {
        super(2);
        this.model = model;
        this.words = words;
        this.against = new AgainstChooser(model, words, this::saveGroup);
        this.pickers = List.of(
                picker("edition", "context.edition", 80, 0, new EditionChooser(model, words)),
                picker("areas", "context.areas", 130, 0, new AreasChooser(model, words)),
                picker("indicators", "context.indicators", 250, 130, new IndicatorsChooser(model, words)),
                picker("years", "context.years", 110, 0, new YearsChooser(model, words)),
                picker("against", "context.against", 180, 120, against),
                picker("people", "context.people", 100, 0, new PeopleChooser(model, words)),
                picker("views", "context.views", 120, 100, new ViewsChooser(model, words, this::saveView)));
        this.undo = button("undo", Feather.CORNER_UP_LEFT, model::undo);
        this.redo = button("redo", Feather.CORNER_UP_RIGHT, model::redo);
        tell(undo, "action.undo", "action.undo.what", Optional.empty());
        tell(redo, "action.redo", "action.redo.what", Optional.empty());
        setId("context");
        getStyleClass().add("context-bar");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(pickers.subList(0, pickers.size() - 1));
        getChildren().addAll(space, pickers.getLast(), undo, redo);
        model.shownProperty().addListener((property, before, now) -> now.ifPresent(this::show));
        model.shownProperty().get().ifPresent(this::show);
    }

    private Picker picker(String id, String caption, double most, double least, Picker.Chooser chooser) {
        return new Picker(id, words.get(caption), new Picker.Width(most, least), chooser);
    }

    private Button button(String id, Feather icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip());
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(Shown shown) {
        pickers.forEach(picker -> picker.show(shown));
        tell(undo, "action.undo", "action.undo.what", model.undoable());
        tell(redo, "action.redo", "action.redo.what", model.redoable());
    }

    /// Names what the button would take back or bring again; a button that would do neither is disabled.
    private void tell(Button button, String key, String told, Optional<Choice> other) {
        String text = other.map(one -> words.get(told, new ChoiceSteps(words).told(model.choice(), one)))
                .orElseGet(() -> words.get(key));
        button.setAccessibleText(text);
        button.getTooltip().setText(text);
        button.setDisable(other.isEmpty());
    }

    /// Asks for a name and keeps what is shown under it.
    void saveView() {
        NameDialog.ask(this, words.get("context.views.save"), words.get("context.views.name"), words)
                .ifPresent(model.belongings()::saveView);
    }

    private void saveGroup() {
        NameDialog.ask(this, words.get("context.groups.new"), words.get("context.groups.name"), words)
                .ifPresent(model.belongings()::saveGroup);
    }

    /// Compares with the next comparator alone.
    void nextComparator() {
        against.next();
    }
}
