package se.lagesbild.domain;

/// A row may give both: `Antal` is a count, `Per 100 000` a value.
public enum ObservationKind {
    VALUE,
    COUNT
}
