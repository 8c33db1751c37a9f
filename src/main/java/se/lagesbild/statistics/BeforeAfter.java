package se.lagesbild.statistics;

/// One area before and after a measure.
///
/// @param <T> a share or a count
public record BeforeAfter<T>(T before, T after) {}
