package se.lagesbild.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.VerdictClass;

/// Explains lines and chips in words above the plot, in as many lines as the width asks for.
final class DotLegend {
    private static final double SIGN = 14;
    private static final double GAP = 18;
    static final double LINE = 15;

    /// One sign with its words.
    private record Entry(String text, Sign sign) {
        double width() {
            return SIGN + 5 + TextStyle.SMALL.width(text);
        }
    }

    /// Draws centred on a point.
    private interface Sign {
        void draw(Pen pen, double x, double y);
    }

    private final List<List<Entry>> lines = new ArrayList<>();

    DotLegend(DistrictComparison view, DotTexts texts, double width) {
        List<Entry> entries = new ArrayList<>();
        view.baselines().forEach(one -> entries.add(new Entry(texts.baseline(one), baseline(view, one))));
        for (VerdictClass verdict : VerdictClass.values()) {
            if (view.comparisons().stream().anyMatch(one -> VerdictClass.of(one) == verdict)) {
                entries.add(new Entry(texts.explained(verdict), (pen, x, y) -> Chip.draw(pen, verdict, false, x, y)));
            }
        }
        if (view.comparisons().stream().anyMatch(Comparison::isLostByCorrection)) {
            entries.add(
                    new Entry(texts.lostByCorrection(), (pen, x, y) -> Chip.draw(pen, VerdictClass.WORSE, true, x, y)));
        }
        arrange(entries, width);
    }

    private void arrange(List<Entry> entries, double width) {
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

    private static Sign baseline(DistrictComparison view, Estimate baseline) {
        return (pen, x, y) -> {
            if (view.range(baseline).isPresent()) {
                pen.fill(new Rectangle2D.Double(x - 5, y - 6.5, 10, 13), Palette.BAND);
            }
            pen.stroke(
                    new Line2D.Double(x, y - 6.5, x, y + 6.5),
                    Palette.BASELINE,
                    DotPlot.line(baseline.area().level()));
        };
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
