package se.lagesbild.statistics;

import java.util.Optional;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/// Exact interval of a share: never covers less than it promises, and so is wider than Wilson's. With a = 1 − level,
/// ```
/// lower = Beta⁻¹(a/2; x, n−x+1)      upper = Beta⁻¹(1−a/2; x+1, n−x)
/// ```
/// The lower end is exactly 0 at x = 0, the upper end exactly 1 at x = n. Assumes simple random sampling.
/// Source: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934) 404–413.
/// Check value: 0 of 10 at 95 %: 0–30.85 %.
public final class ClopperPearson {
    private ClopperPearson() {}

    /// Empty when nobody was asked.
    ///
    /// @param having 0..asked
    /// @param asked 0..2 147 483 647
    public static Optional<Interval> of(long having, long asked, Confidence confidence) {
        Bounds.part(having, asked);
        int trials = Bounds.countable("asked", asked);
        if (trials == 0) {
            return Optional.empty();
        }
        var found =
                BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(trials, (int) having, 1 - confidence.level());
        return Optional.of(
                new Interval(having == 0 ? 0 : found.getLowerBound(), having == asked ? 1 : found.getUpperBound()));
    }
}
