package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.lagesbild.picture.IndicatorMatrix;

/// Names above narrow columns, always horizontal: within their column where they fit, else as stairs, each on a line of
/// its own with a thread down to its column.
record ColumnHeads(List<Head> heads, int stairs) {
    private static final int MOST_LINES = 3;
    static final ColumnHeads NONE = new ColumnHeads(List.of(), 0);
    private static final Stroke THREAD = new BasicStroke(0.5f);

    /// One name.
    ///
    /// @param area whose colour it has, if it stands out
    record Head(String text, double x, double width, TextStyle style, Optional<AreaStyle> area) {

        List<String> lines() {
            return style().wrap(text, width);
        }

        /// Its lines where it stands to the left of its thread.
        List<String> stair() {
            return style().wrap(text, Math.max(60, x + width / 2 - 5));
        }

        boolean fits() {
            return lines().size() <= MOST_LINES && style().widest(lines()) <= width;
        }
    }

    /// Of comparators and areas; areas have no names where they are too many.
    static ColumnHeads of(HeatGrid grid, HeatTexts texts) {
        IndicatorMatrix matrix = grid.matrix();
        List<Head> heads = new ArrayList<>();
        IntStream.range(0, matrix.comparators().size())
                .mapToObj(i -> new Head(
                        texts.name(matrix.comparators().get(i)),
                        grid.comparatorX(i),
                        grid.comparator() - HeatGrid.GAP - 1,
                        TextStyle.SMALL,
                        Optional.empty()))
                .forEach(heads::add);
        if (!texts.hasMany()) {
            IntStream.range(0, matrix.areas().size())
                    .mapToObj(i -> new Head(
                            texts.head(i),
                            grid.areaX(i),
                            grid.cell() - HeatGrid.GAP - 1,
                            texts.look().name(matrix.areas().get(i), TextStyle.HEAD),
                            texts.look().of(matrix.areas().get(i))))
                    .forEach(heads::add);
        }
        int last = heads.size();
        while (last > 0 && heads.get(last - 1).fits()) {
            last--;
        }
        return new ColumnHeads(List.copyOf(heads), last);
    }

    double height() {
        if (heads.isEmpty()) {
            return 2;
        }
        int steps = heads.stream()
                .limit(stairs)
                .mapToInt(head -> head.stair().size())
                .sum();
        int lines = heads.stream()
                .skip(stairs)
                .mapToInt(head -> head.lines().size())
                .max()
                .orElse(1);
        return Math.max(steps, lines) * TextStyle.SMALL.lineHeight() + 5;
    }

    /// @param left of the whole
    /// @param bottom where the cells begin
    void draw(Pen pen, double left, double bottom) {
        drawStairs(pen, left, bottom);
        heads.forEach(head -> head.area()
                .ifPresent(style -> pen.fill(
                        new Rectangle2D.Double(left + head.x(), bottom - 3.5, head.width() + 1, 2.5), style.color())));
        for (Head head : heads.subList(stairs, heads.size())) {
            double middle = left + head.x() + head.width() / 2;
            double y = bottom - 5 - (head.lines().size() - 1) * TextStyle.SMALL.lineHeight();
            for (String line : head.lines()) {
                pen.centred(line, head.style(), middle, y);
                y += TextStyle.SMALL.lineHeight();
            }
        }
    }

    /// The names stand to the left of their threads, the first column lowest.
    private void drawStairs(Pen pen, double left, double bottom) {
        double y = bottom - 5;
        for (Head head : heads.subList(0, stairs)) {
            double middle = left + head.x() + head.width() / 2;
            pen.stroke(new Line2D.Double(middle, y - 3, middle, bottom - 1.5), Palette.RULE, THREAD);
            pen.stroke(new Line2D.Double(middle - 3, y - 3, middle, y - 3), Palette.RULE, THREAD);
            for (String line : head.stair().reversed()) {
                pen.right(line, head.style(), middle - 5, y);
                y -= TextStyle.SMALL.lineHeight();
            }
        }
    }
}
