package se.lagesbild.ui.kit;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
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

    /// Says something else; the same words are not measured again.
    void tell(String text) {
        if (!text.equals(getText())) {
            setText(text);
            double width = Math.min(WIDEST, prefWidth(-1));
            resize(width, prefHeight(width));
        }
        setVisible(true);
    }

    /// @param at the pointer
    /// @param room what is seen of the figure
    void place(Point2D at, Rectangle2D room) {
        double x = at.getX() + AWAY + getWidth() > room.getMaxX() ? at.getX() - AWAY - getWidth() : at.getX() + AWAY;
        double y = at.getY() + AWAY + getHeight() > room.getMaxY() ? at.getY() - AWAY - getHeight() : at.getY() + AWAY;
        relocate(Math.max(room.getMinX(), x), Math.max(room.getMinY(), y));
    }
}
