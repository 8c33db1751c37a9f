package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ShippedGeography;

/// A district beside its municipality is that district, and no other one.
final class NestedNameTest {
    private static final Geography GEOGRAPHY = ShippedGeography.sweden().with(ShippedGeography.huddinge());

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Skogås (Huddinge) ! Skogås",
                "Huddinge (Skogås) ! Skogås",
                "Huddinge kommun: Vårby ! Vårby",
                "Huddinge - Trångsund ! Trångsund",
                "Huddinge – Sjödalen-Fullersta ! Sjödalen-Fullersta",
                "Segeltorp, Huddinge kommun ! Segeltorp",
                "Huddinge/Skogås ! Skogås",
                "Huddinge Flemingsberg ! Flemingsberg",
                "0126 Skogås ! Skogås",
                "01260004 Skogås ! Skogås"
            })
    void oneBesideItsMunicipalityIsFound(String text, String name) {
        assertThat(NestedName.district(GEOGRAPHY, "HUD7", text)).map(Area::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skogås (Botkyrka)",
                "0127 Skogås",
                "01270004 Skogås",
                "Huddinge (Vårby gård)",
                "Huddinge Skogas",
                "Huddinge - Habo",
                "Huddinge",
                "Skogås (Väster)",
                "Huddinge (Huddinge)"
            })
    void noneIsFoundInAnotherMunicipalityOrByAnotherName(String text) {
        assertThat(NestedName.district(GEOGRAPHY, "HUD7", text)).isEmpty();
    }
}
