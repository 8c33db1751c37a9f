package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.Status;

final class CellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41,8|41.8",
                "41.8|41.8",
                "0|0",
                "1 827|1827",
                "1\u00A0827|1827",
                "1\u2009827|1827",
                "1\u202F489\u202F319|1489319",
                "\u22123,5|-3.5",
                "+4|4",
                "37 %|37",
                "37%|37",
                "12.345,6|12345.6",
                "1.234.567|1234567",
                "007|7",
                "1517 058|1517058",
                "1\u2007234|1234",
                "1'234|1234",
                "1,234.5|1234.5",
                "1,234,567|1234567",
                "12 345,6|12345.6",
                ",5|0.5",
                ".5|0.5",
                "41.800000000000004|41.800000000000004",
                "53,0*|53",
                "53,0 1)|53",
                "53,0 (1)|53",
                "53,0\u00B9|53",
                "53,0 a)|53",
                "53 %*|53",
                "=\"53,0\"|53",
                "4,18E+01|41.8",
                "1.2e3|1200",
                "\uFF15\uFF13,0|53",
                "\u0665\u0663|53",
                "53,0 procent|53"
            })
    void numbersAreExact(String text, String value) {
        assertThat(Cell.of(text))
                .isInstanceOfSatisfying(
                        Cell.Numeric.class,
                        number -> assertThat(number.value()).isEqualByComparingTo(new BigDecimal(value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 82",
                "12 3456",
                "1,2,3",
                "4O",
                "0x10",
                "--1",
                "5-",
                "a",
                "5,",
                "5-3",
                "5-mar",
                "1 E5",
                "ca 50",
                "53 kr",
                "#N/A",
                "#VÄRDEFEL!",
                "2022-05-03",
                "femtio",
                "53,01)",
                "4-1",
                "01-04",
                "=1+1",
                "(53)",
                "53\u00BD",
                "1e99"
            })
    void anythingElseIsNoNumber(String text) {
        assertThat(Cell.of(text)).isEqualTo(new Cell.Unreadable());
    }

    @ParameterizedTest
    @CsvSource({
        "..,SUPPRESSED",
        "x,SUPPRESSED",
        "X,SUPPRESSED",
        "XX,SUPPRESSED",
        "*,SUPPRESSED",
        "u.s.,SUPPRESSED",
        ".,UNDEFINED",
        "-,MISSING",
        "uppgift saknas,MISSING",
        "n/a,MISSING",
        "NULL,MISSING",
        "NaN,MISSING",
        "e.u.,MISSING",
        "sekretess,SUPPRESSED",
        "<5,SUPPRESSED",
        "< 5 %,SUPPRESSED",
        ">95,SUPPRESSED",
        "färre än 5,SUPPRESSED",
        "1-4,SUPPRESSED",
        "1–4,SUPPRESSED",
        "..*,SUPPRESSED",
        "–,MISSING",
        "'',MISSING"
    })
    void markersAreNeverZero(String text, Status status) {
        assertThat(Cell.of(text)).isEqualTo(new Cell.Absent(status));
    }

    @ParameterizedTest
    @CsvSource({"en tredjedel,33", "Hälften,50", "två tredjedelar,67", "en fjärdedel,25", "tre fjärdedelar,75"})
    void wordsForTheWholeCellAreNumbers(String text, int percent) {
        assertThat(Cell.of(text)).isEqualTo(new Cell.Words(BigDecimal.valueOf(percent)));
        assertThat(Cell.of("ungefär " + text)).isEqualTo(new Cell.Unreadable());
    }

    @Test
    void anApostropheOnlySaysThatItIsText() {
        assertThat(Cell.of("'53,0")).isInstanceOfSatisfying(Cell.Numeric.class, number -> {
            assertThat(number.value()).isEqualByComparingTo("53");
            assertThat(number.marks()).containsExactly(Cell.Mark.TEXT);
        });
    }

    @Test
    void onePointAndThreeDigitsHaveTwoReadings() {
        assertThat(Cell.of("12.345"))
                .isEqualTo(new Cell.Numeric(new BigDecimal("12.345"), Optional.of(new BigDecimal("12345")), Set.of()));
        assertThat(Cell.of("0.345")).isEqualTo(new Cell.Numeric(new BigDecimal("0.345")));
    }
}
