package se.lagesbild.intake;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.AreaName;

/// The words by which a row says that it is about all the others: "HUDDINGE TOTALT", "Samtliga".
final class TotalWords {
    private static final Set<String> WORDS = Set.of(
            "totalt",
            "total",
            "totalsumma",
            "summa",
            "samtliga",
            "alla",
            "kommundelar",
            "sum",
            "delsumma",
            "summering",
            "hela",
            "kommunen",
            "områden",
            "stadsdelar",
            "all",
            "areas",
            "districts");
    private static final Set<String> BESIDE =
            Set.of("kommundelar", "kommunen", "hela", "områden", "stadsdelar", "areas", "districts");
    private static final Set<String> WHOLE = Set.of("hela kommunen", "kommunen", "hela kommunen totalt");

    private TotalWords() {}

    static boolean isTotal(String text) {
        return WHOLE.contains(AreaName.fold(text))
                || Arrays.stream(words(text)).anyMatch(word -> WORDS.contains(word) && !BESIDE.contains(word));
    }

    /// What is left without those words: "huddinge", or nothing.
    static String without(String text) {
        return Arrays.stream(words(text)).filter(word -> !WORDS.contains(word)).collect(Collectors.joining(" "));
    }

    private static String[] words(String text) {
        return AreaName.fold(text).split("[ :,.]+", -1);
    }
}
