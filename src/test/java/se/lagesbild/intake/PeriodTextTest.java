package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodTextTest {
    @ParameterizedTest
    @CsvSource({
        "2021,2021",
        "2017/2018,2017–2018",
        "2019-2021,2019–2021",
        "2021-11,2021-11",
    })
    void plainPeriodsAreReadAsTheyStand(String text, String label) {
        assertThat(PeriodText.of(text)).hasValueSatisfying(read -> {
            assertThat(read.period().label()).isEqualTo(label);
            assertThat(read.normalised()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "År 2021,2021",
        "läsåret 2021/22,2021–2022",
        "2019-21,2019–2021",
        "2019 - 2021,2019–2021",
        "2019 till 2021,2019–2021",
        "2021*,2021",
        "2021 1),2021",
        "2 021,2021",
        "'2021,0',2021",
        "'''2021',2021",
        "2019 (november),2019",
        "november 2019,2019-11",
        "nov-19,2019-11",
        "2019 nov.,2019-11",
        "May 2021,2021-05",
        "2021M03,2021-03",
        "202103,2021-03",
        "2021-3,2021-03",
        "kv 1 2021,2021-01-01–2021-03-31",
        "2021K4,2021-10-01–2021-12-31",
        "Q2 2021,2021-04-01–2021-06-30",
        "tertial 3 2021,2021-09-01–2021-12-31",
        "VT21,2021-01-01–2021-06-30",
        "HT 2021,2021-07-01–2021-12-31",
        "2021-12-31,2021",
        "2021-01-01 00:00:00,2021",
        "31/12/2021,2021",
        "\uFF12\uFF10\uFF12\uFF11,2021"
    })
    void otherSpellingsAreNormalised(String text, String label) {
        assertThat(PeriodText.of(text)).hasValueSatisfying(read -> {
            assertThat(read.period().label()).isEqualTo(label);
            assertThat(read.normalised()).isTrue();
            assertThat(read.guessed()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021 prel.", "2021 (preliminär)", "2021p"})
    void preliminaryYearsSaySo(String text) {
        assertThat(PeriodText.of(text)).hasValueSatisfying(read -> {
            assertThat(read.period().label()).isEqualTo("2021");
            assertThat(read.preliminary()).isTrue();
        });
    }

    @Test
    void theCenturyOfTwoDigitsIsAGuess() {
        assertThat(PeriodText.of("21"))
                .hasValueSatisfying(read -> assertThat(read.guessed()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011/12",
                "2011–12",
                "2021-02-29",
                "2021-13",
                "1899",
                "202",
                "20211",
                "2O21",
                "kv 5 2021",
                "tjugo",
                "2021/2019",
                "",
                "2021-22-23",
                "1 021"
            })
    void whatHasTwoReadingsOrNoneIsNoPeriod(String text) {
        assertThat(PeriodText.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "januari,Månad,2021-01",
        "3,Månad,2021-03",
        "3,Kvartal,2021-07-01–2021-09-30",
        "kv 1,Kvartal,2021-01-01–2021-03-31",
        "HT,Termin,2021-07-01–2021-12-31",
        "2,Halvår,2021-07-01–2021-12-31"
    })
    void aPartOfAYearIsPlacedInItsYear(String part, String kind, String label) {
        assertThat(PeriodText.within(part, kind, 2021))
                .hasValueSatisfying(period -> assertThat(period.label()).isEqualTo(label));
    }
}
