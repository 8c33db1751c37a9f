package se.lagesbild.ui.typedin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Notices;
import se.lagesbild.ui.kit.Paragraph;

/// What is said about the values that were typed, above the grid and at its cells, and what is asked before others are
/// replaced.
final class Remarks extends VBox {
    private final TypedInViewModel model;
    private final CellGrid cells;
    private final Words words;
    private final Notices notices;

    Remarks(TypedInViewModel model, CellGrid cells, Words words, Notices notices) {
        super(6);
        this.model = model;
        this.cells = cells;
        this.words = words;
        this.notices = notices;
    }

    /// So many pasted cells found no place.
    void lost(int cellsLost) {
        String count = new Numbers(words.language()).count(cellsLost);
        getChildren().setAll(new Paragraph(words.counted("typed.lost", count), "warning-text"));
    }

    /// Tells how the last try to store ended.
    void show(Ended how) {
        switch (how) {
            case Ended.Nothing nothing -> tell(List.of());
            case Ended.Stored stored -> {
                tell(stored.remarks());
                notices.tell(words.counted(
                        "typed.stored", new Numbers(words.language()).count(stored.values()), stored.name()));
            }
            case Ended.Refused refused -> tell(refused.problems());
            case Ended.Revises revises -> {
                tell(revises.problems());
                getChildren().add(0, revising(revises.values()));
            }
        }
    }

    private VBox revising(int values) {
        Button replace = new Button(words.get("imports.replace"));
        replace.setId("typed-replace");
        replace.setOnAction(event -> model.store(true));
        Button keep = new Button(words.get("imports.keep"));
        keep.setId("typed-keep");
        keep.setOnAction(event -> model.store(false));
        String count = new Numbers(words.language()).count(values);
        VBox box =
                new VBox(10, new Paragraph(words.counted("typed.revises", count), "body"), new HBox(10, replace, keep));
        box.getStyleClass().add("question-pane");
        return box;
    }

    private void tell(List<Told> all) {
        ProblemTexts texts = new ProblemTexts(words);
        cells.mark(all);
        List<Node> lines = new ArrayList<>();
        all.forEach(one -> lines.add(new Paragraph(
                one.place().map(this::where).orElse("") + texts.of(one.bare()),
                "level-" + one.problem().level().name().toLowerCase(Locale.ROOT))));
        getChildren().setAll(lines);
    }

    /// "Vårby 2022: ".
    private String where(Place place) {
        String area = model.grid().areas().get(place.row());
        return place.column() < 0 ? area + ": " : area + " " + model.grid().period(place.column()) + ": ";
    }
}
