package se.lagesbild.domain;

/// Whether values of two indicators may be held against each other.
public enum Comparability {
    /// The same question to people of the same ages: a difference may be tested.
    SAME_QUESTION,
    /// Another question about the same thing: shown beside each other, never tested.
    SIMILAR,
    /// Something else: never shown beside each other.
    NOT_COMPARABLE
}
