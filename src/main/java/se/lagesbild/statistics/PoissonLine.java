package se.lagesbild.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The log-linear line through yearly counts, by Newton's method on the slope alone.
///
/// @param slope of the logarithm of the rate per year
/// @param error standard error of the slope
/// @param deviance at least 0
/// @param pearson chi-square
/// @param degrees years less two
record PoissonLine(double slope, double error, double deviance, double pearson, int degrees) {
    private static final int STEPS = 200;

    static Optional<PoissonLine> fit(List<YearCount> series) {
        List<YearCount> counted = series.stream().filter(one -> one.count() > 0).toList();
        if (series.size() < 2 || counted.isEmpty() || (counted.size() == 1 && atAnEnd(counted.getFirst(), series))) {
            return Optional.empty();
        }
        double events = counted.stream().mapToDouble(YearCount::count).sum();
        double centre =
                counted.stream().mapToDouble(one -> one.count() * one.year()).sum() / events;
        double span = series.stream().mapToDouble(YearCount::year).max().orElseThrow()
                - series.stream().mapToDouble(YearCount::year).min().orElseThrow();
        double slope = 0;
        for (int i = 0; i < STEPS; i++) {
            Moments now = moments(series, centre, slope);
            double step = Math.clamp(-now.mean() / now.variance(), -2 / span, 2 / span);
            slope += step;
            if (Math.abs(step) <= Math.ulp(slope)) {
                break;
            }
        }
        return Optional.of(line(series, centre, slope, events));
    }

    private static boolean atAnEnd(YearCount only, List<YearCount> series) {
        Stream<Double> years = series.stream().map(YearCount::year);
        List<Double> sorted = years.sorted().toList();
        return only.year() == sorted.getFirst() || only.year() == sorted.getLast();
    }

    /// Sum of the weights, mean and variance of the year less its centre.
    private record Moments(double weight, double mean, double variance) {}

    private static Moments moments(List<YearCount> series, double centre, double slope) {
        double weight = 0;
        double first = 0;
        double second = 0;
        for (YearCount one : series) {
            double year = one.year() - centre;
            double share = one.exposure() * Math.exp(slope * year);
            weight += share;
            first += share * year;
            second += share * year * year;
        }
        double mean = first / weight;
        return new Moments(weight, mean, second / weight - mean * mean);
    }

    private static PoissonLine line(List<YearCount> series, double centre, double slope, double events) {
        Moments last = moments(series, centre, slope);
        double deviance = 0;
        double pearson = 0;
        for (YearCount one : series) {
            double fitted = events * one.exposure() * Math.exp(slope * (one.year() - centre)) / last.weight();
            double logarithm = one.count() == 0 ? 0 : one.count() * Math.log(one.count() / fitted);
            deviance += 2 * (logarithm - (one.count() - fitted));
            pearson += (one.count() - fitted) * (one.count() - fitted) / fitted;
        }
        return new PoissonLine(slope, 1 / Math.sqrt(events * last.variance()), deviance, pearson, series.size() - 2);
    }
}
