package se.lagesbild.statistics;

/// Exact interval of the expected number behind a count of independent events, as of fires or reported crimes. With
/// a = 1 − level,
/// ```
/// lower = χ²⁻¹(a/2; 2x) / 2      upper = χ²⁻¹(1−a/2; 2x+2) / 2
/// ```
/// The lower end is exactly 0 at x = 0. Assumes a Poisson count: events that come in groups make it too narrow.
/// Source: F. Garwood, Biometrika 28 (1936) 437–442. Check value: 10 at 95 %: 4.80–18.39.
public final class GarwoodInterval {
    private GarwoodInterval() {}

    /// In events.
    ///
    /// @param count at least 0
    public static Interval of(long count, Confidence confidence) {
        Bounds.notNegative("count", count);
        double tail = confidence.oneTail();
        double lower = count == 0 ? 0 : Quantiles.chiSquareBelow(tail, 2.0 * count) / 2;
        return new Interval(lower, Quantiles.chiSquareAbove(tail, 2.0 * count + 2) / 2);
    }
}
