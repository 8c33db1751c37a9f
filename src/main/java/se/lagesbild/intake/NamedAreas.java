package se.lagesbild.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Geography;

/// The names by which some area is known, whichever division it belongs to: tells a column or a header of areas from
/// any other text.
final class NamedAreas {
    private static final Pattern LETTER = Pattern.compile(".*\\p{L}{2}.*");

    private final Set<String> names = new HashSet<>();
    private final TreeSet<String> sorted = new TreeSet<>();

    NamedAreas(Geography geography) {
        geography.areas().forEach(area -> add(area.name()));
        geography.aliases().forEach(alias -> add(alias.text()));
    }

    private void add(String name) {
        String folded = AreaName.fold(name);
        if (LETTER.matcher(folded).matches()) {
            names.add(folded);
            sorted.add(folded);
        }
    }

    boolean knows(String text) {
        return !text.isEmpty() && names.contains(AreaName.fold(AreaSpelling.withoutBase(TextMark.without(text))));
    }

    /// Whether a text is the beginning of a known name.
    boolean begins(String text) {
        String folded = AreaName.fold(text);
        String next = sorted.ceiling(folded);
        return next != null && next.startsWith(folded);
    }

    /// Known names that stand as whole words in a text, the longest where they overlap.
    Set<String> within(List<String> lines) {
        Set<String> found = new HashSet<>();
        for (String line : lines) {
            String text = AreaName.fold(line);
            names.stream().filter(name -> stands(name, text)).forEach(found::add);
        }
        Set<String> longest = new HashSet<>(found);
        found.forEach(name -> longest.removeIf(other -> !other.equals(name) && stands(other, name)));
        return longest;
    }

    private static boolean stands(String name, String text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !isWord(text.charAt(at - 1));
            if (begins && (end == text.length() || !isWord(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(char one) {
        return Character.isLetterOrDigit(one) || one == '-';
    }
}
