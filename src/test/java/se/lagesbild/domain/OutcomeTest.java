package se.lagesbild.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutcomeTest {
    @ParameterizedTest
    @CsvSource({
        "INFO, ACCEPT",
        "WARN, WARN",
        "INFO WARN, WARN",
        "HOLD WARN INFO, HOLD",
        "WARN REJECT HOLD, REJECT",
        "INFO INFO, ACCEPT"
    })
    void worstProblemDecides(String levels, Outcome outcome) {
        List<Problem> problems = Arrays.stream(levels.split(" "))
                .map(level -> Problem.of(Level.valueOf(level), ProblemCode.FOOTNOTE, 1, 0, ""))
                .toList();
        assertThat(Outcome.of(problems)).isEqualTo(outcome);
    }

    @Test
    void fileWithoutProblemsIsAccepted() {
        assertThat(Outcome.of(List.of())).isEqualTo(Outcome.ACCEPT);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, true", "WARN, true", "HOLD, false", "REJECT, false"})
    void onlyAcceptedFilesAreStored(Outcome outcome, boolean stored) {
        assertThat(outcome.isStored()).isEqualTo(stored);
    }
}
