package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// How an area that stands out is known again in every chart: a colour, and a marker of its own for readers without
/// colours. None is a colour of a verdict, and each is dark enough for its name.
public enum AreaStyle {
    GREEN(0x2B7A2F, Form.DISC, true),
    ORANGE(0xB35006, Form.SQUARE, true),
    PURPLE(0x7A3CA6, Form.UP, true),
    TEAL(0x007A70, Form.DOWN, true),
    MAGENTA(0xC0186B, Form.DISC, false),
    BLUE(0x1A5CC8, Form.SQUARE, false),
    OLIVE(0x776800, Form.UP, false);

    /// Outline of a marker, without its size.
    private enum Form {
        DISC,
        SQUARE,
        UP,
        DOWN
    }

    private static final Stroke RING = new BasicStroke(1.6f);

    /// Of a marker beside a name.
    static final double SMALL = 7;

    private final int rgb;
    private final Form form;
    private final boolean filled;

    AreaStyle(int rgb, Form form, boolean filled) {
        this.rgb = rgb;
        this.form = form;
        this.filled = filled;
    }

    public Color color() {
        return new Color(rgb);
    }

    /// Inside of the marker.
    Color fill() {
        return filled ? color() : Palette.PLATE;
    }

    /// The marker around a point.
    public Shape marker(double x, double y, double size) {
        double half = size / 2;
        return switch (form) {
            case DISC -> new Ellipse2D.Double(x - half, y - half, size, size);
            case SQUARE -> new Rectangle2D.Double(x - half * 0.9, y - half * 0.9, size * 0.9, size * 0.9);
            case UP -> triangle(x, y, half * 1.12, -1);
            case DOWN -> triangle(x, y, half * 1.12, 1);
        };
    }

    /// Whether the marker is filled; else it is a ring.
    public boolean isFilled() {
        return filled;
    }

    void draw(Pen pen, double x, double y, double size) {
        Shape marker = marker(x, y, filled ? size : size - 1.2);
        pen.fill(marker, fill());
        if (!filled) {
            pen.stroke(marker, color(), RING);
        }
    }

    private static Shape triangle(double x, double y, double half, int down) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y + down * half);
        path.lineTo(x - half, y - down * half * 0.8);
        path.lineTo(x + half, y - down * half * 0.8);
        path.closePath();
        return path;
    }
}
