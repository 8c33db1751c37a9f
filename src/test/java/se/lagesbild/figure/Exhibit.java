package se.lagesbild.figure;

import java.util.function.Function;
import se.lagesbild.text.Words;

/// One chart in one state, to be looked at and to be held.
///
/// @param chart the kind, for instance "dots"
/// @param state what is special about it, for instance "missing values"
/// @param golden whether its picture is held
/// @param figure in the language of the words
public record Exhibit(String chart, String state, boolean golden, Function<Words, Figure> figure) {
    /// The same among the pictures that are held.
    Exhibit held() {
        return new Exhibit(chart, state, true, figure);
    }

    /// A name for a file: "dots_missing-values".
    String fileName() {
        return (chart + "_" + state).replace(' ', '-');
    }

    @Override
    public String toString() {
        return chart + ", " + state;
    }
}
