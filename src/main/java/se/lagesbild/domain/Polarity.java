package se.lagesbild.domain;

/// Which direction is good.
public enum Polarity {
    HIGHER_BETTER,
    LOWER_BETTER,
    /// Only "högre" and "lägre" are said, never "bättre" or "sämre".
    NEUTRAL
}
