package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// Slanted lines within a rectangle: on white where nothing may be told, over a fill where print has no colour.
final class Hatch {
    private static final Stroke FINE = new BasicStroke(0.6f);

    private Hatch() {}

    /// Lines from lower left to upper right, that far apart.
    static void draw(Pen pen, Rectangle2D box, double apart, Color color) {
        for (double at = apart / 2; at < box.getWidth() + box.getHeight(); at += apart) {
            pen.stroke(line(box, at), color, FINE);
        }
    }

    /// The line x + y = at, seen from the upper left corner, as far as it lies within the box.
    private static Line2D line(Rectangle2D box, double at) {
        double x1 = Math.min(at, box.getWidth());
        double x2 = Math.max(0, at - box.getHeight());
        return new Line2D.Double(box.getX() + x1, box.getY() + at - x1, box.getX() + x2, box.getY() + at - x2);
    }
}
