package se.lagesbild.figure;

/// Keeps what is said of a figure to those who do not see it as short as screen readers and papers want it.
final class AltText {
    private static final int LIMIT = 250;

    private AltText() {}

    /// The text, ended at a word with an ellipsis where it would be longer than 250 characters.
    static String within(String text) {
        return text.length() <= LIMIT ? text : text.substring(0, text.lastIndexOf(" ", LIMIT - 2)) + "…";
    }
}
