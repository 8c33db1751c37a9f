package se.lagesbild.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/// How much more areas differ than chance makes them. With z = (p − p₀)/s, s² = p₀(1−p₀)/n, w = 1/s² and z pulled in to
/// its 10th and 90th percentile for φ,
/// ```
/// φ = Σ z² / I      τ² = (Iφ − (I−1)) / (Σ w − Σ w²/Σ w), at least 0
/// ```
/// A funnel around a target is then widened by √φ, or its variance by τ². Fewer than ten areas tell too little.
/// Source: D. J. Spiegelhalter, Quality and Safety in Health Care 14 (2005) 347–351.
/// Check value: the first row of the reference table, ten areas around 0.4039: φ 1.598, τ² 0.000274.
///
/// @param z of every area, in order
/// @param phi at least 0; 1 when chance explains all
/// @param tauSquared variance between areas, at least 0
public record Overdispersion(List<Double> z, double phi, double tauSquared) {
    /// From how many areas it is shown.
    public static final int FEWEST_AREAS = 10;

    private static final double TRIMMED_PERCENT = 10;

    public Overdispersion {
        z = List.copyOf(z);
    }

    /// From two areas or more.
    ///
    /// @param target above 0 and below 1
    public static Overdispersion of(List<Proportion> areas, double target) {
        Bounds.positive("target", target);
        Bounds.positive("1 − target", 1 - target);
        Bounds.within("number of areas", areas.size(), 2, Integer.MAX_VALUE);
        double variance = target * (1 - target);
        double[] z = areas.stream()
                .mapToDouble(one -> (one.share() - target) / Math.sqrt(variance / one.size()))
                .toArray();
        double phi = Arrays.stream(winsorised(z)).map(one -> one * one).sum() / z.length;
        double weights =
                areas.stream().mapToDouble(one -> one.size() / variance).sum();
        double squares = areas.stream()
                .mapToDouble(one -> one.size() / variance * one.size() / variance)
                .sum();
        double between = (z.length * phi - (z.length - 1)) / (weights - squares / weights);
        return new Overdispersion(DoubleStream.of(z).boxed().toList(), phi, Math.max(0, between));
    }

    private static double[] winsorised(double[] z) {
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        double low = percentile.evaluate(z, TRIMMED_PERCENT);
        double high = percentile.evaluate(z, 100 - TRIMMED_PERCENT);
        return Arrays.stream(z).map(one -> Math.clamp(one, low, high)).toArray();
    }
}
