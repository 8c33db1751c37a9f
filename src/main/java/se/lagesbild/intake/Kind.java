package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationTemplate;

/// Cells of a long table of which each says the same as the first one did but for its number: same keys, same column,
/// same kind of number or same odd text.
final class Kind {
    /// Lines that show it.
    private static final int SHOWN = 2;

    private final int keys;
    private final int column;
    private final boolean number;
    private final boolean exact;
    private final List<Integer> lines = new ArrayList<>();
    private String text = "";
    private Optional<Observation> shown = Optional.empty();
    private boolean settled;
    private int template = -1;
    private int rows;

    /// @param keys number of the row's keys but for the area
    /// @param column index of the cell
    /// @param number whether the cell is a plain number
    /// @param exact whether all cells of the kind have the same text
    Kind(int keys, int column, boolean number, boolean exact) {
        this.keys = keys;
        this.column = column;
        this.number = number;
        this.exact = exact;
    }

    int keys() {
        return keys;
    }

    int column() {
        return column;
    }

    boolean isNumber() {
        return number;
    }

    boolean isExact() {
        return exact;
    }

    /// Whether the next line of the kind has nothing new to tell.
    boolean isShown() {
        return lines.size() == SHOWN;
    }

    void showOn(int line, String cell) {
        text = lines.isEmpty() ? cell : text;
        if (!lines.contains(line) && lines.size() < SHOWN) {
            lines.add(line);
        }
    }

    List<Integer> lines() {
        return lines;
    }

    /// The first cell's text.
    String text() {
        return text;
    }

    /// Whether it was read; then [#template()] tells how.
    boolean isSettled() {
        return settled;
    }

    /// @param one the observation of a line that shows the kind; empty when rows of the kind have to be looked at one
    /// by one
    void settle(Optional<Observation> one, int number) {
        shown = one;
        template = one.isPresent() ? number : -1;
        settled = true;
    }

    /// Whether rows of this kind are read by their number alone.
    boolean isPlain() {
        return !settled || template >= 0;
    }

    int template() {
        return template;
    }

    /// What one of its cells was read as.
    Observation shown() {
        return shown.orElseThrow();
    }

    /// What its cells have in common, as it was read first.
    Optional<ObservationTemplate> meaning() {
        return shown.map(ObservationTemplate::of);
    }

    void count(int more) {
        rows += more;
    }

    /// How many rows were read by their number alone.
    int rows() {
        return rows;
    }

    void forget() {
        rows = 0;
    }
}
