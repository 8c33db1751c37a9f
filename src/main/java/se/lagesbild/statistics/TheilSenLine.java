package se.lagesbild.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/// Slope of bare values over the years as the median of the slopes of all pairs, which one odd year does not move:
/// ```
/// slope = median (y_j − y_i)/(t_j − t_i)      intercept = median y − slope · median t
/// limits = the slopes of rank (N ± z·√(var S))/2 of N, rounded, with var S of [MannKendall]
/// ```
/// Source: P. K. Sen, J. Am. Stat. Assoc. 63 (1968) 1379–1389.
/// Check value: 62, 60, 61, 57, 55, 54 from 2017: −1.67 per year, −3.0 to −0.5.
///
/// @param slope in the unit of the values per year
/// @param intercept at year 0
/// @param interval of the slope
public record TheilSenLine(double slope, double intercept, Interval interval) {
    /// Empty with fewer than two values.
    public static Optional<TheilSenLine> of(List<YearValue> series, Confidence confidence) {
        Years.once(series.stream().map(YearValue::year).toList());
        if (series.size() < 2) {
            return Optional.empty();
        }
        double[] years = series.stream().mapToDouble(YearValue::year).toArray();
        double[] values = series.stream().mapToDouble(YearValue::value).toArray();
        double[] slopes = slopes(years, values);
        double slope = median(slopes);
        double reach = confidence.z() * Math.sqrt(MannKendall.variance(values));
        int lower = (int) Math.rint((slopes.length - reach) / 2) - 1;
        int upper = (int) Math.rint((slopes.length + reach) / 2);
        return Optional.of(new TheilSenLine(
                slope,
                median(values) - slope * median(years),
                new Interval(slopes[Math.max(0, lower)], slopes[Math.min(slopes.length - 1, upper)])));
    }

    /// Of all pairs, sorted upwards.
    private static double[] slopes(double[] years, double[] values) {
        double[] slopes = new double[years.length * (years.length - 1) / 2];
        int at = 0;
        for (int i = 0; i < years.length; i++) {
            for (int j = i + 1; j < years.length; j++) {
                slopes[at++] = (values[j] - values[i]) / (years[j] - years[i]);
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double median(double[] values) {
        return new Percentile().evaluate(values, 50);
    }
}
