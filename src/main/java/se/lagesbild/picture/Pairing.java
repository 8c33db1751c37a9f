package se.lagesbild.picture;

import java.util.Optional;
import se.lagesbild.domain.Comparability;
import se.lagesbild.domain.Indicator;
import se.lagesbild.statistics.Proportion;

/// What is to be compared.
///
/// @param kind how the baseline's material relates to the area's
/// @param rest the baseline without the area by inhabitants, where districts were asked equally many
/// @param overlap the area's share of the people of a baseline that contains it, 0 where not known
record Pairing(
        Indicator indicator,
        Estimate area,
        Estimate baseline,
        BaselineKind kind,
        Comparability comparability,
        Optional<Proportion> rest,
        double overlap) {
    /// Of two separate samples of one question.
    static Pairing apart(Indicator indicator, Estimate area, Estimate baseline, BaselineKind kind) {
        return new Pairing(indicator, area, baseline, kind, Comparability.SAME_QUESTION, Optional.empty(), 0);
    }
}
