package se.lagesbild.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Source;

/// One indicator in one period: every area with its value, the baselines, and all verdicts.
///
/// @param estimates every area, baselines included, in file order
/// @param baselines what is compared with, in the order in which it is shown
public record DistrictComparison(
        Indicator indicator,
        Source source,
        Period period,
        List<Estimate> estimates,
        List<Estimate> baselines,
        List<Comparison> comparisons) {
    public DistrictComparison {
        estimates = List.copyOf(estimates);
        baselines = List.copyOf(baselines);
        comparisons = List.copyOf(comparisons);
    }

    /// Areas that are no baseline of this view, highest value first; those without a value, or with a hidden one, last.
    public List<Estimate> areas() {
        return estimates.stream()
                .filter(estimate -> !baselines.contains(estimate))
                .sorted(Comparator.comparingDouble(DistrictComparison::rank).reversed())
                .toList();
    }

    private static double rank(Estimate estimate) {
        return estimate.isHidden() ? Double.NEGATIVE_INFINITY : estimate.value().orElse(Double.NEGATIVE_INFINITY);
    }

    /// The areas below the municipality: those that are ranked and counted.
    public List<Estimate> districts() {
        return areas().stream()
                .filter(estimate -> !estimate.area().level().isReference())
                .toList();
    }

    /// The verdicts about one area, one a baseline.
    public List<Comparison> of(AreaKey area) {
        return comparisons.stream()
                .filter(comparison -> comparison.estimate().area().key().equals(area))
                .toList();
    }

    /// The verdict about the area beside that baseline.
    public Optional<Comparison> of(AreaKey area, AreaKey baseline) {
        return of(area).stream()
                .filter(comparison -> comparison.baseline().area().key().equals(baseline))
                .findFirst();
    }

    /// Whether any of the values is a made-up example.
    public boolean isSynthetic() {
        return estimates.stream().anyMatch(one -> one.observation().flags().contains(Flag.SYNTHETIC));
    }

    /// How many comparisons were tested; about one in twenty of those is expected to look certain by chance.
    public long tests() {
        return comparisons.stream()
                .filter(comparison -> comparison.verdict().isTested())
                .count();
    }
}
