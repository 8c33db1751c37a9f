package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
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
                "007|7"
            })
    void numbersAreExact(String text, String value) {
        assertThat(Cell.of(text))
                .isInstanceOfSatisfying(
                        Cell.Numeric.class,
                        number -> assertThat(number.value()).isEqualByComparingTo(new BigDecimal(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 82", "12 3456", "1,2,3", "4O", "1e5", "0x10", "NaN", "--1", "5-", "a", "1'234", ",5"})
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
    void onePointAndThreeDigitsHaveTwoReadings() {
        assertThat(Cell.of("12.345"))
                .isEqualTo(new Cell.Numeric(new BigDecimal("12.345"), Optional.of(new BigDecimal("12345"))));
        assertThat(Cell.of("0.345")).isEqualTo(new Cell.Numeric(new BigDecimal("0.345"), Optional.empty()));
    }
}
