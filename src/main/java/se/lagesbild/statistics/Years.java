package se.lagesbild.statistics;

import java.util.List;

/// What a series of years must be.
final class Years {
    private Years() {}

    static void once(List<Double> years) {
        if (years.stream().distinct().count() < years.size()) {
            throw new IllegalArgumentException("years must have one value each, were " + years);
        }
    }
}
