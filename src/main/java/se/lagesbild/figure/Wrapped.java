package se.lagesbild.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Texts in lines. A chart asks for the same lines again and again while it is laid out: what was broken once is
/// remembered, until it becomes too much.
final class Wrapped {
    private static final int MOST = 5_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<= )|(?<=\\p{L}[-–])");
    private static final Map<Key, List<String>> KNOWN = new ConcurrentHashMap<>();

    private record Key(ChartFonts.Face face, double size, String text, double width) {}

    private Wrapped() {}

    static List<String> of(TextStyle style, String text, double width) {
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        Key key = new Key(style.face(), style.size(), text, width);
        List<String> known = KNOWN.get(key);
        if (known != null) {
            return known;
        }
        List<String> lines = List.copyOf(lines(style, text, width));
        KNOWN.put(key, lines);
        return lines;
    }

    private static List<String> lines(TextStyle style, String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(text, -1)) {
            boolean full = !line.isEmpty() && style.width((line + word).stripTrailing()) > width;
            if (full) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
