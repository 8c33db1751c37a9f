package se.lagesbild.ui.kit;

import java.awt.geom.Rectangle2D;
import javafx.scene.shape.Rectangle;

/// The ring around the chosen mark: a circle around a dot, a frame around a cell.
final class MarkRing extends Rectangle {
    private static final double LEAST = 20;
    private static final double AIR = 2;

    MarkRing() {
        getStyleClass().add("figure-ring");
        setVisible(false);
        setMouseTransparent(true);
    }

    /// @param point window pixels of one point
    void around(Rectangle2D box, double point) {
        double width = Math.max(LEAST, box.getWidth() * point + 2 * AIR);
        double height = Math.max(LEAST, box.getHeight() * point + 2 * AIR);
        double round = width == LEAST && height == LEAST ? LEAST : 6;
        setX(box.getCenterX() * point - width / 2);
        setY(box.getCenterY() * point - height / 2);
        setWidth(width);
        setHeight(height);
        setArcWidth(round);
        setArcHeight(round);
    }
}
