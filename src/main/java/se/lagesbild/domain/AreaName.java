package se.lagesbild.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folds an area name for matching: case, compatibility forms, dashes, invisible signs and white space, never accents.
/// "HELA  RIKET" equals "Hela riket"; "Habo" stays different from "Håbo".
public final class AreaName {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private AreaName() {}

    /// The folded form; equal forms name the same area within a division.
    public static String fold(String name) {
        return (isSettled(name) ? name : settled(name)).strip().toLowerCase(Locale.ROOT);
    }

    private static String settled(String name) {
        String composed = Normalizer.normalize(INVISIBLE.matcher(name).replaceAll(""), Normalizer.Form.NFKC);
        return BLANKS.matcher(DASHES.matcher(composed).replaceAll("-")).replaceAll(" ");
    }

    /// Nearly every name is of letters that have one form only, with single blanks between them.
    private static boolean isSettled(String name) {
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char one = name.charAt(i);
            boolean plain = (one >= ' ' && one < '\u007F') || (one >= '\u00C0' && one <= '\u00FF');
            if (!plain || (blank && one == ' ')) {
                return false;
            }
            blank = one == ' ';
        }
        return true;
    }
}
