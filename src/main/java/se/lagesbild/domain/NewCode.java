package se.lagesbild.domain;

import java.util.Locale;
import java.util.function.Predicate;

/// The code of a source or measure that is made here, by its name.
public final class NewCode {
    private NewCode() {}

    /// A code for a measure, of its source and its name, that no other has.
    ///
    /// @param source code of the source
    /// @param name what the measure is called
    /// @param taken whether another measure has a code
    public static String free(String source, String name, Predicate<String> taken) {
        String wanted = source + "_" + of(name);
        String code = wanted;
        for (int number = 2; taken.test(code); number++) {
            code = wanted + "_" + number;
        }
        return code;
    }

    /// The letters and figures of a name.
    public static String of(String name) {
        String plain = AreaName.fold(name).replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
        String letters =
                plain.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
        return letters.isEmpty() ? "X" : letters;
    }
}
