package se.lagesbild.ui.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollPane;

/// A figure that scrolls when it needs more height than there is, and follows the mark that the arrow keys select.
public final class FigureScroll extends ScrollPane {
    /// What is left around the mark, in pixels.
    private static final double AIR = 24;

    private final FigurePane figure;

    public FigureScroll(FigurePane figure) {
        super(figure);
        this.figure = figure;
        getStyleClass().add("figure-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        figure.seenThrough(this::seen);
        figure.ring().boundsInParentProperty().addListener((property, before, now) -> follow(now));
    }

    private double hidden() {
        return figure.getHeight() - getViewportBounds().getHeight();
    }

    private Rectangle2D seen() {
        double top = Math.max(0, getVvalue() * hidden());
        return new Rectangle2D(
                0, top, getViewportBounds().getWidth(), getViewportBounds().getHeight());
    }

    private void follow(Bounds ring) {
        double hidden = hidden();
        if (!figure.ring().isVisible() || hidden <= 0) {
            return;
        }
        Rectangle2D seen = seen();
        if (ring.getMinY() - AIR < seen.getMinY()) {
            setVvalue(Math.max(0, ring.getMinY() - AIR) / hidden);
        } else if (ring.getMaxY() + AIR > seen.getMaxY()) {
            setVvalue(Math.min(hidden, ring.getMaxY() + AIR - seen.getHeight()) / hidden);
        }
    }
}
