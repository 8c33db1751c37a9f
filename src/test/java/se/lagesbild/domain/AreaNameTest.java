package se.lagesbild.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AreaNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hela riket",
                "HELA RIKET",
                "  Hela   riket ",
                "Hela\u00A0riket",
                "Hela\u202Friket",
                "Hela\triket",
                "Hela ri\u00ADket"
            })
    void caseAndWhiteSpaceDoNotMatter(String name) {
        assertThat(AreaName.fold(name)).isEqualTo("hela riket");
    }

    @Test
    void accentsMatter() {
        assertThat(AreaName.fold("Habo")).isNotEqualTo(AreaName.fold("Håbo"));
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(AreaName.fold("Ha\u030Abo")).isEqualTo(AreaName.fold("HÅBO")).isEqualTo("håbo");
    }
}
