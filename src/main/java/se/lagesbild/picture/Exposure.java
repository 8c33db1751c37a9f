package se.lagesbild.picture;

import java.util.List;
import se.lagesbild.domain.Observation;

/// The people among whom events were counted.
///
/// @param personYears above 0; a month counts a twelfth of the people
/// @param populations the observations it comes from
public record Exposure(double personYears, Basis basis, List<Observation> populations) {
    /// Where the number of people comes from, the surest first.
    public enum Basis {
        /// The extract gave it beside the count.
        DELIVERED,
        /// Inhabitants on 31 December of the same year.
        SAME_YEAR,
        /// Inhabitants on 31 December of one of the two years before.
        EARLIER_YEAR,
        /// The extract gave count and rate, so the people follow.
        IMPLIED
    }

    public Exposure {
        populations = List.copyOf(populations);
        if (!(personYears > 0) || Double.isInfinite(personYears)) {
            throw new IllegalArgumentException("person-years must be above 0 and finite, was " + personYears);
        }
    }
}
