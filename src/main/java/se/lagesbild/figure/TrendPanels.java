package se.lagesbild.figure;

import java.awt.Color;
import java.awt.geom.Line2D;
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

    private final Development development;
    private final Look look;
    private final Words words;
    private final Names names;
    private final DistrictComparison last;
    private final DotTexts texts;

    private TrendPanels(Development development, Look look, Words words) {
        this.development = development;
        this.look = look.among(development.views());
        this.words = words;
        this.names = new Names(words);
        this.last = development.views().getLast();
        this.texts = new DotTexts(last, words);
    }

    /// One development as panels.
    public static Figure of(Development development, Look look, Words words) {
        return new PlotFigure(new TrendPanels(development, look, words));
    }

    private String years() {
        String to = last.period().label();
        return isOneYear() ? to : development.views().getFirst().period().label() + "\u00A0→\u00A0" + to;
    }

    @Override
    public Frame.Texts texts() {
        List<Legend.Entry> legend = new ArrayList<>();
        legend.add(new Legend.Entry(words.get("figure.trend.area"), (pen, x, y) -> {
            Color color = look.isEven() ? Palette.SERIES : Palette.QUIET;
            if (look.intervals()) {
                pen.fill(
                        new Rectangle2D.Double(x - 7, y - 5, 14, 10),
                        look.isEven() ? Palette.RIBBON : Palette.HAIRLINE);
            }
            pen.stroke(new Line2D.Double(x - 7, y, x + 7, y), color, TrendPanel.LINE);
            pen.fill(TrendPanel.dot(x, y), color);
        }));
        development
                .baselines()
                .forEach(line -> legend.add(new Legend.Entry(
                        names.label(line.area()),
                        line.stretches().stream().anyMatch(stretch -> stretch.size() > 1)
                                ? (pen, x, y) -> pen.stroke(
                                        new Line2D.Double(x - 7, y, x + 7, y),
                                        Palette.BASELINE,
                                        DotPlot.line(line.area().level()))
                                : (pen, x, y) -> pen.fill(DotPlot.diamond(x, y), Palette.BASELINE))));
        if (!development.breaks().isEmpty()) {
            legend.add(new Legend.Entry(
                    words.get("figure.trend.break"),
                    (pen, x, y) -> pen.stroke(new Line2D.Double(x, y - 6, x, y + 6), Palette.QUIET, TrendPanel.BREAK)));
        }
        return new Frame.Texts(
                new Headlines(words).of(development),
                String.join(" · ", names.of(last.indicator()), names.of(last.source()), years(), texts.unit()),
                legend,
                notes());
    }

    private List<String> notes() {
        List<String> method = new ArrayList<>();
        if (development.areas().stream()
                .flatMap(line -> line.points().stream())
                .anyMatch(point -> range(point).isPresent())) {
            method.add(words.get(isOneYear() ? "figure.note.interval" : "figure.note.ribbon"));
        }
        if (!isOneYear()) {
            method.add(words.get("figure.note.trend"));
            if (development.trends().stream().noneMatch(one -> one.verdict().isTested())) {
                method.add(words.get("figure.note.trend.few"));
            }
        }
        for (ComparabilityBreak one : development.breaks()) {
            method.add(words.get(
                    "figure.note.break", one.year(), words.language() == Language.SWEDISH ? one.note() : one.noteEn()));
        }
        String source = new CommonNotes(words).through(development.views());
        return method.isEmpty() ? List.of(source) : List.of(String.join(" ", method), source);
    }

    /// Nothing to draw a line between.
    private boolean isOneYear() {
        return development.views().size() == 1;
    }

    @Override
    public String altText() {
        return new DotNotes(last, words, texts)
                .altText(words.get("figure.alt.trend"), new Headlines(words).of(development));
    }

    String amount(Development.Point point) {
        return texts(point).amount(point.estimate());
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

    Development development() {
        return development;
    }

    Look look() {
        return look;
    }

    DotTexts texts(Development.Point point) {
        return new DotTexts(point.view(), look, words);
    }

    String tick(double value, int decimals) {
        return texts.tick(value, decimals);
    }

    /// With its division where another area has the same name.
    String name(Development.Line line) {
        String name = names.label(line.area());
        return Optional.ofNullable(development.namesakes().get(line.area().key()))
                .map(division -> name + " (" + division + ")")
                .orElse(name);
    }

    /// The interval of a value, where intervals are drawn.
    Optional<Interval> range(Development.Point point) {
        return texts(point).range(point.estimate());
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        List<Mark> marks = new ArrayList<>();
        int columns = columns(room.getWidth());
        double high = room.getHeight() / panelRows(room.getWidth());
        AxisScale scale = scale();
        double axis = axisWidth();
        double wide = (room.getWidth() - axis + GAP) / columns - GAP;
        for (int i = 0; i < development.areas().size(); i++) {
            int column = i % columns;
            int line = i / columns;
            double x = room.getX() + axis + column * (wide + GAP);
            double y = room.getY() + line * high;
            Rectangle2D panel = new Rectangle2D.Double(x, y + HEAD, wide, high - HEAD - TICKS - 6);
            marks.addAll(new TrendPanel(pen, panel, scale, this)
                    .draw(development.areas().get(i), column == 0));
        }
        return marks;
    }
}
