package se.lagesbild.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// What is special about one kind of chart: its words, and what stands between legend and notes.
interface Plot {
    /// The finding, what is shown, the legend and the notes.
    Frame.Texts texts();

    /// Kind, finding, extremes, comparators.
    String altText();

    /// The height at which everything has air.
    double fineHeight(double width);

    /// The least height at which nothing meets anything.
    double leastHeight(double width);

    /// The least width at which nothing meets anything.
    double leastWidth();

    /// How much of a height it takes; what is left stays empty below the notes.
    default double heightWithin(double width, double available) {
        return Math.max(leastHeight(width), available);
    }

    /// Draws within the room, which is never smaller than it asked for.
    List<Mark> draw(Pen pen, Rectangle2D room);
}
