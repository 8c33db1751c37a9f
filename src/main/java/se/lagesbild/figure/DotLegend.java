package se.lagesbild.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.VerdictClass;

/// Lines of the baselines and chips of the verdicts in a chart of one comparison, explained.
final class DotLegend {
    private DotLegend() {}

    static List<Legend.Entry> entries(DistrictComparison view, DotTexts texts) {
        List<Legend.Entry> entries = new ArrayList<>();
        view.baselines().forEach(one -> entries.add(new Legend.Entry(texts.baseline(one), baseline(view, texts, one))));
        for (VerdictClass verdict : VerdictClass.values()) {
            if (view.comparisons().stream().anyMatch(one -> VerdictClass.of(one) == verdict)) {
                entries.add(new Legend.Entry(
                        texts.explained(verdict), (pen, x, y) -> Chip.draw(pen, verdict, false, x, y)));
            }
        }
        if (view.comparisons().stream().anyMatch(Comparison::isLostByCorrection)) {
            entries.add(new Legend.Entry(
                    texts.lostByCorrection(), (pen, x, y) -> Chip.draw(pen, VerdictClass.WORSE, true, x, y)));
        }
        return entries;
    }

    private static Legend.Sign baseline(DistrictComparison view, DotTexts texts, Estimate baseline) {
        if (!view.baselineAreas().contains(baseline)) {
            return EarlierSign::draw;
        }
        return (pen, x, y) -> {
            if (texts.range(baseline).isPresent()) {
                pen.fill(new Rectangle2D.Double(x - 5, y - 6.5, 10, 13), Palette.BAND);
            }
            pen.stroke(
                    new Line2D.Double(x, y - 6.5, x, y + 6.5),
                    Palette.BASELINE,
                    DotPlot.line(baseline.area().level()));
        };
    }
}
