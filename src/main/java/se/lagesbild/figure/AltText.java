package se.lagesbild.figure;

import java.util.Comparator;
import java.util.List;
import se.lagesbild.text.Words;

/// What a figure shows in words for those who cannot see it: kind, finding, extremes, comparators.
final class AltText {
    private static final int LIMIT = 250;

    private AltText() {}

    /// One of the values among which the extremes are.
    ///
    /// @param text "Vårby 45 %"
    /// @param value by which it is placed
    record Told(String text, double value) {}

    /// @param kind of the chart, in words
    /// @param shown in any order
    /// @param against sentences about the comparators
    static String of(Words words, String kind, String finding, List<Told> shown, List<String> against) {
        return of(words, kind, finding, "figure.alt.range", shown, against);
    }

    /// @param range says what the greatest and the least value are
    static String of(Words words, String kind, String finding, String range, List<Told> shown, List<String> against) {
        StringBuilder text = new StringBuilder(kind).append(' ').append(finding).append('.');
        if (shown.size() > 1) {
            Comparator<Told> byValue = Comparator.comparingDouble(Told::value);
            String most = shown.stream().max(byValue).orElseThrow().text();
            String least = shown.stream().min(byValue).orElseThrow().text();
            text.append(' ').append(words.get(range, most, least));
        } else {
            shown.forEach(one -> text.append(' ').append(one.text()).append('.'));
        }
        against.forEach(one -> text.append(' ').append(one));
        return within(text.toString());
    }

    /// The text, ended at a word with an ellipsis where it would be longer than 250 characters.
    static String within(String text) {
        return text.length() <= LIMIT ? text : text.substring(0, text.lastIndexOf(" ", LIMIT - 2)) + "…";
    }
}
