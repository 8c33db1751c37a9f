package se.lagesbild.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import se.lagesbild.figure.ChartFonts;
import se.lagesbild.text.Words;

/// Figures and their sentences on A4, tagged so that a reader who does not see them can follow.
public final class FigureSheet {
    private FigureSheet() {}

    /// Writes the sheet.
    ///
    /// @param heading of the whole sheet, also its title
    /// @param lead paragraphs before the first figure
    public static void pdf(String heading, List<String> lead, List<SheetPart> parts, Words words, Path file)
            throws PaperException {
        String page = new SheetPage(words).of(heading, lead, parts);
        WholeFile.write(file, stream -> write(page, parts, stream));
    }

    private static void write(String page, List<SheetPart> parts, OutputStream stream) throws IOException {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(SheetPage.FIGURE_TYPE, new FigureDrawer(parts));
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Lägesbild");
        builder.useObjectDrawerFactory(drawers);
        useFonts(builder);
        builder.withHtmlContent(page, null);
        builder.toStream(stream);
        builder.run();
    }

    /// Under the names that AWT gives them too, in both weights: a figure asks for its fonts by family and style.
    private static void useFonts(PdfRendererBuilder builder) {
        for (ChartFonts.Face face : ChartFonts.faces()) {
            builder.useFont(() -> SearchableFont.open(face), SheetPage.FONT, face.weight(), FontStyle.NORMAL, true);
            for (String name : List.of(face.font().getFontName(), face.font().getFamily())) {
                if (!name.equals(SheetPage.FONT)) {
                    builder.useFont(() -> SearchableFont.open(face), name, 400, FontStyle.NORMAL, true);
                    builder.useFont(() -> SearchableFont.open(face), name, 700, FontStyle.NORMAL, true);
                }
            }
        }
    }
}
