package se.lagesbild.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import se.lagesbild.picture.DistrictComparison;

/// Where everything in a dot chart stands, from the top of the plate to its bottom, in points.
///
/// @param headTop where the column headings begin
/// @param plotTop where the first row begins
record DotLayout(
        Density density,
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
    static final double BELOW_HEAD = 6;
    private static final double FINE_ROW = 20;
    private static final double TALLEST_ROW = 36;
    private static final double TICKS = 20;
    private static final double LEAST_TITLE = 11;

    /// Measures one chart.
    ///
    /// @param width of the whole plate
    record Sheet(DistrictComparison view, DotTexts texts, DotNotes notes, double width) {
        /// The most rows that fit, rather set tight than left out.
        DotLayout fit(double height) {
            List<DotRows> choices = DotRows.choices(view);
            for (DotRows rows : choices) {
                for (Density density : List.of(Density.AIRY, Density.TIGHT)) {
                    DotLayout layout = measure(rows, density, height);
                    if (layout.fits(height)) {
                        return layout;
                    }
                }
            }
            DotLayout crowded = measure(choices.getLast(), Density.TIGHT, height);
            double room = height - crowded.plotTop - crowded.below();
            return measure(DotRows.first(view, room / crowded.leastRow()), Density.TIGHT, height);
        }

        /// Height at which every row is drawn with air.
        double fineHeight() {
            DotLayout layout = measure(DotRows.all(view), Density.AIRY, 0);
            return layout.plotTop + layout.rows.units() * Math.max(FINE_ROW, layout.leastRow()) + layout.below();
        }

        /// Height at which every row is drawn, however tight.
        double leastHeight() {
            DotLayout layout = measure(DotRows.all(view), Density.TIGHT, 0);
            return Math.ceil(layout.plotTop + layout.rows.units() * layout.leastRow() + layout.below()) + 1;
        }

        private DotLayout measure(DotRows rows, Density density, double height) {
            DotColumns columns = DotColumns.measure(view, rows, texts, width);
            double room = columns.right() - columns.left();
            TextStyle titleStyle = titleStyle(density.title(), room);
            List<String> title = titleStyle.balanced(texts.title(), room);
            List<String> subtitle = TextStyle.SUBTITLE.wrap(texts.subtitle(), room);
            DotLegend legend = new DotLegend(view, texts, room);
            List<String> lines = notes.of(rows).stream()
                    .flatMap(note -> TextStyle.NOTE.wrap(note, room).stream())
                    .toList();
            double legendTop = density.margin()
                    + title.size() * titleStyle.lineHeight()
                    + 1
                    + subtitle.size() * TextStyle.SUBTITLE.lineHeight()
                    + density.air();
            double headTop = legendTop + legend.height() + (legend.height() > 0 ? density.air() : 0);
            double plotTop = headTop + headLines(columns) * TextStyle.HEAD.lineHeight() + BELOW_HEAD;
            return new DotLayout(
                            density,
                            rows,
                            columns,
                            titleStyle,
                            title,
                            subtitle,
                            legend,
                            lines,
                            legendTop,
                            headTop,
                            plotTop,
                            density.row())
                    .withRowsFor(height);
        }

        private int headLines(DotColumns columns) {
            int verdicts = columns.verdicts().stream()
                    .mapToInt(column -> column.head().size() + 1)
                    .max()
                    .orElse(0);
            return Math.max(
                    verdicts, texts.valueHead(columns.telling().hasIntervals()).size());
        }

        /// As large as two lines allow.
        private TextStyle titleStyle(double largest, double room) {
            double size = largest;
            while (size > LEAST_TITLE
                    && TextStyle.title(size).wrap(texts.title(), room).size() > 2) {
                size -= 0.5;
            }
            return TextStyle.title(size);
        }
    }

    private DotLayout withRowsFor(double height) {
        double room = (height - plotTop - below()) / rows.units();
        double row = Math.max(leastRow(), Math.min(TALLEST_ROW, room));
        return new DotLayout(
                density, rows, columns, titleStyle, title, subtitle, legend, notes, legendTop, headTop, plotTop, row);
    }

    private double leastRow() {
        return columns.nameLines() == 1 ? density.row() : columns.nameLines() * TextStyle.NAME.lineHeight() + 5;
    }

    /// Height below the plot.
    private double below() {
        return TICKS + density.air() + notes.size() * TextStyle.NOTE.lineHeight() + density.margin() - 4;
    }

    private boolean fits(double height) {
        return plotTop + rows.units() * rowHeight + below() <= height + 0.01;
    }

    Rectangle2D plot() {
        return new Rectangle2D.Double(
                columns.plotLeft(), plotTop, columns.plotRight() - columns.plotLeft(), rows.units() * rowHeight);
    }

    double y(DotRow row) {
        return plotTop + row.at() * rowHeight;
    }

    double notesTop() {
        return plot().getMaxY() + TICKS + density.air();
    }
}
