package se.lagesbild.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Draws and remembers every text.
final class Pen {
    private final Graphics2D graphics;
    private final List<LabelBox> labels = new ArrayList<>();

    Pen(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    Graphics2D graphics() {
        return graphics;
    }

    List<LabelBox> labels() {
        return labels;
    }

    /// From `x` to the right, on the baseline `y`.
    void left(String text, TextStyle style, double x, double y) {
        if (text.isBlank()) {
            return;
        }
        graphics.setFont(style.font());
        graphics.setColor(style.color());
        graphics.drawString(text, (float) x, (float) y);
        Rectangle2D ink = Measured.of(style, text).ink();
        labels.add(new LabelBox(
                text, new Rectangle2D.Double(x + ink.getX(), y + ink.getY(), ink.getWidth(), ink.getHeight())));
    }

    /// Ending at `x`.
    void right(String text, TextStyle style, double x, double y) {
        left(text, style, x - style.width(text), y);
    }

    /// Around `x`.
    void centred(String text, TextStyle style, double x, double y) {
        left(text, style, x - style.width(text) / 2, y);
    }

    /// Lines from the top `y` down; returns the bottom.
    double lines(List<String> lines, TextStyle style, double x, double y) {
        double at = y;
        for (String line : lines) {
            left(line, style, x, at + style.ascent());
            at += style.lineHeight();
        }
        return at;
    }

    /// The two dots of a hidden value.
    void dots(double x, double y, Color color) {
        fill(new Ellipse2D.Double(x - 3.6, y - 1.1, 2.2, 2.2), color);
        fill(new Ellipse2D.Double(x + 1.4, y - 1.1, 2.2, 2.2), color);
    }

    /// Every dot of the image as a rectangle of its own colour, not smoothed into its neighbours.
    void image(BufferedImage image, Rectangle2D box) {
        AffineTransform place = AffineTransform.getTranslateInstance(box.getX(), box.getY());
        place.scale(box.getWidth() / image.getWidth(), box.getHeight() / image.getHeight());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(image, place, null);
    }

    /// What is drawn goes no further than the shape.
    void within(Shape shape, Runnable drawn) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        drawn.run();
        graphics.setClip(before);
    }

    void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void stroke(Shape shape, Color color, Stroke stroke) {
        graphics.setColor(color);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    void across(double x1, double x2, double y, Color color, Stroke stroke) {
        stroke(new Line2D.Double(x1, y, x2, y), color, stroke);
    }
}
