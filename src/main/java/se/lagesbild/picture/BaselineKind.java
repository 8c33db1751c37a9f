package se.lagesbild.picture;

/// What a value is compared with, and so which test applies.
public enum BaselineKind {
    /// Counts that contain the area's own answers: the area is compared with the rest.
    CONTAINING,
    /// Counts of an independent sample.
    INDEPENDENT,
    /// A published value with margin or interval, but no number of answers.
    INTERVAL,
    /// A bare published value.
    BARE
}
