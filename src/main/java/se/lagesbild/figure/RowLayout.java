package se.lagesbild.figure;

import java.awt.geom.Rectangle2D;

/// The frame that charts with one row a name share: names and columns of words around a plot, at any width, and what
/// stands below the rows. Its words are put together once and not at every measure.
///
/// @param base at the width at which the least width is measured
/// @param leastPlot the least width of the plot
/// @param air in a fine row beyond that of the table
/// @param below height of what stands below the rows
/// @param most how many times the fine height it takes where there is room
record RowLayout(RowTable base, double leastPlot, double air, double below, double most) {
    private static final double MOST = 1.6;

    /// Rows above an axis.
    static RowLayout aboveAxis(RowTable base, double leastPlot) {
        return new RowLayout(base, leastPlot, 0, ValueAxis.TICKS, MOST);
    }

    /// Rows above something else.
    static RowLayout above(double below, RowTable base, double leastPlot, double air) {
        return new RowLayout(base, leastPlot, air, below, MOST);
    }

    /// The same, taking all the height there is.
    RowLayout filling() {
        return new RowLayout(base, leastPlot, air, below, Double.POSITIVE_INFINITY);
    }

    double fineHeight(double width) {
        RowTable table = base.across(width);
        return table.height(table.fineRow() + air) + below;
    }

    double leastHeight(double width) {
        RowTable table = base.across(width);
        return table.height(table.leastRow()) + below;
    }

    double leastWidth() {
        return base.widthFor(leastPlot);
    }

    double heightWithin(double width, double available) {
        double least = leastHeight(width);
        return Math.clamp(available, least, Math.max(least, most * fineHeight(width)));
    }

    /// The rows in a room of that size.
    Placed in(Rectangle2D room) {
        RowTable table = base.across(room.getWidth());
        double row = table.rowIn(room.getHeight() - below);
        Rectangle2D rows = new Rectangle2D.Double(
                room.getX(),
                room.getY() + table.headHeight(),
                room.getWidth(),
                table.names().size() * row);
        return new Placed(table, rows, row);
    }

    /// Where the rows stand.
    ///
    /// @param rows without the heads
    /// @param row height of one
    record Placed(RowTable table, Rectangle2D rows, double row) {
        /// Where the plot begins.
        double left() {
            return rows.getX() + table.plotLeft();
        }

        /// Where the plot ends.
        double right() {
            return rows.getX() + table.plotRight();
        }

        double top() {
            return rows.getY();
        }

        double bottom() {
            return rows.getMaxY();
        }

        /// Centre of a row.
        double y(int index) {
            return RowTable.y(rows, row, index);
        }

        /// Names, words, heads and lines.
        void draw(Pen pen) {
            table.draw(pen, rows, row);
        }
    }
}
