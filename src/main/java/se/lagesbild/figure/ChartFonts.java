package se.lagesbild.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Source Sans 3 for the charts, registered with AWT once. A bold text takes the bold file: a derived bold would be
/// smeared on screen and unknown to a PDF.
public final class ChartFonts {
    public static final Face REGULAR = Face.registered("SourceSans3-Regular.ttf", 400);
    public static final Face SEMIBOLD = Face.registered("SourceSans3-Semibold.ttf", 600);
    public static final Face BOLD = Face.registered("SourceSans3-Bold.ttf", 700);

    private ChartFonts() {}

    /// Every file of the family.
    public static List<Face> faces() {
        return List.of(REGULAR, SEMIBOLD, BOLD);
    }

    /// One file of the family.
    ///
    /// @param weight as CSS counts, 400 to 700
    /// @param font as loaded, 1 point
    public record Face(String file, int weight, Font font) {
        private static Face registered(String file, int weight) {
            try (InputStream stream = open(file)) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, stream);
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
                return new Face(file, weight, font);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("the shipped font file " + file + " is no font", e);
            }
        }

        private static InputStream open(String file) {
            InputStream stream = ChartFonts.class.getResourceAsStream("fonts/" + file);
            if (stream == null) {
                throw new IllegalStateException("the font file " + file + " is not packed with the program");
            }
            return stream;
        }

        /// The font file.
        public InputStream open() {
            return open(file);
        }

        /// The font in that size, in points.
        public Font size(double points) {
            return font.deriveFont((float) points);
        }
    }
}
