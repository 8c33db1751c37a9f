package se.lagesbild.store;

import se.lagesbild.domain.Observation;

/// A stored value, and another one that a later file gives for the same cell.
public record Revision(Observation old, Observation now) {}
