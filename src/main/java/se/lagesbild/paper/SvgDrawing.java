package se.lagesbild.paper;

import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Batik's drawing on an SVG document, with two things of our own: the outlines of texts, most of a figure, are written
/// in hundredths of a point without Batik's number format, which took three quarters of the time; and an image is kept
/// as PNG without a further library.
final class SvgDrawing extends SVGGraphics2D {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int HUNDRED = 100;
    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    SvgDrawing(Document document) {
        super(context(document), true);
    }

    private static SVGGeneratorContext context(Document document) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setImageHandler(new EmbeddedPng());
        return context;
    }

    @Override
    public void drawString(String text, float x, float y) {
        GlyphVector glyphs = getFont().createGlyphVector(getFontRenderContext(), text);
        Element path = getDOMFactory().createElementNS(SVG, "path");
        path.setAttribute("d", path(glyphs.getOutline(x, y)));
        path.setAttribute("stroke", "none");
        domGroupManager.addElement(path, DOMGroupManager.FILL);
    }

    /// As the attribute "d" of an SVG path, in hundredths.
    static String path(Shape shape) {
        StringBuilder text = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int segment = at.currentSegment(points);
            text.append(COMMANDS[segment]);
            for (int i = 0; i < NUMBERS[segment]; i++) {
                append(text, Math.round(points[i] * HUNDRED), i > 0);
            }
        }
        return text.toString();
    }

    /// A number of hundredths; a minus sign parts it from the one before as well as a space does.
    private static void append(StringBuilder text, long hundredths, boolean apart) {
        if (hundredths < 0) {
            text.append('-');
        } else if (apart) {
            text.append(' ');
        }
        long size = Math.abs(hundredths);
        text.append(size / HUNDRED);
        long rest = size % HUNDRED;
        if (rest > 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                text.append(rest % 10);
            }
        }
    }

    /// An image within the document.
    private static final class EmbeddedPng extends ImageHandlerBase64Encoder {
        @Override
        public void encodeImage(RenderedImage image, OutputStream stream) throws SVGGraphics2DIOException {
            try {
                ImageIO.write(image, "png", stream);
            } catch (IOException failed) {
                throw new SVGGraphics2DIOException(failed.getMessage(), failed);
            }
        }
    }
}
