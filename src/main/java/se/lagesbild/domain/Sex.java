package se.lagesbild.domain;

/// As the surveys publish it.
public enum Sex {
    ALL,
    WOMEN,
    MEN
}
