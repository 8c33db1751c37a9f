package se.lagesbild.picture;

import se.lagesbild.statistics.Confidence;
import se.lagesbild.statistics.CrudeRate;

/// Events beside the people among whom they were counted.
///
/// @param perThousand events per 1 000 inhabitants and year, with its exact 95 % interval
public record Rate(long count, Exposure exposure, CrudeRate perThousand) {
    static final double PER = 1000;

    /// Rates are published per so many inhabitants.
    static final double PUBLISHED_PER = 100_000;

    static Rate of(long count, Exposure exposure) {
        return new Rate(
                count,
                exposure,
                CrudeRate.of(count, exposure.personYears(), PER, Confidence.P95).orElseThrow());
    }
}
