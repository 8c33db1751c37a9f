package se.lagesbild.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;

/// How a text looks, and so how much room it takes.
///
/// @param size in points
record TextStyle(ChartFonts.Face face, double size, Color color) {
    static final TextStyle SUBTITLE = new TextStyle(ChartFonts.REGULAR, 10.5, Palette.QUIET);
    static final TextStyle NAME = new TextStyle(ChartFonts.REGULAR, 10.5, Palette.INK);
    static final TextStyle STRONG = new TextStyle(ChartFonts.SEMIBOLD, 10.5, Palette.INK);
    static final TextStyle HEAD = new TextStyle(ChartFonts.SEMIBOLD, 9.5, Palette.INK);
    static final TextStyle SMALL = new TextStyle(ChartFonts.REGULAR, 9.5, Palette.INK);
    static final TextStyle QUIET = new TextStyle(ChartFonts.REGULAR, 9.5, Palette.QUIET);
    static final TextStyle NOTE = new TextStyle(ChartFonts.REGULAR, 9, Palette.QUIET);

    /// Fractional widths, so that a line breaks at the same word on every device.
    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /// How exactly lines are made equally long, in points.
    private static final double STEP = 4;

    /// Semibold, because a family of its own is found by every device; the PDF would take the bold for the regular.
    static TextStyle title(double size) {
        return new TextStyle(ChartFonts.SEMIBOLD, size, Palette.INK);
    }

    /// The same in another colour, for a text on a fill.
    TextStyle in(Color other) {
        return new TextStyle(face, size, other);
    }

    Font font() {
        return Measured.font(this);
    }

    double width(String text) {
        return Measured.of(this, text).advance();
    }

    /// From one baseline to the next.
    double lineHeight() {
        return size * 1.28;
    }

    /// From the top of a line to its baseline.
    double ascent() {
        return size * 0.94;
    }

    /// How far a baseline lies below the line it is centred on: half the height of a capital.
    double centring() {
        return size * 0.33;
    }

    /// The text in lines of at most that width; breaks at spaces and after hyphens between letters, never within a
    /// word.
    List<String> wrap(String text, double width) {
        return Wrapped.of(this, text, width);
    }

    /// In as many lines as [#wrap] takes, but of about the same length, so that no word stands alone.
    List<String> balanced(String text, double width) {
        List<String> lines = wrap(text, width);
        int fits = 0;
        int breaks = (int) (width / 2 / STEP) + 1;
        while (lines.size() > 1 && breaks - fits > 1) {
            int middle = (fits + breaks) / 2;
            if (wrap(text, width - STEP * middle).size() == lines.size()) {
                fits = middle;
            } else {
                breaks = middle;
            }
        }
        return wrap(text, width - STEP * fits);
    }

    /// The text, or as many of its words as fit, with an ellipsis; nothing where none fits.
    String shortened(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        List<String> lines = wrap(text + " ", Math.max(0, width - width("…")));
        String first = lines.getFirst() + "…";
        return width(first) <= width ? first : "";
    }

    double widest(List<String> texts) {
        return texts.stream().mapToDouble(this::width).max().orElse(0);
    }
}
