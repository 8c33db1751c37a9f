package se.lagesbild.domain;

import java.math.BigDecimal;
import java.util.List;

/// The check figures of a receipt.
///
/// @param observations how many
/// @param missing how many of them have no number
/// @param sum of all numbers, exact
public record Figures(long observations, long missing, BigDecimal sum) {
    public static final Figures NONE = new Figures(0, 0, BigDecimal.ZERO);

    public static Figures of(List<Observation> observations) {
        return new Figures(
                observations.size(),
                observations.stream().filter(one -> one.value().isEmpty()).count(),
                observations.stream().flatMap(one -> one.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
