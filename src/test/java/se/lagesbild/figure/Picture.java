package se.lagesbild.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// A figure in dots, with what it consists of.
///
/// @param drawing in points, before any scale
record Picture(BufferedImage image, Drawing drawing) {
    /// At its own height.
    ///
    /// @param width in points
    /// @param scale dots a point
    static Picture of(Figure figure, double width, double scale) {
        double height = Math.ceil(figure.heightFor(width));
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            return new Picture(image, figure.drawOn(graphics, width, height));
        } finally {
            graphics.dispose();
        }
    }
}
