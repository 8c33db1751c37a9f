package se.lagesbild.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Sex;

/// The words by which extracts tell women, men and everybody apart.
final class Sexes {
    private static final int FULL_WORD = 3;
    private static final Map<Sex, List<String>> WORDS = Map.of(
            Sex.ALL,
                    List.of(
                            "",
                            "totalt",
                            "total",
                            "alla",
                            "samtliga",
                            "t",
                            "båda",
                            "båda könen",
                            "all",
                            "both",
                            "both sexes",
                            "kvinnor och män",
                            "män och kvinnor",
                            "flickor och pojkar"),
            Sex.WOMEN,
                    List.of(
                            "kvinnor", "kvinna", "kv", "flickor", "flicka", "tjejer", "k", "f", "women", "woman",
                            "female", "girls"),
            Sex.MEN, List.of("män", "man", "pojkar", "pojke", "killar", "m", "men", "male", "boys"));

    private Sexes() {}

    /// What a cell of a column of sexes means.
    static Optional<Sex> of(String text) {
        String folded = AreaName.fold(text);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Women or men, when a header cell is a full word for them.
    static Optional<Sex> inHeader(String text) {
        return text.length() < FULL_WORD ? Optional.empty() : of(text).filter(sex -> sex != Sex.ALL);
    }
}
