package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every variable of x + y + z = 12 can be 0 and can be 12; asked plainly, the library denies it for y and z.
final class LinearProgramTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void variablesThatStandInForEachOtherReachBothEnds(int variable) {
        double[] objective = new double[3];
        objective[variable] = 1;
        List<LinearConstraint> sum = List.of(new LinearConstraint(new double[] {1, 1, 1}, Relationship.EQ, 12));
        assertThat(LinearProgram.solve(objective, sum, GoalType.MINIMIZE)[variable])
                .isCloseTo(0, within(1e-9));
        assertThat(LinearProgram.solve(objective, sum, GoalType.MAXIMIZE)[variable])
                .isCloseTo(12, within(1e-9));
    }
}
