package se.lagesbild.statistics;

import java.util.Optional;

/// Difference of two published values with margins of error, by the normal approximation their publisher used:
/// ```
/// d = p₁ − p₂      d ± √(m₁² + m₂²)      z = d·z₀ / √(m₁² + m₂²)
/// ```
/// with z₀ the quantile of the margins' level. A margin of 0 is an exact value, as from a census; when both are 0
/// there is nothing random to test and no p-value. Assumes separate samples and margins of one level. Check value:
/// 77.5 ± 3.1 less 67.3 ± 3.3: 10.2, 5.7 to 14.7.
///
/// @param difference in the unit of the values
/// @param interval at the level of the margins
/// @param test empty when both margins are 0
public record PublishedDifference(double difference, Interval interval, Optional<ZStatistic> test) {
    /// From what was published.
    ///
    /// @param margin half the width of the published interval, at least 0
    /// @param confidence the level at which the margins were published
    public static PublishedDifference of(
            double value, double margin, double otherValue, double otherMargin, Confidence confidence) {
        Bounds.finite("value", value);
        Bounds.finite("otherValue", otherValue);
        Bounds.notNegative("margin", margin);
        Bounds.notNegative("otherMargin", otherMargin);
        double difference = value - otherValue;
        double half = Math.hypot(margin, otherMargin);
        return new PublishedDifference(
                difference,
                new Interval(difference - half, difference + half),
                half == 0 ? Optional.empty() : Optional.of(ZStatistic.of(difference * confidence.z() / half)));
    }
}
