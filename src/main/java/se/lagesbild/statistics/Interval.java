package se.lagesbild.statistics;

/// A closed range of plausible values, in the unit of the estimate.
public record Interval(double lower, double upper) {
    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("an interval must not end before it begins: " + lower + " to " + upper);
        }
    }

    /// Whether the value lies inside, both ends included.
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /// Half of the width.
    public double halfWidth() {
        return (upper - lower) / 2;
    }

    /// The same range on another scale, for instance 100 for percent.
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }
}
