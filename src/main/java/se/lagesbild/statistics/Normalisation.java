package se.lagesbild.statistics;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/// Puts indicators of different units on one scale before they are weighed together; turned when low is bad.
/// ```
/// z = (x − mean)/s      min–max = (x − low)/(high − low)      percentile = (mid-rank − 0.5)/n
/// ```
/// Min–max between fixed goalposts is the default: a new district then moves no old score; values beyond a post go
/// beyond 0..1. A constant series gives z 0 and min–max 0.5. Source: OECD/JRC, Handbook on Constructing Composite
/// Indicators, 2008. Check value: 10, 20, 30: z −1, 0, 1; min–max 0, 0.5, 1; percentile 1/6, 1/2, 5/6.
public enum Normalisation {
    Z_SCORE,
    MIN_MAX,
    PERCENTILE;

    /// In order.
    ///
    /// @param values at least one, finite
    /// @param highIsHigh false turns the scale
    public List<Double> of(List<Double> values, boolean highIsHigh) {
        Bounds.within("number of values", values.size(), 1, Integer.MAX_VALUE);
        values.forEach(value -> Bounds.finite("value", value));
        double[] turned = values.stream()
                .mapToDouble(value -> highIsHigh ? value : -value)
                .toArray();
        DescriptiveStatistics all = new DescriptiveStatistics(turned);
        if (this == PERCENTILE) {
            double[] ranks = new NaturalRanking().rank(turned);
            return Arrays.stream(ranks)
                    .mapToObj(rank -> (rank - 0.5) / ranks.length)
                    .toList();
        }
        if (all.getMin() == all.getMax()) {
            return values.stream().map(value -> this == Z_SCORE ? 0.0 : 0.5).toList();
        }
        double from = this == Z_SCORE ? all.getMean() : all.getMin();
        double unit = this == Z_SCORE ? all.getStandardDeviation() : all.getMax() - all.getMin();
        return Arrays.stream(turned).mapToObj(value -> (value - from) / unit).toList();
    }

    /// Between fixed goalposts; `worst` may lie above `best`.
    public static double between(double worst, double best, double value) {
        Bounds.finite("value", value);
        if (worst == best) {
            throw new IllegalArgumentException("goalposts must differ, were both " + best);
        }
        return (value - worst) / (best - worst);
    }
}
