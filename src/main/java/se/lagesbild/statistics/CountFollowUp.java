package se.lagesbild.statistics;

import java.util.stream.DoubleStream;

/// Change of a count beside that of a comparison area, as a ratio of ratios. With exposures t,
/// ```
/// R = (x_T1/t_T1)/(x_T0/t_T0) / ((x_C1/t_C1)/(x_C0/t_C0))      limits: R·exp(±z·√(Σ 1/x))
/// ```
/// When a count is 0, 0.5 is added to all four, and the result says so. Below 1 the area fared better than the
/// comparison, if fewer is better. Assumes independent Poisson counts and equal change without the measure. Check
/// value: 100 to 80 beside 400 to 420: 0.762, 0.551 to 1.054.
///
/// @param ratio above 0
/// @param interval above 0
/// @param halfAdded whether 0.5 was added to all counts
public record CountFollowUp(double ratio, Interval interval, ZStatistic test, boolean halfAdded) {
    public static CountFollowUp of(
            BeforeAfter<Exposed> treated, BeforeAfter<Exposed> comparison, Confidence confidence) {
        boolean half = DoubleStream.of(
                        (double) treated.before().count(),
                                (double) treated.after().count(),
                        (double) comparison.before().count(),
                                (double) comparison.after().count())
                .anyMatch(count -> count == 0);
        double more = half ? 0.5 : 0;
        double logarithm = Math.log(change(treated, more) / change(comparison, more));
        double error = Math.sqrt(variance(treated, more) + variance(comparison, more));
        double reach = confidence.z() * error;
        return new CountFollowUp(
                Math.exp(logarithm),
                new Interval(Math.exp(logarithm - reach), Math.exp(logarithm + reach)),
                ZStatistic.of(logarithm / error),
                half);
    }

    private static double change(BeforeAfter<Exposed> area, double more) {
        return area.after().rate(more) / area.before().rate(more);
    }

    private static double variance(BeforeAfter<Exposed> area, double more) {
        return 1 / (area.before().count() + more) + 1 / (area.after().count() + more);
    }

    /// Events of one period.
    ///
    /// @param count at least 0
    /// @param exposure residents, days or 1, above 0
    public record Exposed(long count, double exposure) {
        public Exposed {
            Bounds.notNegative("count", count);
            Bounds.positive("exposure", exposure);
        }

        double rate(double more) {
            return (count + more) / exposure;
        }
    }
}
