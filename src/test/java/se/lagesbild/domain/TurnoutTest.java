package se.lagesbild.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TurnoutTest {
    private static final AreaKey VARBY = new AreaKey("HUD7", "Vårby");

    @Test
    void statedRateComesBeforeTheComputedOne() {
        assertThat(turnout(600, 204, "34.2").rate()).contains(34.2);
    }

    @Test
    void rateIsComputedWhenNoneIsStated() {
        assertThat(new Turnout(VARBY, OptionalLong.of(600), OptionalLong.of(204), Optional.empty()).rate())
                .contains(34.0);
    }

    @Test
    void rateOfAnEmptySampleIsUnknown() {
        assertThat(new Turnout(VARBY, OptionalLong.of(0), OptionalLong.of(0), Optional.empty()).rate())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"34.0, false", "34.9, false", "33.1, false", "35.1, true", "32.9, true"})
    void statedRateMayDifferByAPoint(String stated, boolean contradiction) {
        assertThat(turnout(600, 204, stated).contradictsItself()).isEqualTo(contradiction);
    }

    @ParameterizedTest
    @CsvSource({"2012, 2012, false", "2019, 2019, false", "2019, 2020, true", "2021, 2021, true", "2022, 2022, false"})
    void wavesOf2020And2021AreOfThePandemic(int from, int to, boolean pandemic) {
        assertThat(SurveyWave.of("BU", Period.years(from, to), List.of()).pandemic())
                .isEqualTo(pandemic);
    }

    @Test
    void waveKnowsTheTurnoutOfEachArea() {
        SurveyWave wave = SurveyWave.of("BU", Period.year(2021), List.of(turnout(600, 204, "34")));
        assertThat(wave.turnout(VARBY)).isPresent();
        assertThat(wave.turnout(new AreaKey("HUD7", "Skogås"))).isEmpty();
    }

    private static Turnout turnout(long sample, long answers, String stated) {
        return new Turnout(
                VARBY, OptionalLong.of(sample), OptionalLong.of(answers), Optional.of(new BigDecimal(stated)));
    }
}
