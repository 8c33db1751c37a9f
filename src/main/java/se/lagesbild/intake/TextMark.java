package se.lagesbild.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways in which spreadsheets keep something as text: an apostrophe before it, or the formula `="…"`.
final class TextMark {
    private static final Pattern FORMULA = Pattern.compile("=\\s?\"(.*)\"", Pattern.DOTALL);

    private TextMark() {}

    /// The text that is meant.
    static String without(String text) {
        if (text.length() < 2) {
            return text;
        }
        char first = text.charAt(0);
        if (first == '=') {
            Matcher formula = FORMULA.matcher(text);
            return formula.matches() ? formula.group(1).strip() : text;
        }
        boolean apostrophe = first == '\'' || first == '\u2018' || first == '\u2019';
        return apostrophe && text.indexOf(first, 1) < 0 ? text.substring(1).strip() : text;
    }

    static boolean has(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean possible = first == '=' || first == '\'' || first == '\u2018' || first == '\u2019';
        return possible && !without(text).equals(text);
    }
}
