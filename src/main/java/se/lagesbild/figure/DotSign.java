package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.VerdictClass;

/// A value as a dot in its class colour, with a whisker for its interval.
final class DotSign {
    static final double SIZE = 9;
    private static final Stroke WHISKER = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final Stroke HALO = new BasicStroke(3.4f);
    private static final double CAP = 2.5;

    private DotSign() {}

    static Shape shape(double x, double y) {
        return new Ellipse2D.Double(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE);
    }

    static void draw(Pen pen, VerdictClass verdict, double x, double y) {
        Ellipse2D dot = new Ellipse2D.Double(x - SIZE / 2 + 0.45, y - SIZE / 2 + 0.45, SIZE - 0.9, SIZE - 0.9);
        pen.fill(dot, Palette.fill(verdict));
        pen.stroke(dot, Palette.outline(verdict), Chip.outline(verdict));
    }

    static void whiskerAcross(Pen pen, double from, double to, double y) {
        pen.stroke(new Line2D.Double(from, y, to, y), Palette.WHISKER, WHISKER);
        pen.stroke(new Line2D.Double(from, y - CAP, from, y + CAP), Palette.WHISKER, WHISKER);
        pen.stroke(new Line2D.Double(to, y - CAP, to, y + CAP), Palette.WHISKER, WHISKER);
    }

    /// The same with a light edge, so that it is seen on a dark bar.
    static void whiskerOnBar(Pen pen, double from, double to, double y) {
        pen.stroke(new Line2D.Double(from, y, to, y), Palette.PLATE, HALO);
        pen.stroke(new Line2D.Double(from, y - CAP, from, y + CAP), Palette.PLATE, HALO);
        pen.stroke(new Line2D.Double(to, y - CAP, to, y + CAP), Palette.PLATE, HALO);
        whiskerAcross(pen, from, to, y);
    }

    static Mark mark(Estimate estimate, Shape shape) {
        return new Mark(estimate.area().key(), shape, estimate.parts());
    }
}
