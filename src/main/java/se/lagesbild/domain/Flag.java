package se.lagesbild.domain;

/// What a reader should know about a number.
public enum Flag {
    /// Will be replaced by a final figure.
    PRELIMINARY,
    /// Published in words, for instance "en tredjedel".
    ESTIMATED,
    /// Made up as an example; the file says so in its title or name.
    SYNTHETIC
}
