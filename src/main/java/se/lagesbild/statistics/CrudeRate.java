package se.lagesbild.statistics;

import java.util.Optional;

/// Events per so many residents, households or days: the count and both ends of its interval divided by the exposure.
/// ```
/// rate = per · x / exposure
/// ```
/// More events than residents are accepted, because one person can be counted twice, and the result says so.
/// Assumes a Poisson count and an exposure without error. Check value: 7 of 81 397 per 1 000: 0.0860, 0.0346 to 0.1772.
///
/// @param rate in events per `per`
/// @param interval in the unit of the rate
/// @param method how the interval was made
/// @param moreThanExposed whether there were more events than exposure, which a reader should be told once
public record CrudeRate(double rate, Interval interval, CountInterval method, boolean moreThanExposed) {
    /// With the exact interval. Empty when nobody is exposed: the rate is then not defined, not 0.
    ///
    /// @param count at least 0
    /// @param exposure at least 0
    /// @param per above 0, for instance 1 000 residents
    public static Optional<CrudeRate> of(long count, double exposure, double per, Confidence confidence) {
        return of(count, exposure, per, confidence, CountInterval.EXACT);
    }

    /// With an interval of one's choice.
    public static Optional<CrudeRate> of(
            long count, double exposure, double per, Confidence confidence, CountInterval method) {
        Bounds.notNegative("count", count);
        Bounds.notNegative("exposure", exposure);
        Bounds.positive("per", per);
        if (exposure == 0) {
            return Optional.empty();
        }
        double scale = per / exposure;
        return Optional.of(
                new CrudeRate(count * scale, method.of(count, confidence).times(scale), method, count > exposure));
    }
}
