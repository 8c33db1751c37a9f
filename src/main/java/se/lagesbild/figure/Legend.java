package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.List;

/// Explains signs in words above the plot, in as many lines as the width asks for.
final class Legend {
    static final double SIGN = 14;
    static final double LINE = 15;
    private static final double GAP = 18;

    /// One sign with its words.
    record Entry(String text, Sign sign) {
        double width() {
            return SIGN + 5 + TextStyle.SMALL.width(text);
        }
    }

    /// Draws centred on a point, at most [#SIGN] wide.
    interface Sign {
        void draw(Pen pen, double x, double y);
    }

    private final List<List<Entry>> lines = new ArrayList<>();

    Legend(List<Entry> entries, double width) {
        double at = Double.POSITIVE_INFINITY;
        for (Entry entry : entries) {
            if (at + entry.width() > width) {
                lines.add(new ArrayList<>());
                at = 0;
            }
            lines.getLast().add(entry);
            at += entry.width() + GAP;
        }
    }

    double height() {
        return lines.size() * LINE;
    }

    void draw(Pen pen, double left, double top) {
        double y = top + LINE / 2;
        for (List<Entry> line : lines) {
            double x = left;
            for (Entry entry : line) {
                entry.sign().draw(pen, x + SIGN / 2, y);
                pen.left(entry.text(), TextStyle.SMALL, x + SIGN + 5, y + TextStyle.SMALL.centring());
                x += entry.width() + GAP;
            }
            y += LINE;
        }
    }
}
