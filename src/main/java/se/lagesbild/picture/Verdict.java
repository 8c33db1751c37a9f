package se.lagesbild.picture;

/// What can be said about an area beside its baseline. Never two-valued: "kan ej prövas" is a normal answer.
public enum Verdict {
    /// Säkerställt högre.
    HIGHER,
    /// Säkerställt lägre.
    LOWER,
    /// Ej säkerställd skillnad.
    NOT_CERTAIN,
    /// Kan ej prövas: the material does not allow a test.
    CANNOT_TEST,
    /// Underlag för litet.
    TOO_SMALL,
    /// Ej jämförbart.
    NOT_COMPARABLE,
    /// Beskrivande: the source is shown but never tested.
    DESCRIPTIVE;

    /// Whether a test was made, whatever it said.
    public boolean isTested() {
        return this == HIGHER || this == LOWER || this == NOT_CERTAIN;
    }

    /// Whether the difference is certain.
    public boolean isCertain() {
        return this == HIGHER || this == LOWER;
    }
}
