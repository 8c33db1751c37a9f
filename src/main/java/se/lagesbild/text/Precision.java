package se.lagesbild.text;

import java.math.BigDecimal;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Unit;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Floors;
import se.lagesbild.statistics.Interval;

/// How exactly a value may be told.
public final class Precision {
    static final int RATE_DIGITS = 3;

    private Precision() {}

    /// Decimals in a sentence or beside a mark: of a percentage by number of answers, but never more than were
    /// published; of a rate three significant digits; of anything else as published.
    public static int decimals(Indicator indicator, Estimate estimate) {
        int published = estimate.observation()
                .value()
                .map(BigDecimal::scale)
                .filter(scale -> scale > 0)
                .orElse(0);
        return switch (indicator.unit()) {
            case PERCENT ->
                Math.min(published, Numbers.decimals(estimate.answers().orElse(0L)));
            case RATE -> Numbers.decimalsOf(largest(estimate), RATE_DIGITS);
            case COUNT -> 0;
            case INDEX, MEAN, UNKNOWN -> published;
        };
    }

    /// The rate, or what it may be at most where nothing happened.
    private static double largest(Estimate estimate) {
        double value = estimate.value().orElse(0.0);
        return value > 0 ? value : estimate.interval().map(Interval::upper).orElse(0.0);
    }

    /// A published margin may reach below 0 or above 100 %; nobody can have such a share.
    public static Interval limits(Indicator indicator, Interval interval) {
        return indicator.unit() == Unit.PERCENT
                ? new Interval(Math.clamp(interval.lower(), 0, 100), Math.clamp(interval.upper(), 0, 100))
                : interval;
    }

    /// Whether the value is told with the remark that it rests on few answers, or on a wide interval where it is a
    /// percentage.
    public static boolean isShaky(Indicator indicator, Estimate estimate) {
        boolean few = estimate.answers().map(n -> n < Floors.CERTAIN).orElse(false);
        return estimate.isShown() && (indicator.unit() == Unit.PERCENT ? estimate.isShaky() : few);
    }
}
