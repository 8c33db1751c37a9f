package se.lagesbild.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/// Mean of values, as of response times, with Student's interval: mean ± t·s/√n with n − 1 degrees of freedom.
/// Assumes independent values that are about normal, or many. Check value: 3, 4, 5 at 95 %: 4, 1.52–6.48.
///
/// @param mean in the unit of the values
/// @param deviation s; empty with one value
/// @param interval empty with one value
public record MeanInterval(double mean, OptionalDouble deviation, Optional<Interval> interval) {
    /// Empty without values.
    public static Optional<MeanInterval> of(List<Double> values, Confidence confidence) {
        values.forEach(value -> Bounds.finite("value", value));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        DescriptiveStatistics all = new DescriptiveStatistics();
        values.forEach(all::addValue);
        double mean = all.getMean();
        if (values.size() == 1) {
            return Optional.of(new MeanInterval(mean, OptionalDouble.empty(), Optional.empty()));
        }
        double deviation = all.getStandardDeviation();
        double half = Quantiles.student(confidence.level(), values.size() - 1.0) * deviation / Math.sqrt(values.size());
        return Optional.of(new MeanInterval(
                mean, OptionalDouble.of(deviation), Optional.of(new Interval(mean - half, mean + half))));
    }
}
