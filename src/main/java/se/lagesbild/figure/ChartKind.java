package se.lagesbild.figure;

/// The chart catalogue: each kind answers a question of its own.
public enum ChartKind {
    /// Where is something certainly worse? Indicators by areas.
    HEATMAP,
    /// Which areas differ from the baseline? Bars from zero with interval.
    BARS,
    /// The same for many areas, where the axis need not start at zero.
    DOTS,
    /// How does each area develop? One panel an area.
    TREND,
    /// What changed between two rounds?
    DUMBBELL,
    /// Did the order change between two rounds?
    SLOPE,
    /// One area beside the spread of all, indicator by indicator.
    PROFILE,
    /// Are the exposed areas the unsafe ones? Two indicators against each other.
    SCATTER,
    /// Is a small area just noise? Value against size.
    FUNNEL,
    /// For whom? Sexes and ages.
    GROUPS,
    /// Events per inhabitants with the count beside it.
    RATES,
    /// Where? The areas as tiles or as a map that the user supplied.
    MAP
}
