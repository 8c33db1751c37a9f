package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// Failures as sentences.
final class FailuresTest {
    private static final Words SWEDISH = new Words(Language.SWEDISH);

    @Test
    void aRefusalAboutOneAreaIsInTheSingular() {
        assertThat(Failures.sentence(refusal("1"), SWEDISH))
                .hasValue("Norr kan inte tas bort: 1 område hör till den. Ta bort det först.");
        assertThat(Failures.sentence(refusal("15"), SWEDISH))
                .hasValue("Norr kan inte tas bort: 15 områden hör till den. Ta bort dem först.");
    }

    private static RegisterException refusal(String areas) {
        return new RegisterException(RegisterException.Kind.HAS_AREAS, areas, "Norr");
    }
}
