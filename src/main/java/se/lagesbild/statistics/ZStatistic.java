package se.lagesbild.statistics;

/// A statistic that is standard normal when there is nothing to find, with its two-sided tail.
///
/// @param z signed
/// @param pValue 0..1
public record ZStatistic(double z, double pValue) {
    /// @param z finite
    static ZStatistic of(double z) {
        Bounds.finite("z", z);
        return new ZStatistic(z, Quantiles.normalTail(z));
    }
}
