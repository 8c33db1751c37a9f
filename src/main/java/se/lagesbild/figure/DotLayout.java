package se.lagesbild.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import se.lagesbild.picture.DistrictComparison;

/// Where everything in a dot chart stands, from the top of the plate to its bottom, in points.
///
/// @param headTop where the column headings begin
/// @param plotTop where the first row begins
record DotLayout(
        DotRows rows,
        DotColumns columns,
        TextStyle titleStyle,
        List<String> title,
        List<String> subtitle,
        DotLegend legend,
        List<String> notes,
        double legendTop,
        double headTop,
        double plotTop,
        double rowHeight) {
    static final double MARGIN = 18;
    private static final double LEAST_ROW = 14;
    private static final double FINE_ROW = 22;
    private static final double TALLEST_ROW = 32;
    static final double TICKS = 20;
    private static final double TITLE = 15;
    private static final double LEAST_TITLE = 11;

    /// The most rows that fit.
    static DotLayout fit(DistrictComparison view, DotTexts texts, DotNotes notes, double width, double height) {
        for (DotRows rows : DotRows.choices(view)) {
            DotLayout layout = measure(view, texts, notes, rows, width, height);
            if (layout.fits(height)) {
                return layout;
            }
        }
        DotLayout crowded = measure(view, texts, notes, DotRows.choices(view).getLast(), width, height);
        double room = height - crowded.plotTop - crowded.below();
        return measure(view, texts, notes, DotRows.first(view, room / crowded.leastRow()), width, height);
    }

    static DotLayout measure(
            DistrictComparison view, DotTexts texts, DotNotes notes, DotRows rows, double width, double height) {
        DotColumns columns = DotColumns.measure(view, rows, texts, width);
        double room = width - 2 * MARGIN;
        TextStyle titleStyle = titleStyle(texts.title(), room);
        List<String> title = titleStyle.wrap(texts.title(), room);
        List<String> subtitle = TextStyle.SUBTITLE.wrap(texts.subtitle(), room);
        DotLegend legend = new DotLegend(view, texts, room);
        double legendTop = MARGIN
                + title.size() * titleStyle.lineHeight()
                + 1
                + subtitle.size() * TextStyle.SUBTITLE.lineHeight()
                + 8;
        double headTop = legendTop + legend.height() + (legend.height() > 0 ? 8 : 0);
        double plotTop = headTop + headLines(columns, texts) * TextStyle.HEAD.lineHeight() + 6;
        List<String> lines = notes.of(rows).stream()
                .flatMap(note -> TextStyle.NOTE.wrap(note, room).stream())
                .toList();
        DotLayout layout = new DotLayout(
                rows, columns, titleStyle, title, subtitle, legend, lines, legendTop, headTop, plotTop, FINE_ROW);
        return layout.withRowHeight(height);
    }

    private static int headLines(DotColumns columns, DotTexts texts) {
        int verdicts = columns.verdicts().stream()
                .mapToInt(column -> column.head().size())
                .max()
                .orElse(0);
        return Math.max(verdicts + (verdicts > 0 ? 1 : 0), valueHead(texts).size());
    }

    static List<String> valueHead(DotTexts texts) {
        return List.of(texts.valueHead().split(" (?=\\()", -1));
    }

    private static TextStyle titleStyle(String title, double width) {
        double size = TITLE;
        while (size > LEAST_TITLE && TextStyle.title(size).wrap(title, width).size() > 2) {
            size -= 0.5;
        }
        return TextStyle.title(size);
    }

    private DotLayout withRowHeight(double height) {
        double room = (height - plotTop - below()) / rows.units();
        double row = Math.min(TALLEST_ROW, Math.max(leastRow(), room));
        return new DotLayout(
                rows, columns, titleStyle, title, subtitle, legend, notes, legendTop, headTop, plotTop, row);
    }

    private double leastRow() {
        return Math.max(LEAST_ROW, columns.nameLines() * TextStyle.NAME.lineHeight() + 2);
    }

    /// Height below the plot.
    private double below() {
        return TICKS + 8 + notes.size() * TextStyle.NOTE.lineHeight() + MARGIN - 4;
    }

    boolean fits(double height) {
        return plotTop + rows.units() * rowHeight + below() <= height + 0.01;
    }

    /// Height at which the rows have air.
    double fineHeight() {
        return plotTop + rows.units() * Math.max(FINE_ROW, leastRow()) + below();
    }

    Rectangle2D plot() {
        return new Rectangle2D.Double(
                columns.plotLeft(), plotTop, columns.plotRight() - columns.plotLeft(), rows.units() * rowHeight);
    }

    double y(DotRow row) {
        return plotTop + row.at() * rowHeight;
    }
}
