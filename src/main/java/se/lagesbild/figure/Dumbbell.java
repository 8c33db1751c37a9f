package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Rounds;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.Words;

/// What changed between two rounds: a hollow dot for the earlier value, a filled one for the later, joined; the join is
/// bold where the change is certain and missing where the two cannot be compared.
public final class Dumbbell implements RowPlot {
    private static final double DOT = 9;
    private static final double LEAST_PLOT = 130;
    private static final double BASIS = 400;
    private static final Stroke RING = new BasicStroke(1.5f);
    private static final Stroke THIN = new BasicStroke(1.1f);
    private static final Stroke BOLD = new BasicStroke(3.2f);

    private final Rounds rounds;
    private final Look look;
    private final Words words;
    private final RoundTexts texts;
    private final RowLayout layout;

    private Dumbbell(Rounds rounds, Look look, Words words) {
        this.rounds = rounds;
        this.look = look.among(List.of(rounds.earlier(), rounds.later()));
        this.words = words;
        this.texts = new RoundTexts(rounds, words);
        this.layout = RowLayout.aboveAxis(table(), LEAST_PLOT);
    }

    /// Two rounds as pairs of dots.
    public static Figure of(Rounds rounds, Look look, Words words) {
        return new PlotFigure(new Dumbbell(rounds, look, words));
    }

    @Override
    public Frame.Texts texts() {
        List<Legend.Entry> legend = new ArrayList<>();
        legend.add(new Legend.Entry(rounds.from().label(), (pen, x, y) -> ring(pen, x, y, Palette.BASELINE)));
        legend.add(new Legend.Entry(rounds.to().label(), (pen, x, y) -> pen.fill(dot(x, y), Palette.BASELINE)));
        legend.addAll(texts.chips());
        return new Frame.Texts(texts.title(), texts.subtitle(), legend, texts.notes());
    }

    @Override
    public String altText() {
        return texts.altText(words.get("figure.alt.dumbbell"));
    }

    @Override
    public RowLayout layout() {
        return layout;
    }

    private RowTable table() {
        List<Comparison> changes = rounds.changes();
        int baselines =
                Math.toIntExact(changes.stream().filter(rounds::isBaseline).count());
        return new RowTable(
                words.get("figure.head.area"),
                changes.stream().map(this::name).toList(),
                Set.of(baselines),
                List.of(
                        RowTable.Column.of(List.of(rounds.from().label()), told(texts::before)),
                        RowTable.Column.of(List.of(rounds.to().label()), told(texts::after)),
                        new RowTable.Column(
                                List.of(words.get("figure.head.change")),
                                told(texts::difference),
                                changes.stream().map(texts::chip).toList())),
                BASIS);
    }

    private RowTable.Name name(Comparison change) {
        return rounds.isBaseline(change)
                ? RowTable.Name.strong(texts.name(change))
                : RowTable.Name.of(change.estimate().area(), texts.name(change), look);
    }

    private List<String> told(Function<Comparison, String> how) {
        return rounds.changes().stream().map(how).toList();
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        RowLayout.Placed placed = layout.in(room);
        AxisScale scale = Scales.of(rounds.later(), positions(), placed.right() - placed.left());
        ValueAxis axis = new ValueAxis(scale, placed.left() + DOT, placed.right() - DOT);
        axis.drawAcross(pen, placed.top(), placed.bottom(), value -> texts.tick(value, scale.decimals()));
        placed.draw(pen);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rounds.changes().size(); i++) {
            drawRow(pen, rounds.changes().get(i), axis, placed.y(i), marks);
        }
        return marks;
    }

    private List<Double> positions() {
        return rounds.changes().stream()
                .flatMap(one -> Stream.concat(rounds.before(one).stream(), rounds.after(one).stream()))
                .toList();
    }

    private void drawRow(Pen pen, Comparison change, ValueAxis axis, double y, List<Mark> marks) {
        Color color = rounds.isBaseline(change)
                ? Palette.BASELINE
                : look.color(change.estimate().area(), color(change));
        if (rounds.isJoined(change)) {
            pen.stroke(
                    new Line2D.Double(
                            axis.at(rounds.before(change).orElseThrow()),
                            y,
                            axis.at(rounds.after(change).orElseThrow()),
                            y),
                    color,
                    change.verdict().isCertain() ? BOLD : THIN);
        }
        rounds.before(change).map(axis::at).ifPresent(x -> {
            ring(pen, x, y, color);
            marks.add(mark(change.baseline(), x, y));
        });
        rounds.after(change).map(axis::at).ifPresent(x -> {
            pen.fill(dot(x, y), color);
            marks.add(mark(change.estimate(), x, y));
        });
    }

    /// The class of a certain change; all others are quiet.
    private static Color color(Comparison change) {
        VerdictClass verdict = VerdictClass.of(change);
        return switch (verdict) {
            case BETTER, WORSE, HIGHER, LOWER -> Palette.fill(verdict);
            case NO_DIFFERENCE, UNTESTED -> Palette.OUTLINE;
        };
    }

    private static Mark mark(Estimate estimate, double x, double y) {
        return new Mark(estimate.area().key(), dot(x, y), estimate.parts());
    }

    private static Ellipse2D dot(double x, double y) {
        return new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT);
    }

    private static void ring(Pen pen, double x, double y, Color color) {
        Ellipse2D ring = new Ellipse2D.Double(x - DOT / 2 + 0.75, y - DOT / 2 + 0.75, DOT - 1.5, DOT - 1.5);
        pen.fill(ring, Palette.PLATE);
        pen.stroke(ring, color, RING);
    }
}
