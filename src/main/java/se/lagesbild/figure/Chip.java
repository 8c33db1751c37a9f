package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import se.lagesbild.picture.VerdictClass;

/// The sign of a verdict: a disc in its class colour with a glyph, so that no reader depends on colour.
final class Chip {
    static final double SIZE = 11;
    private static final Stroke HOLLOW = new BasicStroke(1.4f);
    private static final Stroke THIN = new BasicStroke(0.9f);
    private static final Stroke DASHED =
            new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 1.6f}, 0);
    private static final Stroke FINE = new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke GLYPH = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private Chip() {}

    static Stroke outline(VerdictClass verdict) {
        return verdict == VerdictClass.UNTESTED ? DASHED : THIN;
    }

    /// Centred on the point.
    ///
    /// @param hollow for a difference that is certain alone but not after the correction for many comparisons
    static void draw(Pen pen, VerdictClass verdict, boolean hollow, double x, double y) {
        double radius = SIZE / 2 - 0.45;
        Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.fill(disc, hollow ? Palette.PLATE : Palette.fill(verdict));
        pen.stroke(disc, Palette.outline(verdict), hollow ? HOLLOW : outline(verdict));
        glyph(pen, verdict, x, y, hollow ? Palette.outline(verdict) : Palette.glyph(verdict));
    }

    /// The glyph alone, as cells and bars show it.
    static void glyph(Pen pen, VerdictClass verdict, double x, double y, Color color) {
        switch (verdict) {
            case BETTER -> {
                line(pen, x - 2.6, y, x + 2.6, y, color);
                line(pen, x, y - 2.6, x, y + 2.6, color);
            }
            case WORSE -> line(pen, x - 2.6, y, x + 2.6, y, color);
            case HIGHER -> pen.fill(triangle(x, y, -1), color);
            case LOWER -> pen.fill(triangle(x, y, 1), color);
            case NO_DIFFERENCE -> {
                pen.stroke(wave(x, y - 1.4), color, FINE);
                pen.stroke(wave(x, y + 1.4), color, FINE);
            }
            case UNTESTED -> {
                pen.stroke(new Line2D.Double(x - 1.7, y - 1.7, x + 1.7, y + 1.7), color, FINE);
                pen.stroke(new Line2D.Double(x - 1.7, y + 1.7, x + 1.7, y - 1.7), color, FINE);
            }
        }
    }

    private static void line(Pen pen, double x1, double y1, double x2, double y2, Color color) {
        pen.stroke(new Line2D.Double(x1, y1, x2, y2), color, GLYPH);
    }

    private static Path2D triangle(double x, double y, int down) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y + down * 2.8);
        path.lineTo(x - 2.8, y - down * 1.9);
        path.lineTo(x + 2.8, y - down * 1.9);
        path.closePath();
        return path;
    }

    private static Path2D wave(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 2.8, y + 0.4);
        path.curveTo(x - 1.2, y - 1.8, x + 1.2, y + 1.8, x + 2.8, y - 0.4);
        return path;
    }
}
