package se.lagesbild.domain;

import java.util.List;
import java.util.Optional;

/// Values that somebody typed in from a document, as they were typed.
///
/// @param indicator what all of them measure; it may be new
/// @param division code of the division whose areas the rows name, where somebody chose one
/// @param rows in the order in which they were typed
public record Transcript(Document document, Indicator indicator, Optional<String> division, List<Row> rows) {
    /// One value of one area in one period; what was not typed is empty.
    ///
    /// @param lower lower limit of the 95 % interval
    /// @param upper upper limit of the 95 % interval
    public record Row(String area, String period, String value, String answers, String lower, String upper) {}

    public Transcript {
        rows = List.copyOf(rows);
    }

    /// What the import is called: as a file would be.
    public String name() {
        return document.title() + ", s. " + document.page();
    }
}
