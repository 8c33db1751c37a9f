package se.lagesbild.intake;

import java.math.BigDecimal;

/// The bounds of a percentage.
final class Percent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    static boolean allows(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
    }
}
