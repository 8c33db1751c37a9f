package se.lagesbild.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lagesbild.domain.Status;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.IndicatorMatrix;
import se.lagesbild.picture.VerdictClass;
import se.lagesbild.text.Words;

/// How a cell of a heat map or a tile of a map looks: filled by its verdict, hatched where nothing may be told.
final class HeatCell {
    private static final double ROUND = 3;
    private static final Stroke THIN = new BasicStroke(0.6f);
    private static final Stroke HOLLOW = new BasicStroke(1.4f);

    /// What a cell says without words.
    enum State {
        VERDICT,
        /// Certain alone, but not after the correction for many comparisons.
        LOST,
        /// A value that is compared with nothing.
        BARE,
        HIDDEN,
        MISSING
    }

    private HeatCell() {}

    static State state(DistrictComparison view, IndicatorMatrix.Cell cell) {
        return state(
                cell.estimate(),
                cell.comparison(),
                view.position(cell.estimate()).isPresent());
    }

    static State state(Estimate estimate, Optional<Comparison> comparison, boolean hasPlace) {
        if (!estimate.isShown() || !hasPlace) {
            boolean hidden = estimate.isHidden() || estimate.observation().status() == Status.SUPPRESSED;
            return hidden ? State.HIDDEN : State.MISSING;
        }
        if (comparison.isEmpty()) {
            return State.BARE;
        }
        return comparison.get().isLostByCorrection() ? State.LOST : State.VERDICT;
    }

    /// The ground of a cell.
    static void ground(Pen pen, Rectangle2D box, State state, Optional<VerdictClass> verdict) {
        RoundRectangle2D shape =
                new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), ROUND, ROUND);
        switch (state) {
            case VERDICT -> {
                VerdictClass told = verdict.orElse(VerdictClass.UNTESTED);
                pen.fill(shape, Palette.fill(told));
                if (Palette.fill(told).equals(Palette.NO_DIFFERENCE) || told == VerdictClass.UNTESTED) {
                    pen.stroke(inner(box), Palette.RULE, THIN);
                }
            }
            case LOST -> {
                pen.fill(shape, Palette.PLATE);
                pen.stroke(inner(box), Palette.outline(verdict.orElse(VerdictClass.UNTESTED)), HOLLOW);
            }
            case BARE -> pen.fill(shape, Palette.GROUND);
            case HIDDEN, MISSING -> {
                Hatch.draw(pen, box, 4, Palette.RULE);
                pen.stroke(inner(box), Palette.RULE, THIN);
            }
        }
    }

    /// A frame just outside a cell.
    static RoundRectangle2D around(Rectangle2D box) {
        return new RoundRectangle2D.Double(
                box.getX() - 1.5, box.getY() - 1.5, box.getWidth() + 3, box.getHeight() + 3, ROUND + 3, ROUND + 3);
    }

    private static RoundRectangle2D inner(Rectangle2D box) {
        return new RoundRectangle2D.Double(
                box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1, ROUND, ROUND);
    }

    /// Colour of what is written on it.
    static Color text(State state, Optional<VerdictClass> verdict) {
        return state == State.VERDICT ? Palette.text(verdict.orElse(VerdictClass.UNTESTED)) : Palette.INK;
    }

    /// Every state that the matrix shows, explained.
    static List<Legend.Entry> legend(IndicatorMatrix matrix, Words words) {
        Set<VerdictClass> verdicts = EnumSet.noneOf(VerdictClass.class);
        Set<State> states = EnumSet.noneOf(State.class);
        for (IndicatorMatrix.Row row : matrix.rows()) {
            Stream.concat(row.areas().stream(), row.comparators().stream())
                    .flatMap(Optional::stream)
                    .forEach(cell -> {
                        cell.verdict().ifPresent(verdicts::add);
                        states.add(state(row.view(), cell));
                    });
        }
        return legend(verdicts, states, words);
    }

    static List<Legend.Entry> legend(Set<VerdictClass> verdicts, Set<State> states, Words words) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (VerdictClass verdict : VerdictClass.values()) {
            if (verdicts.contains(verdict)) {
                entries.add(new Legend.Entry(
                        words.of("figure.class", verdict),
                        (pen, x, y) -> sample(pen, x, y, State.VERDICT, Optional.of(verdict))));
            }
        }
        if (states.contains(State.LOST)) {
            entries.add(new Legend.Entry(
                    words.get("figure.class.lost"),
                    (pen, x, y) -> sample(pen, x, y, State.LOST, Optional.of(VerdictClass.WORSE))));
        }
        if (states.contains(State.HIDDEN)) {
            entries.add(new Legend.Entry(
                    words.get("figure.class.hidden"),
                    (pen, x, y) -> sample(pen, x, y, State.HIDDEN, Optional.empty())));
        }
        if (states.contains(State.MISSING)) {
            entries.add(new Legend.Entry(
                    words.get("figure.class.missing"),
                    (pen, x, y) -> sample(pen, x, y, State.MISSING, Optional.empty())));
        }
        return entries;
    }

    private static void sample(Pen pen, double x, double y, State state, Optional<VerdictClass> verdict) {
        ground(pen, new Rectangle2D.Double(x - 7, y - 5.5, 14, 11), state, verdict);
        glyph(pen, x, y, state, verdict);
    }

    /// The sign that repeats what the colour says.
    static void glyph(Pen pen, double x, double y, State state, Optional<VerdictClass> verdict) {
        if (state == State.HIDDEN) {
            pen.dots(x, y, Palette.INK);
        } else if (state == State.VERDICT || state == State.LOST) {
            verdict.ifPresent(told -> Chip.glyph(pen, told, x, y, text(state, verdict)));
        }
    }
}
