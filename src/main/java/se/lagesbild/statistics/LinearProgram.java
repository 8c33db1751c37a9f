package se.lagesbild.statistics;

import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/// Linear programming with variables of at least 0. The library takes a variable that no objective tells from one
/// of the basis for a part of it, and then gives a point that is none of the solutions: of x + y + z = 12 it says
/// that y is at most 0. So every variable gets a weight of its own in the objective, far below what changes a whole
/// number.
final class LinearProgram {
    private static final double TELLING = 1e-9;
    private static final int MOST_STEPS = 100_000;

    private LinearProgram() {}

    /// The best point.
    static double[] solve(double[] objective, List<LinearConstraint> constraints, GoalType goal) {
        double[] told = objective.clone();
        for (int i = 0; i < told.length; i++) {
            told[i] += TELLING * (i + 1);
        }
        return new SimplexSolver()
                .optimize(
                        new MaxIter(MOST_STEPS),
                        new LinearObjectiveFunction(told, 0),
                        new LinearConstraintSet(constraints),
                        goal,
                        new NonNegativeConstraint(true))
                .getPoint();
    }
}
