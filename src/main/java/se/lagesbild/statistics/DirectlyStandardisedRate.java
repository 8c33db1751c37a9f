package se.lagesbild.statistics;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.GammaDistribution;

/// The rate an area would have with the ages of a standard population. With w the standard's share of a band,
/// ```
/// dsr = Σ w·x/n      v = Σ w²·x/n²      limit = dsr + √(v/X)·(L(X) − X)      X = Σ x
/// ```
/// with L the limits of [ByarInterval]. As an alternative, with m the largest w/n, gamma limits of mean and variance
/// (dsr, v) and (dsr + m, v + m²). Not shown below 10 events, where the method does not hold.
/// Assumes independent Poisson counts. Sources: A. J. Dobson et al., Statistics in Medicine 10 (1991) 457–462; M.
/// P. Fay, E. J. Feuer, Statistics in Medicine 16 (1997) 791–801. Check value: 10, 20, 35 of 1 000, 2 500, 1 800;
/// standard 4 000, 5 000, 1 000; per 100 000: 994, 703 to 1 345.
///
/// @param rate in events per `per`
/// @param variance of the rate per one person
/// @param interval Dobson's, in the unit of the rate
/// @param gammaInterval Fay and Feuer's, in the unit of the rate
public record DirectlyStandardisedRate(double rate, double variance, Interval interval, Interval gammaInterval) {
    private static final long FEWEST_EVENTS = 10;

    /// Empty below 10 events in all bands together.
    ///
    /// @param per above 0, for instance 100 000 residents
    public static Optional<DirectlyStandardisedRate> of(List<Stratum> strata, double per, Confidence confidence) {
        Bounds.positive("per", per);
        long events = strata.stream().mapToLong(Stratum::events).sum();
        if (events < FEWEST_EVENTS) {
            return Optional.empty();
        }
        double standard = strata.stream().mapToDouble(Stratum::standard).sum();
        double rate = 0;
        double variance = 0;
        double largest = 0;
        for (Stratum band : strata) {
            double weight = band.standard() / standard / band.population();
            rate += weight * band.events();
            variance += weight * weight * band.events();
            largest = Math.max(largest, weight);
        }
        return Optional.of(new DirectlyStandardisedRate(
                per * rate,
                variance,
                dobson(rate, variance, events, confidence).times(per),
                gamma(rate, variance, largest, confidence.oneTail()).times(per)));
    }

    private static Interval dobson(double rate, double variance, long events, Confidence confidence) {
        Interval count = ByarInterval.of((double) events, confidence);
        double scale = Math.sqrt(variance / events);
        return new Interval(rate + scale * (count.lower() - events), rate + scale * (count.upper() - events));
    }

    private static Interval gamma(double rate, double variance, double largest, double tail) {
        double above = rate + largest;
        double spread = variance + largest * largest;
        return new Interval(
                GammaDistribution.of(rate * rate / variance, variance / rate).inverseCumulativeProbability(tail),
                GammaDistribution.of(above * above / spread, spread / above).inverseSurvivalProbability(tail));
    }
}
