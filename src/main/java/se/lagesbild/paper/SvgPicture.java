package se.lagesbild.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.Plate;

/// A figure in lines, texts as outlines.
final class SvgPicture {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgPicture() {}

    static void write(Figure figure, Plate plate, OutputStream stream) throws IOException {
        SvgDrawing outlines = new SvgDrawing(document());
        figure.drawOn(outlines, plate.width(), plate.height());
        Element root = outlines.getRoot();
        root.setAttribute("width", millimetres(plate.width()));
        root.setAttribute("height", millimetres(plate.height()));
        root.setAttribute("viewBox", String.format(Locale.ROOT, "0 0 %.2f %.2f", plate.width(), plate.height()));
        root.setAttribute("role", "img");
        tell(root, "desc", figure.altText());
        tell(root, "title", figure.title());
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        outlines.stream(root, writer);
        writer.flush();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own document builder must be there", e);
        }
    }

    private static String millimetres(double points) {
        return String.format(Locale.ROOT, "%.2fmm", points * 25.4 / 72);
    }

    private static void tell(Element root, String name, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setTextContent(text);
        root.insertBefore(element, root.getFirstChild());
    }
}
