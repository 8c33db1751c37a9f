package se.lagesbild.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RowBalanceTest {
    private static final RowBalance ROWS = new RowBalance(45, 1, 2, 3, 4, 5, 6, 7, 8, 9);

    @Test
    void everyRowGoesSomewhere() {
        assertThat(ROWS.read())
                .isEqualTo(ROWS.header()
                        + ROWS.notes()
                        + ROWS.blank()
                        + ROWS.totals()
                        + ROWS.repeated()
                        + ROWS.refused()
                        + ROWS.known()
                        + ROWS.held()
                        + ROWS.stored());
    }

    @Test
    void dataRowsOfAHeldFileAreHeld() {
        assertThat(ROWS.allHeld()).isEqualTo(new RowBalance(45, 1, 2, 3, 4, 5, 6, 0, 24, 0));
    }

    @Test
    void rowsKnownBeforeAreNotStoredAgain() {
        assertThat(ROWS.withKnown(4)).isEqualTo(new RowBalance(45, 1, 2, 3, 4, 5, 6, 11, 8, 5));
    }

    @Test
    void refusedFileHasNoRows() {
        assertThat(RowBalance.none().read()).isZero();
    }
}
