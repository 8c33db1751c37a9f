package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lagesbild.domain.Backup;

/// Which copies go by themselves.
final class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

    /// A copy a day, latest first, numbered down from their count.
    private static List<Backup> daily(int days, IntToLongFunction observations) {
        return IntStream.range(0, days)
                .mapToObj(age -> new Backup(
                        Path.of("copy"),
                        days - age,
                        NOW.minus(age, ChronoUnit.DAYS),
                        Backup.Reason.DAILY,
                        1,
                        observations.applyAsLong(age)))
                .toList();
    }

    @Test
    void tenCopiesAllStay() {
        assertThat(Retention.superfluous(daily(10, age -> 5))).isEmpty();
    }

    @Test
    void ofTwoYearsTheTenLatestAndTheLastOfElevenEarlierMonthsStay() {
        List<Backup> copies = daily(730, age -> 5);

        List<Backup> gone = Retention.superfluous(copies);

        assertThat(copies.size() - gone.size()).isEqualTo(21);
        assertThat(gone).doesNotContainAnyElementsOf(copies.subList(0, 10));
        assertThat(copies.stream().filter(one -> !gone.contains(one)).skip(10))
                .allSatisfy(
                        one -> assertThat(one.madeAt().plus(1, ChronoUnit.DAYS).toString())
                                .contains("-01T"));
    }

    @Test
    void aCopyThatHoldsMoreThanEveryLaterOneStays() {
        List<Backup> copies = daily(60, age -> age == 15 ? 900 : 5);

        assertThat(Retention.superfluous(copies)).doesNotContain(copies.get(15));
    }

    @Test
    void aCopyThatHoldsAsMuchAsALaterOneGoes() {
        List<Backup> copies = daily(60, age -> age < 16 ? 900 : 5);

        assertThat(Retention.superfluous(copies)).contains(copies.get(15));
    }
}
