package se.lagesbild.statistics;

/// One age band of an area beside the same band of a standard population.
///
/// @param events at least 0
/// @param population of the area, above 0: a band in which nobody lives must be merged with its neighbour
/// @param standard of the standard population, above 0
public record Stratum(long events, double population, double standard) {
    public Stratum {
        Bounds.notNegative("events", events);
        Bounds.positive("population", population);
        Bounds.positive("standard", standard);
    }
}
