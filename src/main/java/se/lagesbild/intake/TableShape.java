package se.lagesbild.intake;

import java.util.List;

/// Where the first table of a text stands, told from the shape of its rows alone: what is above and below it, which
/// rows head it, and which only repeat the header.
///
/// @param from index of its first row
/// @param headers how many rows from there are the header; 0 when none can be told from the data
/// @param to index behind its last row
/// @param repeats indices of rows that repeat the header within
/// @param more index of the first row of a second table, -1 without one
record TableShape(int from, int headers, int to, List<Integer> repeats, int more) {
    TableShape {
        repeats = List.copyOf(repeats);
    }

    static TableShape of(List<RowTraits> rows) {
        return new ShapeFinder(rows).shape();
    }
}
