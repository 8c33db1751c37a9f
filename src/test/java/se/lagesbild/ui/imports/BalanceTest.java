package se.lagesbild.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.Effect;

/// Where rows went, in the singular where it is one.
final class BalanceTest {
    private static final Balance SWEDISH = new Balance(new Words(Language.SWEDISH));
    private static final Balance ENGLISH = new Balance(new Words(Language.ENGLISH));

    @Test
    void oneRowOfEachKindIsWrittenInTheSingular() {
        RowBalance rows = new RowBalance(9, 1, 1, 1, 1, 1, 1, 1, 1, 1);

        assertThat(SWEDISH.of(rows, true))
                .isEqualTo("9 rader lästa = 1 lagrad + 1 väntar + 1 känd sedan förut + 1 rubrikrad"
                        + " + 1 rad titel eller fotnot + 1 tom + 1 summa + 1 upprepad + 1 utelämnad");
        assertThat(ENGLISH.of(rows, false))
                .startsWith("9 lines read = 1 to store + ")
                .contains("1 header line +");
    }

    @Test
    void aFileOfOneRowAndOneOfManyAreToldEachInItsNumber() {
        assertThat(SWEDISH.of(new RowBalance(1, 1, 0, 0, 0, 0, 0, 0, 0, 0), true))
                .isEqualTo("1 rad läst = 1 rubrikrad");
        assertThat(SWEDISH.of(new RowBalance(1205, 2, 3, 0, 0, 0, 0, 0, 0, 1200), true))
                .isEqualTo("1\u00A0205 rader lästa = 1\u00A0200 lagrade + 2 rubrikrader + 3 rader titel eller fotnot");
    }

    @Test
    void oneValueIsOneValue() {
        assertThat(SWEDISH.of(new Effect(1, 1, 1))).isEqualTo("1 nytt värde, 1 ersätter ett annat, 1 finns redan");
        assertThat(SWEDISH.of(new Effect(24, 2, 3))).isEqualTo("24 nya värden, 2 ersätter andra, 3 finns redan");
        assertThat(ENGLISH.of(new Effect(1, 0, 0))).isEqualTo("1 new value");
    }
}
