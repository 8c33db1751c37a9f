package se.lagesbild.ui.compare;

import java.util.List;
import javafx.scene.layout.VBox;
import se.lagesbild.domain.Area;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;
import se.lagesbild.workbench.Decline;

/// What is told above the figure: what the filter found, and what a saved view says anew.
final class Tidings extends VBox {
    private final CompareViewModel model;
    private final Words words;

    Tidings(CompareViewModel model, Words words) {
        super(6);
        this.model = model;
        this.words = words;
        getStyleClass().add("tidings");
        setVisible(false);
        setManaged(false);
        model.shownProperty().addListener((property, before, now) -> now.ifPresent(this::show));
        model.shownProperty().get().ifPresent(this::show);
    }

    private void show(Shown shown) {
        getChildren().clear();
        if (!shown.declines().isEmpty()) {
            getChildren().add(declines(shown.declines()));
        }
        if (!shown.own().changes().isEmpty()) {
            getChildren().add(new ViewChanges(shown, model.belongings()::seen, words));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Paragraph declines(List<Decline> declines) {
        List<String> areas = declines.stream()
                .map(one -> one.estimate().area())
                .distinct()
                .map(Area::name)
                .toList();
        Paragraph text = new Paragraph(
                words.counted("compare.worsening.found", String.valueOf(declines.size()), new Names(words).list(areas)),
                "body");
        text.setId("declines");
        return text;
    }
}
