package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Rounds;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.Words;

/// Whether the order changed between two rounds: a line an area from one round to the next, named at both ends. Certain
/// changes are bold in their class colour, all others quiet.
public final class Slope implements Plot {
    /// More lines than this cannot be followed.
    private static final int MOST = 12;

    private static final double LABEL = 12.5;
    private static final double DOT = 6;
    private static final double NEAR = 8;
    private static final double LEADER = 12;
    private static final double LONGEST_NAME = 130;
    private static final double LEAST_PLOT = 120;
    private static final double HEAD = 18;
    private static final Stroke FINE = new BasicStroke(0.6f);
    private static final Stroke THIN = new BasicStroke(1.2f);
    private static final Stroke OWN = new BasicStroke(1.8f);
    private static final Stroke DASHED =
            new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0);
    private static final Stroke BOLD = new BasicStroke(2.8f);

    private final Rounds rounds;
    private final Look look;
    private final Words words;
    private final RoundTexts texts;
    private final List<Comparison> drawn;

    private Slope(Rounds rounds, Look look, Words words) {
        this.rounds = rounds;
        this.look = look.among(List.of(rounds.earlier(), rounds.later()));
        this.words = words;
        this.texts = new RoundTexts(rounds, words);
        this.drawn = drawn(rounds, this.look);
    }

    /// Two rounds as lines from one to the other.
    public static Figure of(Rounds rounds, Look look, Words words) {
        return new PlotFigure(new Slope(rounds, look, words));
    }

    /// Those with values; when they are too many, those that stand out and the certain changes first.
    private static List<Comparison> drawn(Rounds rounds, Look look) {
        return rounds.changes().stream()
                .filter(one -> isShown(rounds, one))
                .sorted(Comparator.comparing((Comparison one) -> !rounds.isBaseline(one))
                        .thenComparing(one -> look.of(one.estimate().area()).isEmpty())
                        .thenComparing(one -> !one.verdict().isCertain()))
                .limit(MOST)
                .toList();
    }

    private static boolean isShown(Rounds rounds, Comparison change) {
        return rounds.before(change).isPresent() || rounds.after(change).isPresent();
    }

    @Override
    public Frame.Texts texts() {
        List<String> notes = new ArrayList<>();
        List<String> without = rounds.changes().stream()
                .filter(one -> !isShown(rounds, one))
                .map(texts::name)
                .toList();
        int left = rounds.changes().size() - without.size() - drawn.size();
        if (left > 0) {
            notes.add(words.counted("figure.note.slope.left", String.valueOf(left)));
        }
        if (!without.isEmpty()) {
            notes.add(words.get("figure.note.without", String.join(", ", without)));
        }
        notes.addAll(texts.notes());
        return new Frame.Texts(texts.title(), texts.subtitle(), look.isEven() ? texts.chips() : List.of(), notes);
    }

    @Override
    public String altText() {
        return texts.altText(words.get("figure.alt.slope"));
    }

    @Override
    public double fineHeight(double width) {
        return Math.max(leastHeight(width), 260);
    }

    @Override
    public double leastHeight(double width) {
        return HEAD + Math.max(4, drawn.size()) * LABEL + 24;
    }

    @Override
    public double leastWidth() {
        return labelWidth(this::left) + labelWidth(this::right) + 2 * (NEAR + LEADER) + LEAST_PLOT;
    }

    private double labelWidth(Function<Comparison, String> label) {
        return TextStyle.STRONG.widest(drawn.stream().map(label).toList());
    }

    private String left(Comparison change) {
        return name(change) + "  " + texts.before(change);
    }

    private String right(Comparison change) {
        return texts.after(change) + "  " + name(change);
    }

    /// As much of it as leaves room for the lines.
    private String name(Comparison change) {
        String shortened = TextStyle.STRONG.shortened(texts.name(change), LONGEST_NAME);
        return shortened.isEmpty() ? texts.name(change) : shortened;
    }

    @Override
    public List<Mark> draw(Pen pen, Rectangle2D room) {
        double x1 = room.getX() + labelWidth(this::left) + NEAR + LEADER;
        double x2 = room.getMaxX() - labelWidth(this::right) - NEAR - LEADER;
        double top = room.getY() + HEAD;
        double bottom = room.getMaxY() - 6;
        List<Double> values = drawn.stream()
                .flatMap(one -> Stream.concat(rounds.before(one).stream(), rounds.after(one).stream()))
                .toList();
        ValueAxis axis =
                new ValueAxis(Scales.of(rounds.later(), values, bottom - top), bottom - LABEL / 2, top + LABEL / 2);
        post(pen, x1, top, bottom, rounds.from().label());
        post(pen, x2, top, bottom, rounds.to().label());
        List<Mark> marks = new ArrayList<>();
        drawn.reversed().forEach(change -> drawLine(pen, change, axis, x1, x2, marks));
        drawLabels(pen, axis, x1 - NEAR, true, top, bottom);
        drawLabels(pen, axis, x2 + NEAR, false, top, bottom);
        return marks;
    }

    private static void post(Pen pen, double x, double top, double bottom, String label) {
        pen.stroke(new Line2D.Double(x, top, x, bottom), Palette.RULE, FINE);
        pen.centred(label, TextStyle.HEAD, x, top - 6);
    }

    private void drawLine(Pen pen, Comparison change, ValueAxis axis, double x1, double x2, List<Mark> marks) {
        Color color = color(change);
        if (rounds.isJoined(change)) {
            pen.stroke(
                    new Line2D.Double(
                            x1,
                            axis.at(rounds.before(change).orElseThrow()),
                            x2,
                            axis.at(rounds.after(change).orElseThrow())),
                    color,
                    stroke(change));
        }
        Optional<AreaStyle> style = look.of(change.estimate().area());
        rounds.before(change).ifPresent(value -> dot(pen, change.baseline(), x1, axis.at(value), color, style, marks));
        rounds.after(change).ifPresent(value -> dot(pen, change.estimate(), x2, axis.at(value), color, style, marks));
    }

    private static void dot(
            Pen pen, Estimate estimate, double x, double y, Color color, Optional<AreaStyle> style, List<Mark> marks) {
        Ellipse2D dot = new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT);
        if (style.isPresent()) {
            style.get().draw(pen, x, y, DOT + 2);
        } else {
            pen.fill(dot, color);
        }
        marks.add(new Mark(estimate.area().key(), dot, estimate.parts()));
    }

    private Stroke stroke(Comparison change) {
        if (rounds.isBaseline(change)) {
            return DASHED;
        }
        if (change.verdict().isCertain()) {
            return BOLD;
        }
        return look.of(change.estimate().area()).isPresent() ? OWN : THIN;
    }

    private Color color(Comparison change) {
        if (rounds.isBaseline(change)) {
            return Palette.BASELINE;
        }
        VerdictClass verdict = VerdictClass.of(change);
        return look.color(
                change.estimate().area(),
                verdict == VerdictClass.NO_DIFFERENCE || verdict == VerdictClass.UNTESTED
                        ? Palette.QUIET_LINE
                        : Palette.fill(verdict));
    }

    private void drawLabels(Pen pen, ValueAxis axis, double x, boolean left, double top, double bottom) {
        List<Comparison> ordered = drawn.stream()
                .filter(one -> value(one, left).isPresent())
                .sorted(Comparator.comparingDouble(
                        (Comparison one) -> -value(one, left).orElseThrow()))
                .toList();
        List<Double> wanted = ordered.stream()
                .map(one -> axis.at(value(one, left).orElseThrow()))
                .toList();
        List<Double> places = Spread.apart(wanted, LABEL, top + LABEL / 2, bottom - LABEL / 2);
        double away = left ? -LEADER : LEADER;
        for (int i = 0; i < ordered.size(); i++) {
            Comparison change = ordered.get(i);
            TextStyle even =
                    rounds.isBaseline(change) || change.verdict().isCertain() ? TextStyle.STRONG : TextStyle.NAME;
            TextStyle style = look.name(change.estimate().area(), even);
            pen.stroke(
                    new Line2D.Double(x, wanted.get(i), x + away - Math.signum(away) * 3, places.get(i)),
                    Palette.RULE,
                    FINE);
            double y = places.get(i) + style.centring();
            if (left) {
                pen.right(left(change), style, x + away, y);
            } else {
                pen.left(right(change), style, x + away, y);
            }
        }
    }

    private Optional<Double> value(Comparison change, boolean left) {
        return left ? rounds.before(change) : rounds.after(change);
    }
}
