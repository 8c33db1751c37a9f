package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Line2D;

/// An area's own earlier value: an upright stroke with a light edge, so that it is seen on dots and bars.
final class EarlierSign {
    private static final double HALF = 6.5;
    private static final Stroke EDGE = new BasicStroke(4.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final Stroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private EarlierSign() {}

    static void draw(Pen pen, double x, double y) {
        pen.stroke(new Line2D.Double(x, y - HALF, x, y + HALF), Palette.PLATE, EDGE);
        pen.stroke(new Line2D.Double(x, y - HALF, x, y + HALF), Palette.SERIES, LINE);
    }
}
