package se.lagesbild.workbench;

import java.util.Optional;
import se.lagesbild.picture.Comparison;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;
import se.lagesbild.picture.Trend;

/// A district that is certainly worse than every baseline it was tested against, and certainly worsens.
///
/// @param change certain deterioration since the round before; empty where the trend tells it
/// @param trend certain deterioration over the rounds; empty where the change tells it
public record Decline(DistrictComparison view, Estimate estimate, Optional<Comparison> change, Optional<Trend> trend) {}
