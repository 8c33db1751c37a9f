package se.lagesbild.paper;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import se.lagesbild.figure.ChartFonts;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.Plate;
import se.lagesbild.text.Language;

/// A figure in lines on a page of its own size. Its texts are texts in the embedded font and can be searched; the
/// whole is tagged as one figure with its description.
final class PdfPicture {
    private PdfPicture() {}

    static void write(Figure figure, Plate plate, Language language, OutputStream stream) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) plate.width(), (float) plate.height()));
            document.addPage(page);
            place(document, page, drawn(document, figure, plate));
            PdfTags.describe(document, page, figure, language);
            document.save(stream);
        }
    }

    private static PDFormXObject drawn(PDDocument document, Figure figure, Plate plate) throws IOException {
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) plate.width(), (float) plate.height());
        try (PdfBoxGraphics2DFontTextDrawer fonts = new PdfBoxGraphics2DFontTextDrawer()) {
            for (ChartFonts.Face face : ChartFonts.faces()) {
                fonts.registerFont(face.font().getFontName(), embedded(document, face));
            }
            graphics.setFontTextDrawer(fonts);
            figure.drawOn(graphics, plate.width(), plate.height());
            graphics.dispose();
        }
        return graphics.getXFormObject();
    }

    private static PDType0Font embedded(PDDocument document, ChartFonts.Face face) throws IOException {
        try (InputStream font = SearchableFont.open(face)) {
            return PDType0Font.load(document, font, true);
        }
    }

    /// As the content that the tag of the figure points at.
    private static void place(PDDocument document, PDPage page, PDFormXObject form) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            COSDictionary identity = new COSDictionary();
            identity.setInt(COSName.MCID, PdfTags.FIGURE);
            content.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(identity));
            content.drawForm(form);
            content.endMarkedContent();
        }
    }
}
