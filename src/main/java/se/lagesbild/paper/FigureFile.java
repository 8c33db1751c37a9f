package se.lagesbild.paper;

import java.nio.file.Path;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.Plate;
import se.lagesbild.text.Language;

/// Writes one figure to a picture file, on the plate that is asked for: drawn on that of the screen, the file shows
/// what the screen shows.
public final class FigureFile {
    private FigureFile() {}

    /// 300 dots per inch, which the file tells.
    public static void png(Figure figure, Plate plate, Path file) throws PaperException {
        WholeFile.write(file, stream -> PngPicture.write(figure, plate, stream));
    }

    /// Texts as outlines, so that the file looks the same without the font; title and description for those who do
    /// not see it.
    public static void svg(Figure figure, Plate plate, Path file) throws PaperException {
        WholeFile.write(file, stream -> SvgPicture.write(figure, plate, stream));
    }

    /// A page of the figure's size with searchable texts, title and description.
    public static void pdf(Figure figure, Plate plate, Language language, Path file) throws PaperException {
        WholeFile.write(file, stream -> PdfPicture.write(figure, plate, language, stream));
    }
}
