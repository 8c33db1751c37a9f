package se.lagesbild.ui.kit;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import se.lagesbild.figure.Figure;

/// A drawn figure with its marks, ready to be shown without being copied. Drawn on any thread.
///
/// @param pixels premultiplied, row by row
public record Picture(Sheet sheet, int pixelWidth, int pixelHeight, IntBuffer pixels, Marks marks) {
    /// What is drawn on.
    ///
    /// @param width in pixels of the window
    /// @param height in pixels of the window
    /// @param sharpness device pixels of one of the window's
    /// @param point window pixels of one point of the figure
    /// @param grey without colours, as a printer shows it
    public record Sheet(double width, double height, double sharpness, double point, boolean grey) {}

    /// Draws the figure.
    public static Picture of(Figure figure, Sheet sheet) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(sheet.width() * sheet.sharpness()),
                (int) Math.ceil(sheet.height() * sheet.sharpness()),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(sheet.sharpness() * sheet.point(), sheet.sharpness() * sheet.point());
            Marks marks =
                    new Marks(figure.drawOn(graphics, sheet.width() / sheet.point(), sheet.height() / sheet.point())
                            .marks());
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            if (sheet.grey()) {
                withoutColour(pixels);
            }
            return new Picture(sheet, image.getWidth(), image.getHeight(), IntBuffer.wrap(pixels), marks);
        } finally {
            graphics.dispose();
        }
    }

    /// The brightness that each colour has to the eye (Rec. 709), as luminance and not as a mean of the channels.
    private static void withoutColour(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            double bright = 0.2126 * linear(pixel >> 16) + 0.7152 * linear(pixel >> 8) + 0.0722 * linear(pixel);
            int grey = (int) Math.round(255 * Math.pow(bright, 1 / 2.2));
            pixels[i] = (pixel & 0xFF000000) | (grey << 16) | (grey << 8) | grey;
        }
    }

    private static double linear(int channel) {
        return LINEAR[channel & 0xFF];
    }

    private static final double[] LINEAR = linear();

    private static double[] linear() {
        double[] values = new double[256];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.pow(i / 255.0, 2.2);
        }
        return values;
    }

    /// The pixels as an image of the window, shared and not copied.
    public Image image() {
        return new WritableImage(
                new PixelBuffer<>(pixelWidth, pixelHeight, pixels, PixelFormat.getIntArgbPreInstance()));
    }
}
