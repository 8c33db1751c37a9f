package se.lagesbild.statistics;

import java.util.OptionalLong;

/// How many answers a share would need before its Wilson interval excludes a fixed value.
/// The interval narrows with every answer, so the smallest size is found by halving.
/// Check values at 95 %: 18 % against 16 %: 1 291; 18 % against 15 %: 545.
public final class RequiredSize {
    private static final long LARGEST = 1_000_000_000_000L;

    private RequiredSize() {}

    /// The smallest number of answers; empty when no sample is large enough, as when share and value are equal.
    ///
    /// @param share 0..1
    /// @param value 0..1, taken as certain
    public static OptionalLong toTell(double share, double value, Confidence confidence) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("value must lie in 0..1, was " + value);
        }
        if (share == value) {
            return OptionalLong.empty();
        }
        double z = confidence.z();
        long low = 0;
        long high = LARGEST;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (WilsonInterval.of(new Proportion(share, middle), z).contains(value)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high == LARGEST ? OptionalLong.empty() : OptionalLong.of(high);
    }
}
