package se.lagesbild.intake;

import java.util.Optional;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Subgroup;

/// One measure cell with everything its row, header, title and file name say about it, still in the file's words.
///
/// @param total whether the row is a sum or "samtliga" instead of an area
/// @param preliminary whether row or header call the number preliminary
record Entry(
        Line line,
        Column column,
        Place place,
        boolean total,
        Period period,
        Subgroup subgroup,
        Label label,
        boolean preliminary) {
    /// What is measured, in the file's words.
    ///
    /// @param column number of the field that says it, from 1
    /// @param crime whether the column is one of crime types
    record Label(String text, int column, boolean crime) {}

    /// The area, in the file's words, and the cell that names it.
    ///
    /// @param column number of the field, from 1; 0 for a title
    record Place(String text, int line, int column) {}

    String area() {
        return place.text();
    }

    String text() {
        return line.cell(column.index());
    }

    /// The cell beside it in another column.
    String beside(Column other) {
        return line.cell(other.index());
    }

    /// The label without the word by which an extract marks its rows of margins; empty for a row of values.
    Optional<String> marginOf() {
        return Margins.subject(label.text());
    }
}
