package se.lagesbild.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.AreaName;

/// Finds the known name that a misspelt one probably means. Accents count: Habo is not Håbo.
final class Spelling {
    private static final int FARTHEST = 2;

    private Spelling() {}

    /// The name at most two letters away; empty when there is none or when two are equally near.
    static Optional<String> nearest(String text, List<String> names) {
        Optional<String> swapped = names.stream()
                .filter(name -> parts(name).size() > 1 && parts(name).equals(parts(text)))
                .findFirst();
        return swapped.or(() -> nearestByLetters(text, names));
    }

    // "Snättringe-Stuvsta" and "Stuvsta/Snättringe" have the words of "Stuvsta-Snättringe".
    private static Set<String> parts(String name) {
        return new HashSet<>(Arrays.asList(AreaName.fold(name).split("[^\\p{L}\\d]+|(?U)\\boch\\b", -1)));
    }

    /// The text with the letters in brackets that the name does not have there.
    static String marked(String text, String name) {
        int from = 0;
        int shorter = Math.min(text.length(), name.length());
        while (from < shorter && text.charAt(from) == name.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter - from && text.charAt(text.length() - 1 - end) == name.charAt(name.length() - 1 - end)) {
            end++;
        }
        String differing = text.substring(from, text.length() - end);
        return text.substring(0, from) + "[" + differing + "]" + text.substring(text.length() - end);
    }

    private static Optional<String> nearestByLetters(String text, List<String> names) {
        List<String> near = names.stream()
                .filter(name -> distance(text, name) <= FARTHEST)
                .sorted(Comparator.comparingInt(name -> distance(text, name)))
                .toList();
        boolean tie = near.size() > 1 && distance(text, near.get(0)) == distance(text, near.get(1));
        return tie ? Optional.empty() : near.stream().findFirst();
    }

    /// Letters to insert, drop or replace (Levenshtein).
    static int distance(String one, String other) {
        String a = AreaName.fold(one);
        String b = AreaName.fold(other);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
