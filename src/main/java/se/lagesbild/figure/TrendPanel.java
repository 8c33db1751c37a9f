package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.picture.Development;
import se.lagesbild.picture.DistrictComparison;

/// One area's development beside the baselines: one panel of [TrendPanels].
final class TrendPanel {
    private static final double DOT = 5;
    static final Stroke LINE = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke BREAK =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1.5f, 2.5f}, 0);
    private static final Stroke HAIR = new BasicStroke(0.6f);

    private final Pen pen;
    private final Rectangle2D panel;
    private final AxisScale scale;
    private final ValueAxis values;
    private final TrendPanels chart;

    /// @param scale that all panels share
    TrendPanel(Pen pen, Rectangle2D panel, AxisScale scale, TrendPanels chart) {
        this.pen = pen;
        this.panel = panel;
        this.scale = scale;
        this.values = new ValueAxis(scale, panel.getMaxY() - 2, panel.getY() + 4);
        this.chart = chart;
    }

    /// @param first whether it stands at the left edge, where the axis is told
    List<Mark> draw(Development.Line line, boolean first) {
        drawGrid(first);
        Optional<AreaStyle> style = chart.look().of(line.area());
        double indent = style.isPresent() ? AreaStyle.SMALL + 4 : 0;
        style.ifPresent(one -> one.draw(pen, panel.getX() + AreaStyle.SMALL / 2, panel.getY() - 8.2, AreaStyle.SMALL));
        pen.left(
                TextStyle.HEAD.shortened(chart.name(line), panel.getWidth() - indent),
                chart.look().name(line.area(), TextStyle.HEAD),
                panel.getX() + indent,
                panel.getY() - 5);
        drawYears();
        chart.development().breaks().forEach(one -> {
            double x = x(one.year());
            pen.stroke(new Line2D.Double(x, panel.getY(), x, panel.getMaxY()), Palette.QUIET, BREAK);
        });
        Color color = chart.look().color(line.area(), Palette.SERIES);
        line.stretches().forEach(stretch -> drawRibbon(stretch, color));
        chart.development()
                .baselines()
                .forEach(baseline -> baseline.stretches()
                        .forEach(stretch -> drawBaseline(baseline.area().level(), stretch)));
        List<Mark> marks = new ArrayList<>();
        line.stretches().forEach(stretch -> drawStretch(stretch, style, color, marks));
        return marks;
    }

    private void drawGrid(boolean first) {
        for (double tick : scale.ticks()) {
            pen.across(panel.getX(), panel.getMaxX(), values.at(tick), Palette.HAIRLINE, HAIR);
            if (first) {
                pen.right(
                        chart.tick(tick, scale.decimals()),
                        TextStyle.QUIET,
                        panel.getX() - 5,
                        values.at(tick) + TextStyle.QUIET.centring());
            }
        }
    }

    /// A value without another before or after it is a diamond, as baselines are elsewhere.
    private void drawBaseline(AreaLevel level, List<Development.Point> stretch) {
        if (stretch.size() > 1) {
            pen.stroke(path(stretch), Palette.BASELINE, DotPlot.line(level));
        } else {
            Development.Point one = stretch.getFirst();
            pen.fill(DotPlot.diamond(x(one.year()), values.at(one.value())), Palette.BASELINE);
        }
    }

    private void drawYears() {
        double y = panel.getMaxY() + 4 + TextStyle.QUIET.ascent();
        pen.across(panel.getX(), panel.getMaxX(), panel.getMaxY(), Palette.RULE, HAIR);
        double free = panel.getX() - 1;
        for (DistrictComparison view : chart.development().views()) {
            double x = x(view.period().middle());
            pen.stroke(new Line2D.Double(x, panel.getMaxY(), x, panel.getMaxY() + 3), Palette.RULE, HAIR);
        }
        DistrictComparison start = first();
        String from = String.valueOf(start.period().lastYear());
        String to = String.valueOf(last().period().lastYear());
        double left = Math.max(free, x(start.period().middle()) - TextStyle.QUIET.width(from) / 2);
        pen.left(from, TextStyle.QUIET, left, y);
        double right = Math.min(panel.getMaxX(), x(last().period().middle()) + TextStyle.QUIET.width(to) / 2);
        if (right - TextStyle.QUIET.width(to) > left + TextStyle.QUIET.width(from) + 4) {
            pen.right(to, TextStyle.QUIET, right, y);
        }
    }

    private double x(double year) {
        double from = first().period().middle();
        double to = last().period().middle();
        double part = to > from ? (year - from) / (to - from) : 0.5;
        return panel.getX() + 12 + part * (panel.getWidth() - 46);
    }

    private Path2D path(List<Development.Point> stretch) {
        Path2D path = new Path2D.Double();
        for (Development.Point point : stretch) {
            double x = x(point.year());
            double y = values.at(point.value());
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    private DistrictComparison first() {
        return chart.development().views().getFirst();
    }

    private DistrictComparison last() {
        return chart.development().views().getLast();
    }

    private void drawStretch(
            List<Development.Point> stretch, Optional<AreaStyle> style, Color color, List<Mark> marks) {
        if (stretch.size() > 1) {
            pen.stroke(path(stretch), color, LINE);
        }
        for (Development.Point point : stretch) {
            Ellipse2D dot = dot(x(point.year()), values.at(point.value()));
            if (style.isPresent()) {
                style.get().draw(pen, dot.getCenterX(), dot.getCenterY(), DOT + 1.5);
            } else {
                pen.fill(dot, color);
            }
            marks.add(new Mark(
                    point.estimate().area().key(), dot, point.estimate().parts()));
        }
        Development.Point end = stretch.getLast();
        if (end.view().equals(last())) {
            pen.left(
                    chart.amount(end),
                    TextStyle.SMALL,
                    x(end.year()) + 6,
                    Math.max(panel.getY() + 8, values.at(end.value()) + TextStyle.SMALL.centring()));
        }
    }

    /// The intervals as a band where each value has one, else as whiskers.
    private void drawRibbon(List<Development.Point> stretch, Color color) {
        boolean whole = stretch.size() > 1
                && stretch.stream().allMatch(point -> chart.range(point).isPresent());
        if (!whole) {
            for (Development.Point point : stretch) {
                double x = x(point.year());
                chart.range(point)
                        .ifPresent(i -> pen.stroke(
                                new Line2D.Double(x, values.at(i.lower()), x, values.at(i.upper())),
                                Palette.WHISKER,
                                HAIR));
            }
            return;
        }
        Path2D ribbon = new Path2D.Double();
        for (int i = 0; i < stretch.size(); i++) {
            double y = values.at(chart.range(stretch.get(i)).orElseThrow().upper());
            if (i == 0) {
                ribbon.moveTo(x(stretch.get(i).year()), y);
            } else {
                ribbon.lineTo(x(stretch.get(i).year()), y);
            }
        }
        for (Development.Point point : stretch.reversed()) {
            ribbon.lineTo(
                    x(point.year()), values.at(chart.range(point).orElseThrow().lower()));
        }
        ribbon.closePath();
        pen.fill(ribbon, Palette.ribbon(color));
    }

    static Ellipse2D dot(double x, double y) {
        return new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT);
    }
}
