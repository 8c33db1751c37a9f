package se.lagesbild.ui.typedin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.text.Words;

/// The grid as fields: arrows and Enter go from row to row, Tab to the next column, and a block from a spreadsheet is
/// pasted whole.
final class CellGrid extends GridPane {
    private static final int NAME = -1;

    private final TypedInViewModel model;
    private final Words words;
    private final BiConsumer<Place, String> paste;
    private final Map<Place, TextField> fields = new HashMap<>();

    /// @param paste called with a block of several cells and where it begins
    CellGrid(TypedInViewModel model, Words words, BiConsumer<Place, String> paste) {
        this.model = model;
        this.words = words;
        this.paste = paste;
        setHgap(4);
        setVgap(3);
        getStyleClass().add("typed-grid");
    }

    /// Shows the grid as it is now.
    void build() {
        getChildren().clear();
        fields.clear();
        TypedGrid grid = model.grid();
        head(grid);
        for (int row = 0; row < grid.areas().size(); row++) {
            add(name(grid, row), 0, row + 2);
            for (int column = 0; column < grid.columns(); column++) {
                add(cell(grid, new Place(row, column)), column + 1, row + 2);
            }
        }
    }

    private void head(TypedGrid grid) {
        add(heading(words.get("typed.area")), 0, 1);
        for (int column = 0; column < grid.columns(); column++) {
            if (column % grid.parts().size() == 0) {
                add(heading(grid.period(column)), column + 1, 0, grid.parts().size(), 1);
            }
            Label part = new Label(words.of("typed.part", grid.part(column)));
            part.getStyleClass().add("muted");
            add(part, column + 1, 1);
        }
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("typed-heading");
        return label;
    }

    private TextField name(TypedGrid grid, int row) {
        TextField field = field(grid.areas().get(row), new Place(row, NAME));
        field.setPrefColumnCount(15);
        field.textProperty().addListener((property, before, now) -> model.nameRow(row, now));
        return field;
    }

    private TextField cell(TypedGrid grid, Place place) {
        TextField field = field(grid.cell(place), place);
        field.setPrefColumnCount(grid.part(place.column()) == Part.VALUE ? 5 : 4);
        field.setAccessibleText(grid.areas().get(place.row()) + ", " + grid.period(place.column()) + ", "
                + words.of("typed.part", grid.part(place.column())));
        field.textProperty().addListener((property, before, now) -> model.type(place, now));
        return field;
    }

    private TextField field(String text, Place place) {
        TextField field = new TextField(text);
        field.setId("typed-" + place.row() + "-" + place.column());
        field.getStyleClass().add(place.column() == NAME ? "typed-name" : "typed-cell");
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, place));
        fields.put(place, field);
        return field;
    }

    private void pressed(KeyEvent event, Place place) {
        if (new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN).match(event)) {
            String text = Clipboard.getSystemClipboard().hasString()
                    ? Clipboard.getSystemClipboard().getString().stripTrailing()
                    : "";
            if (text.contains("\t") || text.contains("\n")) {
                paste.accept(new Place(place.row(), Math.max(0, place.column())), text);
                event.consume();
            }
            return;
        }
        int step = switch (event.getCode()) {
            case DOWN, ENTER -> 1;
            case UP -> -1;
            default -> 0;
        };
        TextField next = fields.get(new Place(place.row() + step, place.column()));
        if (step != 0 && next != null) {
            next.requestFocus();
            next.selectAll();
            event.consume();
        }
    }

    /// Marks the cells that something is to be said about, and no others.
    void mark(List<Told> told) {
        ProblemTexts texts = new ProblemTexts(words);
        fields.values().forEach(field -> {
            field.getStyleClass().remove("typed-wrong");
            field.setTooltip(null);
        });
        told.forEach(one -> one.place().map(fields::get).ifPresent(field -> {
            field.getStyleClass().add("typed-wrong");
            field.setTooltip(new Tooltip(texts.of(one.bare())));
        }));
    }
}
