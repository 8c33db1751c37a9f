package se.lagesbild.statistics;

import java.util.OptionalDouble;

/// How many answers of a simple random sample know as much as this sample:
/// ```
/// n_eff = n / deff                          of a large population
/// n_eff = n / deff · (N − 1) / (N − n)      of N people; worth while when n is above 5 % of N
/// ```
/// The result goes into [Proportion] as its size. Source: L. Kish, Survey Sampling, 1965, 2.2 and 8.2.
/// Check value: 1 378 of 13 193 with deff 2.27: 677.8.
public final class EffectiveSize {
    private EffectiveSize() {}

    /// Of a population so large that the sample takes nothing from it.
    ///
    /// @param size above 0
    /// @param designEffect above 0
    public static double of(double size, double designEffect) {
        Bounds.positive("size", size);
        Bounds.positive("designEffect", designEffect);
        return size / designEffect;
    }

    /// Of a finite population; empty when everybody answered, because then nothing is left to chance.
    ///
    /// @param population at least the size
    public static OptionalDouble of(double size, double designEffect, double population) {
        double unlimited = of(size, designEffect);
        Bounds.within("population", population, size, Double.MAX_VALUE);
        return population == size
                ? OptionalDouble.empty()
                : OptionalDouble.of(unlimited * (population - 1) / (population - size));
    }
}
