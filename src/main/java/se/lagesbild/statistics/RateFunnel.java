package se.lagesbild.statistics;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/// Where the rate of an area of this exposure lies when only chance moves it from a target. With E = target · exposure,
/// ```
/// exact = (r − (F(r) − q)/f(r)) / exposure, r the Poisson quantile of q      normal = (E ± z√E) / exposure, at least 0
/// ```
/// An option beside [CountFunnel]: it does not agree with the exact interval of the rate at every count.
/// Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202.
/// Check value: 95 per 100 000 at 15 000, 95 %: 45.6–144.3.
///
/// @param expected events, above 0
/// @param exact in the unit of the target
/// @param normal in the unit of the target
public record RateFunnel(double expected, Interval exact, Interval normal) {
    /// At one exposure.
    ///
    /// @param target events per `per`, above 0
    /// @param exposure above 0
    /// @param per above 0
    public static RateFunnel of(double target, double exposure, double per, Confidence confidence) {
        Bounds.positive("target", target);
        Bounds.positive("exposure", exposure);
        Bounds.positive("per", per);
        double expected = target * exposure / per;
        double half = confidence.z() * Math.sqrt(expected);
        double scale = per / exposure;
        Interval exact = DiscreteFunnel.limits(PoissonDistribution.of(expected), confidence.oneTail());
        return new RateFunnel(
                expected, exact.times(scale), new Interval(Math.max(0, expected - half), expected + half).times(scale));
    }
}
