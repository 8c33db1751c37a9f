package se.lagesbild.picture;

import se.lagesbild.domain.ComparablePair;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Source;

/// A value that answers another question about the same thing: shown hollow beside the areas, never tested.
///
/// @param pair how alike the questions are, and what differs
public record OtherQuestion(Indicator indicator, Source source, Estimate estimate, ComparablePair pair) {}
