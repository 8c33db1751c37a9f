package se.lagesbild.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/// Another export with the same sums in which one cell is larger or smaller by a given amount: of all those the one
/// whose changed cells are cheapest to hide. When exactly the cells that change are hidden, a reader cannot tell
/// the two exports apart, and so cannot exclude the other value of the cell.
/// ```
/// minimise Σ cost·(up + down) + dear·missed      Σ sign·(up − down) = 0 for every sum      up − down + missed = amount
/// ```
///
/// @param <K> what names a cell
/// @param moved cells that change
/// @param missed by how much the amount cannot be reached
record CheapestChange<K>(Set<K> moved, double missed) {
    private static final double NOTHING = 1e-6;
    private static final double DEAR = 1e6;

    /// How a cell may change and what it costs to hide it.
    ///
    /// @param up how much larger it may become, may be infinite
    /// @param down how much smaller
    /// @param cost per unit of change, at least 0
    record Freedom<K>(K cell, double up, double down, double cost) {}

    /// One way to change one cell.
    private record Step<K>(K cell, int sign, double most, double cost) {}

    /// @param free cells that may change; all others stay
    /// @param amount by which `cell` shall change, not 0
    static <K> CheapestChange<K> of(List<LinkedCells.Sum<K>> sums, List<Freedom<K>> free, K cell, double amount) {
        List<Step<K>> steps = free.stream()
                .flatMap(one -> List.of(
                        new Step<>(one.cell(), 1, one.up(), one.cost()),
                        new Step<>(one.cell(), -1, one.down(), one.cost()))
                        .stream())
                .filter(step -> step.most() > 0)
                .toList();
        double[] costs = new double[steps.size() + 1];
        IntStream.range(0, steps.size()).forEach(i -> costs[i] = steps.get(i).cost());
        costs[steps.size()] = DEAR;
        double[] found = LinearProgram.solve(costs, constraints(sums, steps, cell, amount), GoalType.MINIMIZE);
        return new CheapestChange<>(
                IntStream.range(0, steps.size())
                        .filter(i -> found[i] > NOTHING)
                        .mapToObj(i -> steps.get(i).cell())
                        .collect(Collectors.toSet()),
                found[steps.size()]);
    }

    /// Whether the cell can change by the whole amount.
    boolean possible() {
        return missed < NOTHING;
    }

    private static <K> List<LinearConstraint> constraints(
            List<LinkedCells.Sum<K>> sums, List<Step<K>> steps, K cell, double amount) {
        List<LinearConstraint> all = new ArrayList<>();
        for (LinkedCells.Sum<K> sum : sums) {
            double[] row = new double[steps.size() + 1];
            IntStream.range(0, steps.size())
                    .forEach(i ->
                            row[i] = steps.get(i).sign() * sum.sign(steps.get(i).cell()));
            all.add(new LinearConstraint(row, Relationship.EQ, 0));
        }
        double[] target = new double[steps.size() + 1];
        target[steps.size()] = Math.signum(amount);
        for (int i = 0; i < steps.size(); i++) {
            Step<K> step = steps.get(i);
            target[i] = step.cell().equals(cell) ? step.sign() : 0;
            if (Double.isFinite(step.most())) {
                double[] row = new double[steps.size() + 1];
                row[i] = 1;
                all.add(new LinearConstraint(row, Relationship.LEQ, step.most()));
            }
        }
        all.add(new LinearConstraint(target, Relationship.EQ, amount));
        return all;
    }
}
