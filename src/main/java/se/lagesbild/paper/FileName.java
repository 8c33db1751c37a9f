package se.lagesbild.paper;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A name that every system takes for a file, Windows too: none of its reserved names and characters, no control
/// characters, no dot or space at the end, not too long.
public final class FileName {
    private static final int LONGEST = 80;
    private static final Pattern FORBIDDEN = Pattern.compile("\\s*[<>:\"/\\\\|?*\\p{Cntrl}\\p{Cf}]+\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.\\-]+|[\\s.\\-]+$");
    /// What would end a shortened name in the middle of a thought.
    private static final Pattern JOINING = Pattern.compile("[,;:]?( (och|and|i|in|än|than|medan|är|is))*[,;:]?$");
    private static final Pattern NUMBERED = Pattern.compile("(COM|LPT)[0-9¹²³]");
    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$");
    private static final String NAMELESS = "figur";

    private FileName() {}

    /// The text as a name without suffix.
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        String allowed =
                SPACES.matcher(FORBIDDEN.matcher(plain).replaceAll("-")).replaceAll(" ");
        String name = trimmed(shortened(trimmed(allowed)));
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return isReserved(name) ? "_" + name : name;
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    /// Never in the middle of a character, rather after a word.
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        int space = text.lastIndexOf(' ', end);
        String cut = text.substring(0, space > LONGEST / 2 ? space : end);
        return JOINING.matcher(cut).replaceAll("");
    }

    /// Windows looks only at what stands before the first dot.
    private static boolean isReserved(String name) {
        String stem = name.split("\\.", 2)[0].strip().toUpperCase(Locale.ROOT);
        return RESERVED.contains(stem) || NUMBERED.matcher(stem).matches();
    }
}
