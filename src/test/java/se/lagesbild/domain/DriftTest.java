package se.lagesbild.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Two portraits beside each other.
final class DriftTest {
    private static final Geography GEOGRAPHY = ShippedGeography.sweden().with(ShippedGeography.huddinge());

    private static final Drift.Knowledge KNOWN =
            new Drift.Knowledge(GEOGRAPHY, Catalogue.shipped(), "MU", word -> Optional.empty(), Map.of());

    private static Portrait portrait(String indicator, int year, String sum, String... headers) {
        return new Portrait(
                Map.of("encoding", "UTF-8"),
                List.of(headers).stream()
                        .map(text -> new HeaderCell(text, "VALUE"))
                        .toList(),
                Set.of(),
                Map.of(new AreaKey("SE", "0126"), "Huddinge"),
                Map.of(
                        new Portrait.Series(indicator, ObservationKind.VALUE, Period.year(year)),
                        new Portrait.Sum(1, 1, new BigDecimal(sum))),
                1);
    }

    @Test
    void aSeriesBreakBetweenTheTwoFilesIsNamed() {
        Portrait before = portrait("MU_BRAPLATS", 2019, "60", "a");
        Portrait now = portrait("MU_BRAPLATS", 2022, "93", "a");

        assertThat(Drift.between(before, now, KNOWN).breaks())
                .extracting(ComparabilityBreak::year)
                .containsExactly(2021);
        assertThat(Drift.between(now, portrait("MU_BRAPLATS", 2023, "92", "a"), KNOWN)
                        .breaks())
                .isEmpty();
    }

    @Test
    void aSumThatIsTheSameInAnotherScaleIsTheSame() {
        Drift drift = Drift.between(
                portrait("MU_BRAPLATS", 2022, "93", "a"), portrait("MU_BRAPLATS", 2022, "93.0", "a"), KNOWN);

        assertThat(drift.figures().again()).singleElement().matches(FigureDrift.Sums::isSame);
    }

    @Test
    void anotherSumOfTheSamePeriodIsTold() {
        Drift drift = Drift.between(
                portrait("MU_BRAPLATS", 2022, "93", "a"), portrait("MU_BRAPLATS", 2022, "93.1", "a"), KNOWN);

        assertThat(drift.figures().again()).singleElement().matches(one -> !one.isSame());
        assertThat(drift.isNone()).isFalse();
    }

    @Test
    void columnsOfNoKnownMeaningAreNewOrMissing() {
        WordDrift headers = Drift.between(
                        portrait("MU_BRAPLATS", 2022, "93", "a", "b", "c"),
                        portrait("MU_BRAPLATS", 2023, "93", "a", "d", "b", "e"),
                        KNOWN)
                .headers();

        assertThat(headers).isEqualTo(new WordDrift(List.of("d", "e"), List.of("c"), List.of(), false));
    }

    @Test
    void columnsInAnotherOrderAreReordered() {
        assertThat(Drift.between(
                                portrait("MU_BRAPLATS", 2022, "93", "a", "b", "c"),
                                portrait("MU_BRAPLATS", 2023, "93", "a", "c", "b"),
                                KNOWN)
                        .headers()
                        .reordered())
                .isTrue();
    }

    @Test
    void aFileWhoseFormNobodyNotedHasNoOtherForm() {
        Portrait before = portrait("MU_BRAPLATS", 2022, "93", "a");
        Portrait old =
                new Portrait(Map.of(), before.headers(), before.labels(), before.areas(), before.sums(), before.rows());

        assertThat(Drift.between(old, before, KNOWN).form()).isEmpty();
    }
}
