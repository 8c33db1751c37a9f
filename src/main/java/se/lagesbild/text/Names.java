package se.lagesbild.text;

import java.util.List;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Source;

/// Names as they stand in running text.
public final class Names {
    private final Words words;

    public Names(Words words) {
        this.words = words;
    }

    /// "Vårby", "Stockholms län", "riket".
    public String of(Area area) {
        return area.level() == AreaLevel.NATION ? words.get("name.nation") : area.name();
    }

    /// The same at the beginning of a row: "Riket".
    public String label(Area area) {
        return capital(of(area));
    }

    /// With a capital letter, as a line begins.
    public String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(words.language().locale()) + text.substring(1);
    }

    /// "övriga Stockholms län": the baseline without the area that is compared with it.
    public String restOf(Area area) {
        return words.get("name.rest", of(area));
    }

    public String of(Indicator indicator) {
        return words.language() == Language.SWEDISH ? indicator.name() : indicator.nameEn();
    }

    public String of(Source source) {
        return words.language() == Language.SWEDISH ? source.name() : source.nameEn();
    }

    /// "Vårby, Skogås och Flemingsberg".
    public String list(List<String> names) {
        return joined(names, "name.and");
    }

    /// "Vårby, Skogås eller Flemingsberg".
    String choice(List<String> names) {
        return joined(names, "name.or");
    }

    private String joined(List<String> names, String last) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            default ->
                String.join(", ", names.subList(0, names.size() - 1)) + " " + words.get(last) + " " + names.getLast();
        };
    }
}
