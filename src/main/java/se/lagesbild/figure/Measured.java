package se.lagesbild.figure;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How much room texts take. The same few texts are measured again and again while a chart is laid out, and measuring
/// one costs as much as drawing it: what was measured is remembered, until it becomes too much.
///
/// @param advance from its beginning to the beginning of what follows
/// @param ink room of what is drawn, around the point where it begins
record Measured(double advance, Rectangle2D ink) {
    private static final int MOST = 20_000;
    private static final Map<Key, Measured> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Key, Font> FONTS = new ConcurrentHashMap<>();

    private record Key(ChartFonts.Face face, double size, String text) {}

    static Measured of(TextStyle style, String text) {
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(
                new Key(style.face(), style.size(), text), ignored -> measured(style.font(), text));
    }

    private static Measured measured(Font font, String text) {
        return new Measured(
                font.getStringBounds(text, TextStyle.MEASURE).getWidth(),
                font.createGlyphVector(TextStyle.MEASURE, text).getVisualBounds());
    }

    /// The font of the style.
    static Font font(TextStyle style) {
        return FONTS.computeIfAbsent(
                new Key(style.face(), style.size(), ""), key -> key.face().size(key.size()));
    }
}
