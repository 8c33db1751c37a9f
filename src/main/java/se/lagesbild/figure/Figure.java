package se.lagesbild.figure;

import java.awt.Graphics2D;

/// Draws itself the same on screen and on paper.
public interface Figure {
    /// Draws within the rectangle from (0, 0). All lengths are points; text sizes do not grow with the rectangle.
    Drawing drawOn(Graphics2D graphics, double width, double height);

    /// The height at which nothing is left out and the rows have air, in points.
    double heightFor(double width);

    /// The least height at which nothing is left out, however tight, in points.
    double leastHeight(double width);

    /// The least width at which texts keep their size, in points; a narrower plate shows everything smaller.
    default double leastWidth() {
        return 0;
    }

    /// The finding in one line.
    String title();

    /// What the figure shows for those who do not see it: kind, finding, extremes, comparators; at most 250 characters.
    String altText();
}
