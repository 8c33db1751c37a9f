package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.Funnel;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.Interval;
import se.lagesbild.text.FunnelHeadlines;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;

/// Whether a small area is just noise: value against size, with the limits within which chance alone leaves an area.
public final class FunnelPlot implements Plot {
    private static final int CURVE = 60;
    private static final int LABELLED = 12;
    /// Of the extent of the values, at either end.
    private static final double AIR = 0.06;
    private static final double TICK_LABEL = 34;
    private static final double AXIS_NAME = 14;
    private static final Stroke SOLID = new BasicStroke(1.1f);
    private static final Stroke DASHED =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);
    private static final Stroke TARGET = new BasicStroke(0.9f);

    private final Funnel funnel;
    private final Words words;
    private final DotTexts texts;
    private final Numbers numbers;

    private FunnelPlot(Funnel funnel, Look look, Words words) {
        this.funnel = funnel;
        this.words = words;
        this.texts = new DotTexts(funnel.view(), look, words);
        this.numbers = new Numbers(words.language());
    }

    /// One funnel.
    public static Figure of(Funnel funnel, Look look, Words words) {
        return new PlotFigure(new FunnelPlot(funnel, look, words));
    }

    @Override
    public Frame.Texts texts() {
        List<Legend.Entry> legend = new ArrayList<>();
        legend.add(new Legend.Entry(
                words.get("figure.funnel.95"), (pen, x, y) -> pen.across(x - 7, x + 7, y, Palette.BASELINE, SOLID)));
        legend.add(new Legend.Entry(
                words.get("figure.funnel.998"), (pen, x, y) -> pen.across(x - 7, x + 7, y, Palette.BASELINE, DASHED)));
        for (Funnel.Place place : Funnel.Place.values()) {
            if (texts.look().isEven() && funnel.points().stream().anyMatch(point -> point.place() == place)) {
                legend.add(new Legend.Entry(words.of("figure.funnel", place), (pen, x, y) -> draw(pen, place, x, y)));
            }
        }
        return new Frame.Texts(new FunnelHeadlines(words).of(funnel), texts.subtitleAlways(), legend, notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(words.get(
                funnel.view().isByRate() ? "figure.note.funnel.rate" : "figure.note.funnel",
                new FunnelHeadlines(words).target(funnel)));
        int without = funnel.view().areas().size() - funnel.points().size();
        if (without > 0) {
            notes.add(words.counted("figure.note.funnel.without", numbers.count(without)));
        }
        notes.add(new CommonNotes(words).sources(List.of(funnel.view())));
        return notes;
    }

    @Override
    public String altText() {
        List<AltText.Told> shown = funnel.points().stream()
                .map(point -> new AltText.Told(
                        texts.name(point.estimate()) + " " + texts.amount(point.estimate()), point.value()))
                .toList();
        FunnelHeadlines headlines = new FunnelHeadlines(words);
        return AltText.of(
                words,
                words.get("figure.alt.funnel"),
                headlines.of(funnel),
                shown,
                List.of(words.get("figure.alt.against", headlines.target(funnel))));
    }

    @Override
    public double fineHeight(double width) {
        return 270;
    }

    @Override
    public double leastHeight(double width) {
        return 190;
    }

    @Override
    public double leastWidth() {
        return 340;
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        double left = room.getX() + TICK_LABEL;
        double right = room.getMaxX() - 10;
        double top = room.getY() + 6;
        double bottom = room.getMaxY() - ValueAxis.TICKS - AXIS_NAME;
        double most =
                funnel.points().stream().mapToDouble(Funnel.Point::size).max().orElse(1);
        ValueAxis sizes = new ValueAxis(
                AxisScale.around(List.of(most * 1.04), 7, true, 1, Double.POSITIVE_INFINITY), left, right);
        AxisScale scale = Scales.of(funnel.view(), extent(), bottom - top);
        ValueAxis values = new ValueAxis(scale, bottom, top);
        values.drawUp(pen, left, right, value -> texts.tick(value, scale.decimals()));
        sizes.drawAcross(pen, top, bottom, value -> numbers.count(Math.round(value)));
        pen.right(
                words.get(funnel.view().isByRate() ? "figure.funnel.people" : "figure.funnel.answers"),
                TextStyle.QUIET,
                right,
                room.getMaxY() - 3);
        curves(pen, sizes, values);
        return points(pen, sizes, values, new Rectangle2D.Double(left, top, right - left, bottom - top));
    }

    /// The values with air for their dots and names, and the funnel where it is as wide as at the smallest area.
    private List<Double> extent() {
        double least =
                funnel.points().stream().mapToDouble(Funnel.Point::size).min().orElse(1);
        Interval widest = funnel.limits(least, Confidence.P998);
        List<Double> values = Stream.concat(
                        funnel.points().stream().map(Funnel.Point::value), Stream.of(widest.lower(), widest.upper()))
                .sorted()
                .toList();
        double air = AIR * (values.getLast() - values.getFirst());
        double most = funnel.view().indicator().unit() == Unit.PERCENT ? 100 : Double.POSITIVE_INFINITY;
        return List.of(Math.max(0, values.getFirst() - air), Math.min(most, values.getLast() + air));
    }

    private void curves(Pen pen, ValueAxis sizes, ValueAxis values) {
        double y = values.at(funnel.target());
        pen.across(sizes.from(), sizes.to(), y, Palette.BASELINE, TARGET);
        curve(pen, sizes, values, Confidence.P95, SOLID);
        curve(pen, sizes, values, Confidence.P998, DASHED);
    }

    /// Closer together where the funnel is steep.
    private void curve(Pen pen, ValueAxis sizes, ValueAxis values, Confidence confidence, Stroke stroke) {
        Path2D lower = new Path2D.Double();
        Path2D upper = new Path2D.Double();
        double end = sizes.scale().upper();
        for (int i = 1; i <= CURVE; i++) {
            double size = end * i * i / CURVE / CURVE;
            Interval limits = funnel.limits(size, confidence);
            add(lower, sizes.at(size), values.beyond(limits.lower()));
            add(upper, sizes.at(size), values.beyond(limits.upper()));
        }
        Rectangle2D plot = new Rectangle2D.Double(
                sizes.from(), values.to() - 0.5, sizes.to() - sizes.from(), values.from() - values.to() + 1);
        pen.within(plot, () -> {
            pen.stroke(lower, Palette.BASELINE, stroke);
            pen.stroke(upper, Palette.BASELINE, stroke);
        });
    }

    private static void add(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    private List<Mark> points(Pen pen, ValueAxis sizes, ValueAxis values, Rectangle2D area) {
        List<Mark> marks = new ArrayList<>();
        PointLabels labels = new PointLabels(area);
        for (Funnel.Point point : funnel.points()) {
            double x = sizes.at(point.size());
            double y = values.at(point.value());
            drawPoint(pen, point, x, y);
            Shape shape = DotSign.shape(x, y);
            marks.add(DotSign.mark(point.estimate(), shape));
            labels.avoid(shape.getBounds2D());
        }
        for (Funnel.Point point : ordered()) {
            labels.place(
                    pen,
                    texts.name(point.estimate()),
                    texts.look()
                            .name(
                                    point.estimate().area(),
                                    point.place() == Funnel.Place.WITHIN ? TextStyle.SMALL : TextStyle.HEAD),
                    sizes.at(point.size()),
                    values.at(point.value()));
        }
        return marks;
    }

    /// Those that stand out first, then those outside; where there are many areas no others are named.
    private List<Funnel.Point> ordered() {
        boolean many = funnel.points().size() > LABELLED;
        return funnel.points().stream()
                .filter(point -> !many || point.place() != Funnel.Place.WITHIN || standsOut(point))
                .sorted(Comparator.comparing((Funnel.Point point) -> !standsOut(point))
                        .thenComparing(Funnel.Point::place, Comparator.reverseOrder()))
                .toList();
    }

    private boolean standsOut(Funnel.Point point) {
        return texts.look().of(point.estimate().area()).isPresent();
    }

    /// In the shade of its place, or with the area's own marker, or grey beside those that have one.
    private void drawPoint(Pen pen, Funnel.Point point, double x, double y) {
        Optional<AreaStyle> style = texts.look().of(point.estimate().area());
        if (style.isPresent()) {
            style.get().draw(pen, x, y, DotSign.SIZE + 1);
        } else if (texts.look().isEven()) {
            draw(pen, point.place(), x, y);
        } else {
            pen.fill(DotSign.shape(x, y), Palette.FADED);
            pen.stroke(DotSign.shape(x, y), Palette.QUIET_LINE, TARGET);
        }
    }

    private static void draw(Pen pen, Funnel.Place place, double x, double y) {
        switch (place) {
            case WITHIN -> DotSign.draw(pen, VerdictClass.NO_DIFFERENCE, x, y);
            case OUTSIDE -> pen.fill(DotSign.shape(x, y), Palette.NEUTRAL);
            case FAR_OUTSIDE -> {
                pen.fill(DotSign.shape(x, y), Palette.BASELINE);
                pen.across(x - 2.4, x + 2.4, y, Palette.PLATE, TARGET);
            }
        }
    }
}
