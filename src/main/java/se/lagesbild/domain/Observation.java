package se.lagesbild.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// One published number, or one published absence of a number, with all that came with it.
///
/// @param value exact as published, present exactly when the status is OK; a percentage lies in 0..100
/// @param text the cell as it was written
/// @param base how many answers it rests on, where delivered
/// @param population inhabitants beside a count, where delivered
public record Observation(
        ObservationKey key,
        Status status,
        Optional<BigDecimal> value,
        String text,
        Optional<Base> base,
        Optional<PublishedInterval> published,
        OptionalLong population,
        Set<Flag> flags,
        InformationClass informationClass,
        Origin origin) {
    public Observation {
        flags = Set.copyOf(flags);
        if (value.isPresent() != (status == Status.OK)) {
            throw new IllegalArgumentException("a value must be there exactly when the status is OK, was " + status
                    + " with value " + value.map(BigDecimal::toPlainString).orElse("none"));
        }
        if (key.kind() == ObservationKind.COUNT && value.isPresent() && !isCount(value.get())) {
            throw new IllegalArgumentException("a count must be whole and at least 0, was " + value.get());
        }
        if (population.isPresent() && population.getAsLong() < 0) {
            throw new IllegalArgumentException("population must be at least 0, was " + population.getAsLong());
        }
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
    }

    /// Whether two deliveries say the same about the same thing; the origin may differ.
    public boolean saysTheSameAs(Observation other) {
        return key.equals(other.key)
                && status == other.status
                && sameNumber(value, other.value)
                && base.equals(other.base)
                && published.equals(other.published)
                && population.equals(other.population)
                && flags.equals(other.flags);
    }

    /// The same from another place.
    public Observation from(Origin other) {
        return new Observation(key, status, value, text, base, published, population, flags, informationClass, other);
    }

    private static boolean sameNumber(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
    }
}
