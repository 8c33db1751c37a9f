package se.lagesbild.figure;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/// Finds room for words within a shape of any form.
final class Inside {
    private static final int STEPS = 24;

    private Inside() {}

    /// A box of that size within the shape, as near to the middle of its bounds as there is one.
    static Optional<Rectangle2D> box(Shape shape, double width, double height) {
        Rectangle2D bounds = shape.getBounds2D();
        Optional<Rectangle2D> best = Optional.empty();
        double nearest = Double.MAX_VALUE;
        for (int row = 0; row <= STEPS; row++) {
            for (int column = 0; column <= STEPS; column++) {
                double x = bounds.getX() + (bounds.getWidth() - width) * column / STEPS;
                double y = bounds.getY() + (bounds.getHeight() - height) * row / STEPS;
                double away = Math.hypot(x + width / 2 - bounds.getCenterX(), y + height / 2 - bounds.getCenterY());
                if (away < nearest && shape.contains(x, y, width, height)) {
                    nearest = away;
                    best = Optional.of(new Rectangle2D.Double(x, y, width, height));
                }
            }
        }
        return best;
    }
}
