package se.lagesbild.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.Words;

/// A verdict as a glyph on its class colour, with the words beside it.
public final class VerdictChip extends HBox {
    public VerdictChip(Comparison comparison, Words words) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        VerdictClass kind = VerdictClass.of(comparison);
        Label glyph = new Label(words.of("glyph", kind));
        glyph.getStyleClass().addAll("verdict-glyph", "verdict-" + kind.name().toLowerCase(Locale.ROOT));
        Label text = new Label(words.of("verdict", comparison.verdict()));
        text.setWrapText(true);
        getChildren().addAll(glyph, text);
    }
}
