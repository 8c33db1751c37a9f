package se.lagesbild.ui.kit;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;

/// A few lines about the mark under the pointer, beside it and never outside the figure.
final class HoverCard extends Label {
    private static final double AWAY = 14;
    private static final double WIDEST = 300;

    HoverCard() {
        getStyleClass().add("hover-card");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        setWrapText(true);
        setMaxWidth(WIDEST);
    }

    /// @param at the pointer
    /// @param room width and height of the figure
    void tell(String text, Point2D at, Point2D room) {
        if (!text.equals(getText())) {
            setText(text);
        }
        double width = Math.min(WIDEST, prefWidth(-1));
        double height = prefHeight(width);
        double x = at.getX() + AWAY + width > room.getX() ? at.getX() - AWAY - width : at.getX() + AWAY;
        double y = at.getY() + AWAY + height > room.getY() ? at.getY() - AWAY - height : at.getY() + AWAY;
        resizeRelocate(Math.max(0, x), Math.max(0, y), width, height);
    }
}
