package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.picture.Development;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.statistics.Interval;
import se.lagesbild.text.Headlines;
import se.lagesbild.text.Language;
import se.lagesbild.text.Names;
import se.lagesbild.text.Words;

/// How does each area develop? One panel an area, the years to scale and the axis shared; the ribbon is the interval,
/// baselines are dashed, and no line crosses a break or a missing year.
public final class TrendPanels implements Plot {
    private static final double WISHED_PANEL = 172;
    private static final double LEAST_PANEL = 130;
    private static final double FINE = 118;
    private static final double LEAST = 92;
    private static final double HEAD = 17;
    private static final double TICKS = 16;
    private static final double GAP = 16;
    private static final double DOT = 5;
    private static final Stroke LINE = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke HAIR = new BasicStroke(0.6f);
    private static final Stroke BREAK =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1.5f, 2.5f}, 0);

    private final Development development;
    private final boolean intervals;
    private final Words words;
    private final Names names;
    private final DistrictComparison last;
    private final DotTexts texts;

    private TrendPanels(Development development, boolean intervals, Words words) {
        this.development = development;
        this.intervals = intervals;
        this.words = words;
        this.names = new Names(words);
        this.last = development.views().getLast();
        this.texts = new DotTexts(last, words);
    }

    /// One development as panels.
    ///
    /// @param intervals whether ribbons are drawn
    public static Figure of(Development development, boolean intervals, Words words) {
        return new PlotFigure(new TrendPanels(development, intervals, words));
    }

    private String years() {
        return development.views().getFirst().period().label() + "\u00A0→\u00A0"
                + last.period().label();
    }

    @Override
    public Frame.Texts texts() {
        List<Legend.Entry> legend = new ArrayList<>();
        legend.add(new Legend.Entry(words.get("figure.trend.area"), (pen, x, y) -> {
            if (intervals) {
                pen.fill(new Rectangle2D.Double(x - 7, y - 5, 14, 10), Palette.RIBBON);
            }
            pen.stroke(new Line2D.Double(x - 7, y, x + 7, y), Palette.SERIES, LINE);
            pen.fill(dot(x, y), Palette.SERIES);
        }));
        development
                .baselines()
                .forEach(line -> legend.add(new Legend.Entry(
                        names.label(line.area()),
                        (pen, x, y) -> pen.stroke(
                                new Line2D.Double(x - 7, y, x + 7, y),
                                Palette.BASELINE,
                                DotPlot.line(line.area().level())))));
        if (!development.breaks().isEmpty()) {
            legend.add(new Legend.Entry(
                    words.get("figure.trend.break"),
                    (pen, x, y) -> pen.stroke(new Line2D.Double(x, y - 6, x, y + 6), Palette.QUIET, BREAK)));
        }
        return new Frame.Texts(
                new Headlines(words).of(development),
                String.join(" · ", names.of(last.indicator()), names.of(last.source()), years(), texts.unit()),
                legend,
                notes());
    }

    private List<String> notes() {
        List<String> method = new ArrayList<>();
        if (intervals) {
            method.add(words.get("figure.note.ribbon"));
        }
        method.add(words.get("figure.note.trend"));
        for (ComparabilityBreak one : development.breaks()) {
            method.add(words.get(
                    "figure.note.break", one.year(), words.language() == Language.SWEDISH ? one.note() : one.noteEn()));
        }
        return List.of(String.join(" ", method), new CommonNotes(words).through(development.views()));
    }

    @Override
    public String altText() {
        StringBuilder text = new StringBuilder(words.get("figure.alt.trend"))
                .append(' ')
                .append(new Headlines(words).of(development))
                .append('.');
        for (Development.Line line : development.areas()) {
            List<Development.Point> points = line.points();
            text.append(' ')
                    .append(names.label(line.area()))
                    .append(' ')
                    .append(amount(points.getFirst()))
                    .append('→')
                    .append(amount(points.getLast()))
                    .append('.');
        }
        return text.toString();
    }

    private String amount(Development.Point point) {
        return new DotTexts(point.view(), words).amount(point.estimate());
    }

    private int columns(double width) {
        double room = width - axisWidth();
        int fit = Math.max(1, (int) ((room + GAP) / (WISHED_PANEL + GAP)));
        return Math.min(fit, Math.max(1, development.areas().size()));
    }

    private int panelRows(double width) {
        int columns = columns(width);
        return Math.max(1, (development.areas().size() + columns - 1) / columns);
    }

    private double axisWidth() {
        AxisScale scale = scale();
        return 8
                + TextStyle.QUIET.widest(scale.ticks().stream()
                        .map(tick -> texts.tick(tick, scale.decimals()))
                        .toList());
    }

    @Override
    public double fineHeight(double width) {
        return panelRows(width) * (HEAD + FINE + TICKS + 6);
    }

    @Override
    public double leastHeight(double width) {
        return panelRows(width) * (HEAD + LEAST + TICKS + 6);
    }

    @Override
    public double leastWidth() {
        return axisWidth() + LEAST_PANEL;
    }

    @Override
    public double heightWithin(double width, double available) {
        return Math.min(Math.max(available, leastHeight(width)), panelRows(width) * (HEAD + 1.6 * FINE + TICKS + 6));
    }

    private AxisScale scale() {
        List<Double> values = new ArrayList<>();
        List<Development.Line> lines = new ArrayList<>(development.areas());
        lines.addAll(development.baselines());
        lines.stream().flatMap(line -> line.points().stream()).forEach(point -> {
            values.add(point.value());
            range(point).ifPresent(i -> {
                values.add(i.lower());
                values.add(i.upper());
            });
        });
        return Scales.of(last, values, 170);
    }

    private Optional<Interval> range(Development.Point point) {
        return intervals ? new DotTexts(point.view(), words).range(point.estimate()) : Optional.empty();
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        List<Mark> marks = new ArrayList<>();
        int columns = columns(room.getWidth());
        double high = room.getHeight() / panelRows(room.getWidth());
        double axis = axisWidth();
        double wide = (room.getWidth() - axis + GAP) / columns - GAP;
        for (int i = 0; i < development.areas().size(); i++) {
            int column = i % columns;
            int line = i / columns;
            double x = room.getX() + axis + column * (wide + GAP);
            double y = room.getY() + line * high;
            Rectangle2D panel = new Rectangle2D.Double(x, y + HEAD, wide, high - HEAD - TICKS - 6);
            drawPanel(pen, development.areas().get(i), panel, column == 0, marks);
        }
        return marks;
    }

    private void drawPanel(Pen pen, Development.Line line, Rectangle2D panel, boolean first, List<Mark> marks) {
        AxisScale scale = scale();
        ValueAxis values = new ValueAxis(scale, panel.getMaxY() - 2, panel.getY() + 4);
        for (double tick : scale.ticks()) {
            pen.across(panel.getX(), panel.getMaxX(), values.at(tick), Palette.HAIRLINE, HAIR);
            if (first) {
                pen.right(
                        texts.tick(tick, scale.decimals()),
                        TextStyle.QUIET,
                        panel.getX() - 5,
                        values.at(tick) + TextStyle.QUIET.centring());
            }
        }
        String name = TextStyle.HEAD.shortened(name(line), panel.getWidth());
        pen.left(name, TextStyle.HEAD, panel.getX(), panel.getY() - 5);
        drawYears(pen, panel);
        development.breaks().forEach(one -> {
            double x = x(panel, one.year());
            pen.stroke(new Line2D.Double(x, panel.getY(), x, panel.getMaxY()), Palette.QUIET, BREAK);
        });
        development
                .baselines()
                .forEach(baseline -> baseline.stretches()
                        .forEach(stretch -> pen.stroke(
                                path(stretch, panel, values),
                                Palette.BASELINE,
                                DotPlot.line(baseline.area().level()))));
        line.stretches().forEach(stretch -> drawStretch(pen, stretch, panel, values, marks));
    }

    /// With its division where another area has the same name.
    private String name(Development.Line line) {
        boolean twice = development.areas().stream()
                        .filter(other -> other.area().name().equals(line.area().name()))
                        .count()
                > 1;
        String name = names.label(line.area());
        return twice ? name + " (" + line.area().key().division() + ")" : name;
    }

    private void drawYears(Pen pen, Rectangle2D panel) {
        double y = panel.getMaxY() + 4 + TextStyle.QUIET.ascent();
        pen.across(panel.getX(), panel.getMaxX(), panel.getMaxY(), Palette.RULE, HAIR);
        double free = panel.getX() - 1;
        for (int i = 0; i < development.views().size(); i++) {
            DistrictComparison view = development.views().get(i);
            double x = x(panel, view.period().middle());
            pen.stroke(new Line2D.Double(x, panel.getMaxY(), x, panel.getMaxY() + 3), Palette.RULE, HAIR);
        }
        DistrictComparison start = development.views().getFirst();
        String from = String.valueOf(start.period().lastYear());
        String to = String.valueOf(last.period().lastYear());
        double left = Math.max(free, x(panel, start.period().middle()) - TextStyle.QUIET.width(from) / 2);
        pen.left(from, TextStyle.QUIET, left, y);
        double right = Math.min(panel.getMaxX(), x(panel, last.period().middle()) + TextStyle.QUIET.width(to) / 2);
        if (right - TextStyle.QUIET.width(to) > left + TextStyle.QUIET.width(from) + 4) {
            pen.right(to, TextStyle.QUIET, right, y);
        }
    }

    private double x(Rectangle2D panel, double year) {
        double from = development.views().getFirst().period().middle();
        double to = last.period().middle();
        double part = to > from ? (year - from) / (to - from) : 0.5;
        return panel.getX() + 12 + part * (panel.getWidth() - 46);
    }

    private Path2D path(List<Development.Point> stretch, Rectangle2D panel, ValueAxis values) {
        Path2D path = new Path2D.Double();
        double before = 0;
        for (int i = 0; i < stretch.size(); i++) {
            double x = x(panel, stretch.get(i).year());
            double y = values.at(stretch.get(i).value());
            if (i == 0) {
                path.moveTo(x, y);
                before = x;
            } else {
                path.lineTo(x, y);
            }
        }
        if (stretch.size() == 1) {
            double y = values.at(stretch.getFirst().value());
            path.moveTo(before - 5, y);
            path.lineTo(before + 5, y);
        }
        return path;
    }

    private void drawStretch(
            Pen pen, List<Development.Point> stretch, Rectangle2D panel, ValueAxis values, List<Mark> marks) {
        drawRibbon(pen, stretch, panel, values);
        if (stretch.size() > 1) {
            pen.stroke(path(stretch, panel, values), Palette.SERIES, LINE);
        }
        for (Development.Point point : stretch) {
            Ellipse2D dot = dot(x(panel, point.year()), values.at(point.value()));
            pen.fill(dot, Palette.SERIES);
            marks.add(new Mark(
                    point.estimate().area().key(), dot, point.estimate().parts()));
        }
        Development.Point end = stretch.getLast();
        if (end.view().equals(last)) {
            pen.left(
                    amount(end),
                    TextStyle.SMALL,
                    x(panel, end.year()) + 6,
                    Math.max(panel.getY() + 8, values.at(end.value()) + TextStyle.SMALL.centring()));
        }
    }

    /// The intervals as a band where each value has one, else as whiskers.
    private void drawRibbon(Pen pen, List<Development.Point> stretch, Rectangle2D panel, ValueAxis values) {
        boolean whole = stretch.size() > 1
                && stretch.stream().allMatch(point -> range(point).isPresent());
        if (!whole) {
            for (Development.Point point : stretch) {
                double x = x(panel, point.year());
                range(point)
                        .ifPresent(i -> pen.stroke(
                                new Line2D.Double(x, values.at(i.lower()), x, values.at(i.upper())),
                                Palette.WHISKER,
                                HAIR));
            }
            return;
        }
        Path2D ribbon = new Path2D.Double();
        for (int i = 0; i < stretch.size(); i++) {
            double y = values.at(range(stretch.get(i)).orElseThrow().upper());
            if (i == 0) {
                ribbon.moveTo(x(panel, stretch.get(i).year()), y);
            } else {
                ribbon.lineTo(x(panel, stretch.get(i).year()), y);
            }
        }
        for (Development.Point point : stretch.reversed()) {
            ribbon.lineTo(
                    x(panel, point.year()), values.at(range(point).orElseThrow().lower()));
        }
        ribbon.closePath();
        pen.fill(ribbon, Palette.RIBBON);
    }

    private static Ellipse2D dot(double x, double y) {
        return new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT);
    }
}
