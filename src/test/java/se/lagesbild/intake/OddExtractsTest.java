package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Problem;

/// Every odd extract ends as its index says. What needs an earlier import (column `after`) belongs to the workbench
/// and is checked here as a file of its own.
final class OddExtractsTest {
    static Stream<Map<String, String>> extracts() {
        return TestFiles.table("/extracts/index.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void endsAsTheIndexSays(Map<String, String> expected) {
        Delivery delivery = TestFiles.districts()
                .read(get(expected, "file"), TestFiles.resource("/extracts/files/" + get(expected, "file")));
        if (get(expected, "after").isEmpty()) {
            assertThat(get(expected, "outcome").split("\\|"))
                    .as("%s", delivery.problems())
                    .contains(delivery.outcome().name());
            check(expected, delivery);
        } else {
            assertThat(delivery.outcome().isStored()).isTrue();
            assertThat(delivery.observations()).hasSize(8);
        }
    }

    private static void check(Map<String, String> expected, Delivery delivery) {
        if (!get(expected, "obs").isEmpty()) {
            assertThat(delivery.observations()).hasSize(Integer.parseInt(get(expected, "obs")));
            assertThat(delivery.missing()).isEqualTo(Long.parseLong(get(expected, "missing")));
            assertThat(delivery.sum()).isEqualByComparingTo(new BigDecimal(get(expected, "sum")));
        }
        Arrays.stream(get(expected, "codes").split(";"))
                .filter(code -> !code.isEmpty())
                .forEach(code -> checkProblem(code, expected, delivery.problems()));
    }

    private static void checkProblem(String code, Map<String, String> expected, List<Problem> problems) {
        Set<String> alternatives = Set.of(code.split("\\|"));
        List<Problem> found = problems.stream()
                .filter(problem -> alternatives.contains(problem.code().name()))
                .toList();
        assertThat(found).as("%s in %s", code, problems).isNotEmpty();
        Problem first = found.getFirst();
        if (!get(expected, "line").isEmpty()) {
            assertThat(first.line()).isEqualTo(Integer.parseInt(get(expected, "line")));
        }
        if (!get(expected, "column").isEmpty()) {
            assertThat(first.column()).isEqualTo(Integer.parseInt(get(expected, "column")));
        }
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void everyRowIsAccountedFor(Map<String, String> expected) {
        Delivery delivery = TestFiles.districts()
                .read(get(expected, "file"), TestFiles.resource("/extracts/files/" + get(expected, "file")));
        assertThat(delivery.rows().read()).isPositive();
        assertThat(delivery.rows().stored() > 0).isEqualTo(delivery.outcome().isStored());
    }

    private static String get(Map<String, String> row, String column) {
        return Objects.requireNonNull(
                row.get(column), () -> column + " in " + row.keySet().stream().collect(Collectors.joining()));
    }
}
