package se.lagesbild.statistics;

import java.util.List;

/// Rates of small areas drawn towards the rate of all, the more the smaller the area. With b = Σx/Σn,
/// ```
/// A = Σ n(x/n − b)² / Σ n − b / (Σn/k), at least 0      smoothed = b + (x/n − b) · A / (A + b/n)
/// ```
/// For maps, never for a verdict. Source: R. J. Marshall, Applied Statistics 40 (1991) 283–294.
/// Check value: 135/2 965, 11/241, 196/3 560, 2/49: A is 0 and all are 0.0505.
///
/// @param overall b
/// @param priorVariance A
/// @param smoothed in order, events per one of the exposure
public record MarshallSmoothing(double overall, double priorVariance, List<Double> smoothed) {
    public MarshallSmoothing {
        smoothed = List.copyOf(smoothed);
    }

    /// From one area or more.
    public static MarshallSmoothing of(List<AreaCount> areas) {
        Bounds.within("number of areas", areas.size(), 1, Integer.MAX_VALUE);
        double exposure = areas.stream().mapToDouble(AreaCount::exposure).sum();
        double overall = areas.stream().mapToDouble(AreaCount::count).sum() / exposure;
        double spread = areas.stream()
                        .mapToDouble(one -> one.exposure() * (one.rate() - overall) * (one.rate() - overall))
                        .sum()
                / exposure;
        double prior = Math.max(0, spread - overall * areas.size() / exposure);
        return new MarshallSmoothing(
                overall,
                prior,
                areas.stream()
                        .map(one -> prior == 0
                                ? overall
                                : overall + (one.rate() - overall) * prior / (prior + overall / one.exposure()))
                        .toList());
    }

    /// Events of one area.
    ///
    /// @param count at least 0
    /// @param exposure above 0
    public record AreaCount(long count, double exposure) {
        public AreaCount {
            Bounds.notNegative("count", count);
            Bounds.positive("exposure", exposure);
        }

        double rate() {
            return count / exposure;
        }
    }
}
