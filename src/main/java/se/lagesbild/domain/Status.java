package se.lagesbild.domain;

/// Whether there is a number, and if not, why. A missing number is never 0.
public enum Status {
    OK,
    /// Withheld by the producer because too few answered, for instance "XX" of NTU.
    SUPPRESSED,
    /// Not published or not delivered.
    MISSING,
    NOT_ASKED,
    /// Not defined, for instance a share of nothing.
    UNDEFINED
}
