package se.lagesbild.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// A plot in the frame that all figures share. A plate smaller than it needs gets the whole figure made smaller, so
/// that nothing is cut or left out.
final class PlotFigure implements Figure {
    private final Plot plot;
    private final Frame.Texts texts;
    private final double leastWidth;

    PlotFigure(Plot plot) {
        this.plot = plot;
        this.texts = plot.texts();
        this.leastWidth = plot.leastWidth() + 2 * Density.TIGHT.margin();
    }

    @Override
    public String title() {
        return texts.title();
    }

    @Override
    public String altText() {
        return AltText.within(plot.altText());
    }

    @Override
    public double heightFor(double width) {
        Frame frame = Frame.measure(texts, Density.AIRY, across(width));
        double height = frame.plotTop() + plot.fineHeight(frame.width()) + frame.below();
        return Math.ceil(height * width / across(width));
    }

    @Override
    public double leastHeight(double width) {
        return Math.ceil(least(across(width)) * width / across(width));
    }

    /// The width at which it is set: a plate narrower than that shows it smaller.
    private double across(double width) {
        return Math.max(width, leastWidth);
    }

    private double least(double width) {
        return least(Frame.measure(texts, Density.TIGHT, width));
    }

    private double least(Frame frame) {
        return Math.ceil(frame.plotTop() + plot.leastHeight(frame.width()) + frame.below());
    }

    @Override
    public double leastWidth() {
        return leastWidth;
    }

    @Override
    public Drawing drawOn(Graphics2D graphics, double width, double height) {
        graphics.setColor(Palette.PLATE);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        double across = across(width);
        double shrink = Math.min(1, Math.min(width / across, height / least(across)));
        if (shrink >= 1) {
            return drawn(graphics, width, height);
        }
        AffineTransform before = graphics.getTransform();
        graphics.scale(shrink, shrink);
        Drawing drawing = drawn(graphics, width / shrink, height / shrink);
        graphics.setTransform(before);
        return drawing.scaled(shrink);
    }

    private Drawing drawn(Graphics2D graphics, double width, double height) {
        Pen pen = new Pen(graphics);
        Frame airy = Frame.measure(texts, Density.AIRY, width);
        Frame frame = least(airy) <= height ? airy : Frame.measure(texts, Density.TIGHT, width);
        double room = height - frame.plotTop() - frame.below();
        Rectangle2D area = new Rectangle2D.Double(
                frame.left(), frame.plotTop(), frame.width(), plot.heightWithin(frame.width(), room));
        List<Mark> marks = plot.draw(pen, area);
        frame.draw(pen, area.getMaxY());
        return new Drawing(marks, pen.labels());
    }
}
