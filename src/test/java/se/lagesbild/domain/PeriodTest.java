package se.lagesbild.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01, 2021-12-31, 2021",
        "' 2021 ', 2021-01-01, 2021-12-31, 2021",
        "2017-2018, 2017-01-01, 2018-12-31, 2017–2018",
        "2017–2018, 2017-01-01, 2018-12-31, 2017–2018",
        "2023/2024, 2023-01-01, 2024-12-31, 2023–2024",
        "2021-2021, 2021-01-01, 2021-12-31, 2021",
        "2019-11, 2019-11-01, 2019-11-30, 2019-11",
        "2020-02, 2020-02-01, 2020-02-29, 2020-02",
        "2020-12, 2020-12-01, 2020-12-31, 2020-12"
    })
    void yearsPooledYearsAndMonthsAreReadAndWritten(String text, LocalDate first, LocalDate last, String label) {
        Period period = Period.parse(text).orElseThrow();
        assertThat(period).isEqualTo(new Period(first, last));
        assertThat(period.label()).isEqualTo(label);
        assertThat(Period.parse(label)).contains(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "år",
                "21",
                "20211",
                "2021-13",
                "2021-00",
                "2018-2017",
                "2021-1",
                "2021-01-01",
                "2017 2018",
                "2021,5",
                "-2021",
                "２０２１"
            })
    void anythingElseIsNoPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011/12", "2011–12"})
    void pooledYearsInShortFormAreNotTakenForAMonth(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void anyOtherDaysAreLabelledByBothEnds() {
        assertThat(new Period(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 5, 15)).label())
                .isEqualTo("2021-03-01–2021-05-15");
    }

    @Test
    void periodsAreSortedByTheirEndAndThenByTheirBeginning() {
        assertThat(Stream.of("2019", "2017-2018", "2018", "2018-11", "2017")
                        .map(text -> Period.parse(text).orElseThrow())
                        .sorted()
                        .map(Period::label))
                .containsExactly("2017", "2018-11", "2017–2018", "2018", "2019");
    }

    @Test
    void editionGoesByTheLastYear() {
        assertThat(Period.years(2017, 2018).lastYear()).isEqualTo(2018);
    }
}
