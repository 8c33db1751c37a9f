package se.lagesbild.figure;

import java.util.List;

/// What every figure has around its plot: the finding as title, what is shown, the legend above and the notes below.
///
/// @param left edge of everything that is drawn
/// @param right edge of everything that is drawn
record Frame(
        Density density,
        double left,
        double right,
        TextStyle titleStyle,
        List<String> title,
        List<String> subtitle,
        Legend legend,
        List<String> notes) {
    private static final double LEAST_TITLE = 11;

    /// The words of a frame.
    ///
    /// @param title the finding
    /// @param subtitle indicator, source, period, unit
    /// @param notes how to read it, how much chance it holds, where it comes from; one paragraph each
    record Texts(String title, String subtitle, List<Legend.Entry> legend, List<String> notes) {
        Texts {
            legend = List.copyOf(legend);
            notes = List.copyOf(notes);
        }
    }

    /// @param density from top to bottom
    /// @param width of the whole plate
    static Frame measure(Texts texts, Density density, double width) {
        double left = Density.across(width).margin();
        double room = width - 2 * left;
        TextStyle style = titleStyle(texts.title(), density.title(), room);
        return new Frame(
                density,
                left,
                width - left,
                style,
                style.balanced(texts.title(), room),
                texts.subtitle().isEmpty() ? List.of() : TextStyle.SUBTITLE.wrap(texts.subtitle(), room),
                new Legend(texts.legend(), room),
                texts.notes().stream()
                        .flatMap(note -> TextStyle.NOTE.wrap(note, room).stream())
                        .toList());
    }

    /// As large as two lines allow.
    private static TextStyle titleStyle(String title, double largest, double room) {
        double size = largest;
        while (size > LEAST_TITLE && TextStyle.title(size).wrap(title, room).size() > 2) {
            size -= 0.5;
        }
        return TextStyle.title(size);
    }

    double width() {
        return right - left;
    }

    private double legendTop() {
        return density.margin()
                + title.size() * titleStyle.lineHeight()
                + 1
                + subtitle.size() * TextStyle.SUBTITLE.lineHeight()
                + density.air();
    }

    /// Where the plot begins.
    double plotTop() {
        return legendTop() + legend.height() + (legend.height() > 0 ? density.air() : 0);
    }

    /// Height below the plot.
    double below() {
        return density.air() + notes.size() * TextStyle.NOTE.lineHeight() + density.margin() - 4;
    }

    /// Draws everything but the plot.
    ///
    /// @param bottom of the plot
    void draw(Pen pen, double bottom) {
        double y = pen.lines(title, titleStyle, left, density.margin());
        pen.lines(subtitle, TextStyle.SUBTITLE, left, y + 1);
        legend.draw(pen, left, legendTop());
        pen.lines(notes, TextStyle.NOTE, left, bottom + density.air());
    }
}
