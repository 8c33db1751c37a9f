package se.lagesbild.domain;

import java.math.BigDecimal;

/// The 95 % interval that the producer published, in the unit of the value.
public record PublishedInterval(BigDecimal lower, BigDecimal upper) {
    public PublishedInterval {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("an interval must not end before it begins: " + lower + " to " + upper);
        }
    }

    /// The interval that a published margin of error means.
    public static PublishedInterval around(BigDecimal value, BigDecimal margin) {
        return new PublishedInterval(value.subtract(margin), value.add(margin));
    }
}
