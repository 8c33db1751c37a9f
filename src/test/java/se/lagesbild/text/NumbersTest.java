package se.lagesbild.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.statistics.Interval;

final class NumbersTest {
    private static final Numbers SWEDISH = new Numbers(Language.SWEDISH);
    private static final Numbers ENGLISH = new Numbers(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0",
                "41.80|41,80|41.80",
                "-3.5|\u22123,5|\u22123.5",
                "999|999|999",
                "1846|1\u00A0846|1,846",
                "1489319.25|1\u00A0489\u00A0319,25|1,489,319.25",
                "-0.0|0,0|0.0",
                "1E+3|1\u00A0000|1,000"
            })
    void publishedNumbersKeepTheirDecimals(BigDecimal value, String swedish, String english) {
        assertThat(SWEDISH.exact(value)).isEqualTo(swedish);
        assertThat(ENGLISH.exact(value)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5|0|1",
                "1.5|0|2",
                "2.5|0|3",
                "-0.5|0|\u22121",
                "2.675|2|2,68",
                "0.049|1|0,0",
                "-0.04|1|0,0",
                "-0.4|0|0",
                "99.95|1|100,0",
                "12345.6|0|12\u00A0346"
            })
    void halvesAreRoundedAwayFromZeroAndZeroHasNoMinus(double value, int decimals, String text) {
        assertThat(SWEDISH.rounded(value, decimals)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"13.2|0|+13", "-13.2|0|\u221213", "0|0|0", "0.3|0|0", "-0.3|0|0", "0.3|1|+0,3"})
    void changesHaveASignUnlessTheyAreShownAsZero(double value, int decimals, String text) {
        assertThat(SWEDISH.signed(value, decimals)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26.8|39.9|27–40|27–40",
                "0|4|0–4|0–4",
                "-22.3|-3.3|\u221222 till \u22123|\u221222 to \u22123",
                "-7|4|\u22127 till 4|\u22127 to 4",
                "-0.2|5|0–5|0–5"
            })
    void rangesHaveADashUnlessABoundIsNegative(double lower, double upper, String swedish, String english) {
        assertThat(SWEDISH.range(new Interval(lower, upper), 0)).isEqualTo(swedish);
        assertThat(ENGLISH.range(new Interval(lower, upper), 0)).isEqualTo(english);
    }

    @Test
    void cellsAreNumbersToASpreadsheet() {
        assertThat(SWEDISH.cell(new BigDecimal("-1489319.25"))).isEqualTo("-1489319,25");
        assertThat(ENGLISH.cell(-1489319.25, 1)).isEqualTo("-1489319.3");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 0", "1000, 1", "21307, 1"})
    void decimalsFollowTheNumberOfAnswers(long answers, int decimals) {
        assertThat(Numbers.decimals(answers)).isEqualTo(decimals);
    }
}
