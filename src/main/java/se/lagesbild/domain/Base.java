package se.lagesbild.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// How many answers a value rests on.
///
/// @param answers people who answered the question, unweighted, 0 or more
/// @param effective size of the simple random sample with the same precision, where published
/// @param designEffect how many times larger the variance is than of a simple random sample, where published
public record Base(long answers, Optional<BigDecimal> effective, Optional<BigDecimal> designEffect) {
    /// A share of fewer answers is uncertain.
    public static final int FEW = 100;

    public Base {
        if (answers < 0) {
            throw new IllegalArgumentException("answers must be at least 0, was " + answers);
        }
        if (effective.isPresent() && effective.get().signum() < 0) {
            throw new IllegalArgumentException("effective size must be at least 0, was " + effective.get());
        }
        if (designEffect.isPresent() && designEffect.get().signum() <= 0) {
            throw new IllegalArgumentException("design effect must be above 0, was " + designEffect.get());
        }
    }

    /// A base of which only the number of answers is known.
    public static Base of(long answers) {
        return new Base(answers, Optional.empty(), Optional.empty());
    }

    /// The size that intervals and tests use: effective size, else answers by design effect, else answers.
    public double effectiveSize() {
        return effective
                .or(() -> designEffect.map(d -> BigDecimal.valueOf(answers).divide(d, MathContext.DECIMAL64)))
                .map(BigDecimal::doubleValue)
                .orElse((double) answers);
    }
}
