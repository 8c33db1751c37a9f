package se.lagesbild.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/// How many of those drawn in an area answered a survey wave.
///
/// @param sample people drawn, where published
/// @param answers people who answered, where published
/// @param statedRate response rate as published, percent
public record Turnout(AreaKey area, OptionalLong sample, OptionalLong answers, Optional<BigDecimal> statedRate) {
    /// More than this between stated and computed rate deserves a look, percentage points.
    private static final double TOLERATED = 1.0;

    public Turnout {
        if (sample.isPresent() && answers.isPresent() && answers.getAsLong() > sample.getAsLong()) {
            throw new IllegalArgumentException(
                    "answers must not exceed the sample: " + answers.getAsLong() + " of " + sample.getAsLong());
        }
        if (statedRate.isPresent()
                && (statedRate.get().signum() < 0 || statedRate.get().doubleValue() > 100)) {
            throw new IllegalArgumentException("response rate must lie in 0..100, was " + statedRate.get());
        }
    }

    /// Percent, as stated or else as computed; empty when neither is known.
    public Optional<Double> rate() {
        return statedRate.map(BigDecimal::doubleValue).or(this::computedRate);
    }

    /// Percent of the sample that answered.
    public Optional<Double> computedRate() {
        return sample.isPresent() && answers.isPresent() && sample.getAsLong() > 0
                ? Optional.of(100.0 * answers.getAsLong() / sample.getAsLong())
                : Optional.empty();
    }

    /// Whether stated and computed rate differ by more than a point.
    public boolean contradictsItself() {
        return statedRate.isPresent()
                && computedRate().isPresent()
                && Math.abs(statedRate.get().doubleValue() - computedRate().get()) > TOLERATED;
    }
}
