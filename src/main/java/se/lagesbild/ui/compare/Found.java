package se.lagesbild.ui.compare;

import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Estimate;

/// A value beside the view that shows it.
public record Found(DistrictComparison view, Estimate estimate) {}
