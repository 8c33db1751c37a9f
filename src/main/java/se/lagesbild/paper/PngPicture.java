package se.lagesbild.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.Plate;

/// A figure in dots, 300 an inch.
final class PngPicture {
    private static final double SCALE = 300.0 / 72;
    private static final int DOTS_PER_METRE = 11811;
    private static final String PNG = "javax_imageio_png_1.0";

    private PngPicture() {}

    static void write(Figure figure, Plate plate, OutputStream stream) throws IOException {
        BufferedImage image = drawn(figure, plate);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(stream)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, resolution(writer, image)));
        } finally {
            writer.dispose();
        }
    }

    /// The same in memory, for the clipboard.
    static BufferedImage drawn(Figure figure, Plate plate) {
        BufferedImage image = new BufferedImage(
                (int) Math.round(plate.width() * SCALE),
                (int) Math.round(plate.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        figure.drawOn(graphics, plate.width(), plate.height());
        graphics.dispose();
        return image;
    }

    /// In PNG's own terms: the standard metadata of the JDK would be wrong by a factor of 139.
    private static IIOMetadata resolution(ImageWriter writer, BufferedImage image) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        IIOMetadataNode dots = new IIOMetadataNode("pHYs");
        dots.setAttribute("pixelsPerUnitXAxis", String.valueOf(DOTS_PER_METRE));
        dots.setAttribute("pixelsPerUnitYAxis", String.valueOf(DOTS_PER_METRE));
        dots.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(PNG);
        root.appendChild(dots);
        metadata.mergeTree(PNG, root);
        return metadata;
    }
}
