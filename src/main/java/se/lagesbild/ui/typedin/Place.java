package se.lagesbild.ui.typedin;

/// One cell of the grid.
///
/// @param row from 0
/// @param column from 0, as the grid shows them
record Place(int row, int column) {}
