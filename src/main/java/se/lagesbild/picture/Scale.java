package se.lagesbild.picture;

/// How two values are held against each other.
public enum Scale {
    /// One less the other, in their unit; percentages give percentage points.
    DIFFERENCE(0),
    /// One by the other.
    RATIO(1);

    private final double neutral;

    Scale(double neutral) {
        this.neutral = neutral;
    }

    /// What equal values give.
    public double neutral() {
        return neutral;
    }
}
