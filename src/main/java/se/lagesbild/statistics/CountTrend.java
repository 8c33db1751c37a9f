package se.lagesbild.statistics;

import java.util.List;
import java.util.Optional;

/// Whether a rate goes up or down over the years: Poisson regression with the logarithm of the exposure as offset,
/// ```
/// log E(x) = a + b·year + log(exposure)      ratio per year = exp b
/// ```
/// Given all events together, the years share them multinomially with weights exposure·exp(b·year); so b is where the
/// events' mean year is the weighted mean year, and its variance is 1/(events · weighted variance of the year).
/// Where counts vary more than Poisson counts do (dispersion above 1) the quasi-Poisson limits with t and k − 2
/// degrees of freedom must be told instead of these. Check value: 24, 26, 20 of 13 022, 11 733, 9 722: 1.061, 0.794
/// to 1.417.
///
/// @param ratioPerYear above 0
/// @param interval of the ratio
/// @param test of b = 0, Wald
/// @param deviance at least 0
/// @param quasi with the dispersion allowed for; empty with two years
public record CountTrend(
        double ratioPerYear, Interval interval, ZStatistic test, double deviance, Optional<QuasiTrend> quasi) {

    /// The same slope when the variance is dispersion times the mean.
    ///
    /// @param dispersion Pearson's chi-square by its degrees of freedom
    /// @param interval of the ratio per year
    /// @param pValue 0..1
    public record QuasiTrend(double dispersion, Interval interval, double pValue) {}

    /// Empty with fewer than two years, without events, or when only the first or only the last year has any.
    public static Optional<CountTrend> of(List<YearCount> series, Confidence confidence) {
        Years.once(series.stream().map(YearCount::year).toList());
        return PoissonLine.fit(series).map(line -> of(line, confidence));
    }

    private static CountTrend of(PoissonLine line, Confidence confidence) {
        double slope = line.slope();
        return new CountTrend(
                Math.exp(slope),
                around(slope, confidence.z() * line.error()),
                ZStatistic.of(slope / line.error()),
                line.deviance(),
                line.degrees() == 0 ? Optional.empty() : Optional.of(quasi(line, confidence)));
    }

    private static QuasiTrend quasi(PoissonLine line, Confidence confidence) {
        double dispersion = line.pearson() / line.degrees();
        double error = line.error() * Math.sqrt(dispersion);
        double half = error * Quantiles.student(confidence.level(), line.degrees());
        double tail = error > 0 ? Quantiles.studentTail(line.slope() / error, line.degrees()) : 0;
        return new QuasiTrend(dispersion, around(line.slope(), half), line.slope() == 0 ? 1 : tail);
    }

    private static Interval around(double slope, double half) {
        return new Interval(Math.exp(slope - half), Math.exp(slope + half));
    }
}
