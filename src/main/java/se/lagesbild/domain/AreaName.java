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
        return BLANKS.matcher(isPlain(name) ? name : settled(name))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String settled(String name) {
        String composed = Normalizer.normalize(INVISIBLE.matcher(name).replaceAll(""), Normalizer.Form.NFKC);
        return DASHES.matcher(composed).replaceAll("-");
    }

    /// Nearly every name is of letters that have one form only.
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char one = name.charAt(i);
            if (one >= '\u007F' && (one < '\u00C0' || one > '\u00FF')) {
                return false;
            }
        }
        return true;
    }
}
