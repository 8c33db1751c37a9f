package se.lagesbild.ui.compare;

import java.util.List;

/// Why nothing is drawn, and what would be.
///
/// @param sentence for the user
/// @param wayOut what to choose instead, the likeliest first
public record Undrawn(String sentence, List<WayOut> wayOut) {
    public Undrawn {
        wayOut = List.copyOf(wayOut);
    }

    /// Another choice, under the words of its button.
    public record WayOut(String name, Choice choice) {}
}
