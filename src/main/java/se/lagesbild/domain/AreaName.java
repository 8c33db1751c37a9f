package se.lagesbild.domain;

import java.text.Normalizer;
import java.util.Locale;

/// Folds an area name for matching: case, compatibility forms and white space, never accents.
/// "HELA  RIKET" equals "Hela riket"; "Habo" stays different from "Håbo".
public final class AreaName {
    private AreaName() {}

    /// The folded form; equal forms name the same area within a division.
    public static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replace("\u00AD", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
