package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.Observation;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.TwoIndicators;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.statistics.Interval;
import se.lagesbild.text.Names;
import se.lagesbild.text.PairHeadlines;
import se.lagesbild.text.Words;

/// Two indicators against each other, with a cross of intervals and the comparator's values as quadrants: together, not
/// because of each other.
public final class Quadrants implements Plot {
    private static final int LABELLED = 12;
    private static final double TICK_LABEL = 34;
    private static final double AXIS_NAME = 19;
    private static final Stroke FINE = new BasicStroke(0.9f);
    private static final Color CROSS = new Color(0xA6ABB0);

    private final TwoIndicators two;
    private final Look look;
    private final Words words;
    private final Names names;
    private final DotTexts across;
    private final DotTexts up;

    private Quadrants(TwoIndicators two, Look look, Words words) {
        this.two = two;
        this.look = look.among(List.of(two.across(), two.up()));
        this.words = words;
        this.names = new Names(words);
        this.across = new DotTexts(two.across(), look, words);
        this.up = new DotTexts(two.up(), look, words);
    }

    /// Two indicators of the same areas.
    public static Figure of(TwoIndicators two, Look look, Words words) {
        return new PlotFigure(new Quadrants(two, look, words));
    }

    @Override
    public Frame.Texts texts() {
        List<Legend.Entry> legend = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            if (look.isEven() && two.pairs().stream().anyMatch(pair -> Sign.of(pair) == sign)) {
                legend.add(new Legend.Entry(words.of("figure.pair", sign), (pen, x, y) -> sign.draw(pen, x, y)));
            }
        }
        List<DistrictComparison> views = List.of(two.across(), two.up());
        List<String> notes = new ArrayList<>();
        notes.add(words.get("figure.note.pair")
                + (look.intervals() ? " " + words.get("figure.note.pair.crosses") : "")
                + quadrants()
                        .map(told -> " " + words.get("figure.note.quadrants", told))
                        .orElse(""));
        notes.add(new CommonNotes(words).sources(views));
        return new Frame.Texts(new PairHeadlines(words).of(two), subtitle(), legend, notes);
    }

    private String subtitle() {
        return words.get(
                "figure.pair.subtitle",
                names.of(two.up().indicator()) + ", " + up.unit(),
                names.of(two.across().indicator()) + ", " + across.unit());
    }

    /// Whose values the lines are.
    private Optional<String> quadrants() {
        List<String> told = Stream.of(two.across(), two.up())
                .flatMap(view -> TwoIndicators.baseline(view).stream())
                .map(one -> names.of(one.area()))
                .distinct()
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(names.list(told));
    }

    @Override
    public String altText() {
        List<AltText.Told> shown = two.pairs().stream()
                .map(pair -> new AltText.Told(
                        across.name(pair.across()) + " " + up.amount(pair.up()) + " / " + across.amount(pair.across()),
                        two.up().position(pair.up()).orElseThrow()))
                .toList();
        return AltText.of(
                words,
                words.get("figure.alt.pair"),
                new PairHeadlines(words).of(two),
                shown,
                quadrants().stream()
                        .map(told -> words.get("figure.alt.against", told))
                        .toList());
    }

    @Override
    public double fineHeight(double width) {
        return 320;
    }

    @Override
    public double leastHeight(double width) {
        return 220;
    }

    @Override
    public double leastWidth() {
        return 340;
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        Rectangle2D area = new Rectangle2D.Double(
                room.getX() + TICK_LABEL,
                room.getY() + AXIS_NAME,
                room.getWidth() - TICK_LABEL - 8,
                room.getHeight() - 2 * AXIS_NAME - ValueAxis.TICKS);
        AxisScale scaleX = Scales.of(two.across(), extent(two.across(), true), area.getWidth());
        AxisScale scaleY = Scales.of(two.up(), extent(two.up(), false), area.getHeight());
        ValueAxis x = new ValueAxis(scaleX, area.getX(), area.getMaxX());
        ValueAxis y = new ValueAxis(scaleY, area.getMaxY(), area.getY());
        y.drawUp(pen, area.getX(), area.getMaxX(), value -> up.tick(value, scaleY.decimals()));
        x.drawAcross(pen, area.getY(), area.getMaxY(), value -> across.tick(value, scaleX.decimals()));
        pen.left(axisName(two.up(), room.getWidth()), TextStyle.HEAD, room.getX(), room.getY() + 8);
        pen.right(axisName(two.across(), room.getWidth()), TextStyle.HEAD, area.getMaxX(), room.getMaxY() - 3);
        baseline(two.across())
                .ifPresent(value -> pen.stroke(
                        new Line2D.Double(x.at(value), area.getY(), x.at(value), area.getMaxY()),
                        Palette.BASELINE,
                        FINE));
        baseline(two.up())
                .ifPresent(value -> pen.across(area.getX(), area.getMaxX(), y.at(value), Palette.BASELINE, FINE));
        crosses(pen, x, y);
        return points(pen, x, y, area);
    }

    /// The name of the indicator, or as much of it as there is room for.
    private String axisName(DistrictComparison view, double width) {
        List<String> lines = TextStyle.HEAD.wrap(names.of(view.indicator()), width * 0.9);
        return lines.size() == 1 ? lines.getFirst() : lines.getFirst() + " …";
    }

    private static Optional<Double> baseline(DistrictComparison view) {
        return TwoIndicators.baseline(view).flatMap(view::position);
    }

    private List<Double> extent(DistrictComparison view, boolean isAcross) {
        Stream<Double> values = two.pairs().stream()
                .map(pair -> isAcross ? pair.across() : pair.up())
                .flatMap(one -> Stream.concat(
                        view.position(one).stream(),
                        range(view, one).stream().flatMap(i -> Stream.of(i.lower(), i.upper()))));
        return Stream.concat(values, baseline(view).stream()).toList();
    }

    private Optional<Interval> range(DistrictComparison view, Estimate estimate) {
        return (view.equals(two.across()) ? across : up).range(estimate);
    }

    private void crosses(Pen pen, ValueAxis x, ValueAxis y) {
        for (TwoIndicators.Pair pair : two.pairs()) {
            double atX = x.at(two.across().position(pair.across()).orElseThrow());
            double atY = y.at(two.up().position(pair.up()).orElseThrow());
            Color color = look.of(pair.across().area()).map(AreaStyle::color).orElse(CROSS);
            across.range(pair.across()).ifPresent(i -> pen.across(x.at(i.lower()), x.at(i.upper()), atY, color, FINE));
            up.range(pair.up())
                    .ifPresent(i ->
                            pen.stroke(new Line2D.Double(atX, y.at(i.lower()), atX, y.at(i.upper())), color, FINE));
        }
    }

    private List<Mark> points(Pen pen, ValueAxis x, ValueAxis y, Rectangle2D area) {
        List<Mark> marks = new ArrayList<>();
        PointLabels labels = new PointLabels(area);
        for (TwoIndicators.Pair pair : two.pairs()) {
            double atX = x.at(two.across().position(pair.across()).orElseThrow());
            double atY = y.at(two.up().position(pair.up()).orElseThrow());
            drawPoint(pen, pair, atX, atY);
            Shape shape = DotSign.shape(atX, atY);
            List<Observation> behind = Stream.concat(pair.across().parts().stream(), pair.up().parts().stream())
                    .toList();
            marks.add(new Mark(pair.across().area().key(), shape, behind));
            labels.avoid(shape.getBounds2D());
        }
        boolean many = two.pairs().size() > LABELLED;
        double midX = area.getCenterX();
        double midY = area.getCenterY();
        two.pairs().stream()
                .sorted(Comparator.comparing((TwoIndicators.Pair pair) -> !standsOut(pair))
                        .thenComparing(pair -> !isTold(pair))
                        .thenComparing(TwoIndicators.Pair::worse, Comparator.reverseOrder())
                        .thenComparingDouble(pair -> -Math.hypot(
                                x.at(two.across().position(pair.across()).orElseThrow()) - midX,
                                y.at(two.up().position(pair.up()).orElseThrow()) - midY)))
                .limit(
                        many
                                ? Math.max(
                                        LABELLED,
                                        two.pairs().stream()
                                                .filter(this::isTold)
                                                .count())
                                : Long.MAX_VALUE)
                .forEach(pair -> labels.place(
                        pen,
                        across.name(pair.across()),
                        look.name(
                                pair.across().area(),
                                Sign.of(pair) == Sign.BOTH_WORSE ? TextStyle.HEAD : TextStyle.SMALL),
                        x.at(two.across().position(pair.across()).orElseThrow()),
                        y.at(two.up().position(pair.up()).orElseThrow())));
        return marks;
    }

    /// Of such a pair the name is told before all others.
    private boolean isTold(TwoIndicators.Pair pair) {
        return standsOut(pair) || Sign.of(pair) == Sign.BOTH_WORSE || Sign.of(pair) == Sign.BOTH_BETTER;
    }

    private boolean standsOut(TwoIndicators.Pair pair) {
        return look.of(pair.across().area()).isPresent();
    }

    /// With the sign of what is certain, or the area's own marker, or grey beside those that have one.
    private void drawPoint(Pen pen, TwoIndicators.Pair pair, double x, double y) {
        Optional<AreaStyle> style = look.of(pair.across().area());
        if (style.isPresent()) {
            style.get().draw(pen, x, y, DotSign.SIZE + 1);
        } else if (look.isEven()) {
            Sign.of(pair).draw(pen, x, y);
        } else {
            pen.fill(DotSign.shape(x, y), Palette.FADED);
            pen.stroke(DotSign.shape(x, y), Palette.QUIET_LINE, FINE);
        }
    }

    /// What is certain about an area in both indicators: told by fill and by shape.
    enum Sign {
        BOTH_WORSE,
        ONE_WORSE,
        BOTH_BETTER,
        OTHER;

        static Sign of(TwoIndicators.Pair pair) {
            if (pair.worse() == 2) {
                return BOTH_WORSE;
            }
            return pair.worse() == 1 ? ONE_WORSE : pair.better() == 2 ? BOTH_BETTER : OTHER;
        }

        void draw(Pen pen, double x, double y) {
            switch (this) {
                case BOTH_WORSE -> pen.fill(new Rectangle2D.Double(x - 4.2, y - 4.2, 8.4, 8.4), Palette.WORSE);
                case ONE_WORSE -> {
                    Rectangle2D square = new Rectangle2D.Double(x - 3.7, y - 3.7, 7.4, 7.4);
                    pen.fill(square, Palette.PLATE);
                    pen.stroke(square, Palette.WORSE, new BasicStroke(1.6f));
                }
                case BOTH_BETTER -> pen.fill(new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9), Palette.BETTER);
                case OTHER -> DotSign.draw(pen, VerdictClass.NO_DIFFERENCE, x, y);
            }
        }
    }
}
