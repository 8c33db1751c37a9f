package se.lagesbild.picture;

import se.lagesbild.statistics.Confidence;

/// A p-value corrected for how many comparisons a lägesbild holds, by Benjamini and Hochberg.
///
/// @param tests comparisons of the edition with the same baseline
public record Adjusted(double pValue, long tests) {
    /// Whether the difference stays certain.
    public boolean isCertain() {
        return pValue < 1 - Confidence.P95.level();
    }
}
