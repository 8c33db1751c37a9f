package se.lagesbild.statistics;

/// A published or computed value with its interval, whatever method made it. Both are in the same unit.
public record Estimate(double value, Interval interval) {
    public Estimate {
        if (!interval.contains(value)) {
            throw new IllegalArgumentException(
                    "value must lie in " + interval.lower() + ".." + interval.upper() + ", was " + value);
        }
    }

    /// From a share and its Wilson interval.
    public static Estimate of(Proportion share, Confidence confidence) {
        return new Estimate(share.share(), WilsonInterval.of(share, confidence));
    }
}
