package se.lagesbild.domain;

/// A measure whose question was put in other words than before: its series goes on, and nothing tells how much of a
/// change is the question's.
///
/// @param indicator code of the measure
/// @param text the words that the file has
public record NewWording(String indicator, String text) {}
