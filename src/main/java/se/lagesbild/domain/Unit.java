package se.lagesbild.domain;

/// What a value counts.
public enum Unit {
    /// 0 to 100.
    PERCENT,
    /// Whole events or persons, 0 or more.
    COUNT,
    /// Events per 100 000 inhabitants, 0 or more.
    RATE,
    INDEX,
    MEAN,
    /// The extract does not tell; stored, but without verdict until the user sets it.
    UNKNOWN;

    /// Whether events or persons were counted, alone or per inhabitants.
    public boolean isCounted() {
        return this == COUNT || this == RATE;
    }
}
