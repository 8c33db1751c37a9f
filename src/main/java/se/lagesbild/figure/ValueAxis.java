package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.function.DoubleFunction;

/// A value axis on the page, from side to side or upwards.
///
/// @param from where its lower end stands
/// @param to where its upper end stands
record ValueAxis(AxisScale scale, double from, double to) {
    private static final Stroke FINE = new BasicStroke(0.6f);
    /// Lengths of the axis beyond which nothing needs to be told apart.
    private static final double FAR = 50;
    /// Height that the ticks take below a plot.
    static final double TICKS = 20;

    /// Where a value stands, also beyond the ends.
    double beyond(double value) {
        double part = (value - scale.lower()) / (scale.upper() - scale.lower());
        return from + Math.clamp(part, -FAR, FAR) * (to - from);
    }

    /// Where a value stands; beyond the ends stays at them.
    double at(double value) {
        double part = (value - scale.lower()) / (scale.upper() - scale.lower());
        return from + Math.clamp(part, 0, 1) * (to - from);
    }

    /// Lines upwards with the ticks below.
    void drawAcross(Pen pen, double top, double bottom, DoubleFunction<String> tick) {
        for (double value : scale.ticks()) {
            double x = at(value);
            pen.stroke(new Line2D.Double(x, top, x, bottom), Palette.HAIRLINE, FINE);
            pen.centred(tick.apply(value), TextStyle.QUIET, x, bottom + 5 + TextStyle.QUIET.ascent());
        }
        pen.across(from, to, bottom, Palette.RULE, FINE);
    }

    /// Lines across with the ticks to the left.
    void drawUp(Pen pen, double left, double right, DoubleFunction<String> tick) {
        for (double value : scale.ticks()) {
            double y = at(value);
            pen.across(left, right, y, Palette.HAIRLINE, FINE);
            pen.right(tick.apply(value), TextStyle.QUIET, left - 5, y + TextStyle.QUIET.centring());
        }
    }
}
