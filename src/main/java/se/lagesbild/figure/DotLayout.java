package se.lagesbild.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import se.lagesbild.picture.DistrictComparison;

/// Where everything in a dot chart stands, from the top of the plate to its bottom, in points.
///
/// @param plotTop where the first row begins
record DotLayout(Frame frame, DotRows rows, DotColumns columns, double plotTop, double rowHeight) {
    static final double BELOW_HEAD = 6;
    private static final double FINE_ROW = 20;
    private static final double TALLEST_ROW = 36;
    private static final double TICKS = 20;

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
            Frame frame = Frame.measure(
                    new Frame.Texts(texts.title(), texts.subtitle(), DotLegend.entries(view, texts), notes.of(rows)),
                    density,
                    width);
            double plotTop = frame.plotTop() + headLines(columns) * TextStyle.HEAD.lineHeight() + BELOW_HEAD;
            return new DotLayout(frame, rows, columns, plotTop, density.row()).withRowsFor(height);
        }

        private int headLines(DotColumns columns) {
            int verdicts = columns.verdicts().stream()
                    .mapToInt(column -> column.head().size() + 1)
                    .max()
                    .orElse(0);
            return Math.max(
                    verdicts, texts.valueHead(columns.telling().hasIntervals()).size());
        }
    }

    private DotLayout withRowsFor(double height) {
        double room = (height - plotTop - below()) / rows.units();
        double row = Math.max(leastRow(), Math.min(TALLEST_ROW, room));
        return new DotLayout(frame, rows, columns, plotTop, row);
    }

    private double leastRow() {
        return columns.nameLines() == 1 ? frame.density().row() : columns.nameLines() * TextStyle.NAME.lineHeight() + 5;
    }

    /// Height below the plot.
    private double below() {
        return TICKS + frame.below();
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

    /// Where the ticks end and the notes may begin.
    double bottom() {
        return plot().getMaxY() + TICKS;
    }
}
