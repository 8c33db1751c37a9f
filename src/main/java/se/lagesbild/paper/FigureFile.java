package se.lagesbild.paper;

import java.nio.file.Path;
import se.lagesbild.figure.Figure;

/// Writes one figure to a picture file, 160 mm wide and at least 110 mm high.
public final class FigureFile {
    private static final double POINTS_PER_MM = 72 / 25.4;
    static final double WIDTH = 160 * POINTS_PER_MM;
    private static final double LEAST_HEIGHT = 110 * POINTS_PER_MM;

    private FigureFile() {}

    /// Height in points: what the figure's rows need, at least 110 mm.
    static double height(Figure figure) {
        return Math.max(LEAST_HEIGHT, figure.heightFor(WIDTH));
    }

    /// 300 dots per inch, which the file tells.
    public static void png(Figure figure, Path file) throws PaperException {
        WholeFile.write(file, stream -> PngPicture.write(figure, stream));
    }

    /// Texts as outlines, so that the file looks the same without the font; title and description for those who do
    /// not see it.
    public static void svg(Figure figure, Path file) throws PaperException {
        WholeFile.write(file, stream -> SvgPicture.write(figure, stream));
    }
}
