package se.lagesbild.ui.imports;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.lagesbild.text.DriftTexts;
import se.lagesbild.text.Words;
import se.lagesbild.ui.kit.Paragraph;
import se.lagesbild.workbench.FileDrift;

/// What changed in a file since the one before it of its source; how the figures went, on request.
final class DriftPane extends VBox {
    DriftPane(FileDrift drift, Words words) {
        super(6);
        setId("drift");
        getChildren()
                .add(new Paragraph(
                        DriftTexts.title(words, drift.drift(), drift.earlier().fileName()), "section-title"));
        List<DriftTexts.Line> changes = changes(drift, words);
        if (changes.isEmpty()) {
            getChildren().add(new Paragraph(words.get("drift.none"), "body"));
        }
        changes.forEach(line -> getChildren().add(new Paragraph("• " + line.text(), "body")));
        List<DriftTexts.Line> figures =
                lines(drift, words).stream().filter(DriftTexts.Line::isFigure).toList();
        if (!figures.isEmpty()) {
            getChildren().addAll(figures(figures, words));
        }
    }

    private static List<DriftTexts.Line> lines(FileDrift drift, Words words) {
        return new DriftTexts(words, drift.catalogue()).of(drift.drift());
    }

    /// Everything that changed but the figures.
    static List<DriftTexts.Line> changes(FileDrift drift, Words words) {
        return drift.drift().isNone()
                ? List.of()
                : lines(drift, words).stream().filter(line -> !line.isFigure()).toList();
    }

    private static List<Region> figures(List<DriftTexts.Line> figures, Words words) {
        VBox box = new VBox(6);
        figures.forEach(line -> box.getChildren().add(new Paragraph("• " + line.text(), "body")));
        ToggleButton show = new ToggleButton(words.get("drift.figures"));
        show.setId("drift-figures");
        show.getStyleClass().add("tool");
        box.visibleProperty().bind(show.selectedProperty());
        box.managedProperty().bind(show.selectedProperty());
        return List.of(show, box);
    }
}
