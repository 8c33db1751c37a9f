package se.lagesbild.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Names points where there is room beside them; a long name stands in lines, and one without room is left out rather
/// than laid over another.
final class PointLabels {
    /// Lines are seen faintly through it.
    private static final Color HALO = new Color(255, 255, 255, 215);

    private static final double NEAR = 8;
    private static final double AIR = 1.5;
    private static final double LONGEST = 120;
    private static final int LINES = 4;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /// @param area within which every name stays
    PointLabels(Rectangle2D area) {
        this.area = area;
    }

    /// No name is laid over that.
    void avoid(Rectangle2D box) {
        taken.add(box);
    }

    /// To the right of the point, or else left, above, below.
    void place(Pen pen, String text, TextStyle style, double x, double y) {
        List<String> lines = style.wrap(text, LONGEST);
        if (lines.size() > LINES) {
            return;
        }
        double width = style.widest(lines);
        double more = (lines.size() - 1) * style.lineHeight() / 2;
        double high = style.size();
        double[][] starts = {
            {x + NEAR, y},
            {x - NEAR - width, y},
            {x - width / 2, y - NEAR - high * 0.6 - more},
            {x - width / 2, y + NEAR + high * 0.6 + more},
            {x + NEAR * 0.7, y - NEAR - high * 0.3 - more},
            {x + NEAR * 0.7, y + NEAR + high * 0.3 + more},
            {x - NEAR * 0.7 - width, y - NEAR - high * 0.3 - more},
            {x - NEAR * 0.7 - width, y + NEAR + high * 0.3 + more}
        };
        for (double[] start : starts) {
            Rectangle2D box = new Rectangle2D.Double(
                    start[0] - AIR,
                    start[1] - high * 0.55 - AIR - more,
                    width + 2 * AIR,
                    high * 1.1 + 2 * AIR + 2 * more);
            if (area.contains(box) && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                pen.fill(box, HALO);
                double first = start[1] + style.centring() - more;
                for (int i = 0; i < lines.size(); i++) {
                    pen.left(lines.get(i), style, start[0], first + i * style.lineHeight());
                }
                return;
            }
        }
    }
}
