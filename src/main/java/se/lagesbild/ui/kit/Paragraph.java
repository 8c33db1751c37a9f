package se.lagesbild.ui.kit;

import javafx.scene.control.Label;

/// Running text of one style that wraps instead of being cut.
public final class Paragraph extends Label {
    public Paragraph(String text, String style) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add(style);
    }
}
