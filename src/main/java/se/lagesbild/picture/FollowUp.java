package se.lagesbild.picture;

import java.util.Optional;
import se.lagesbild.domain.Indicator;

/// An area before and after a measure, beside an area without it. Does not show alone that the measure is the cause.
///
/// @param effect how much more the area changed than the comparison; empty without a test
/// @param verdict HIGHER when the area rose more (or fell less) than the comparison
/// @param halfAdded whether a half was added to every count because one of them is 0
public record FollowUp(
        Indicator indicator,
        Estimate before,
        Estimate after,
        Estimate comparisonBefore,
        Estimate comparisonAfter,
        Optional<Effect> effect,
        Verdict verdict,
        Reason reason,
        boolean halfAdded) {}
