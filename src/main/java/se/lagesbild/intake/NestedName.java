package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Geography;

/// A district named together with the municipality it lies in, whichever comes first: "Huddinge (Skogås)",
/// "Skogås, Huddinge kommun", "Huddinge - Skogås", "0126 Skogås"; or behind a code of its own, "01260001 Skogås".
///
/// @param municipality as far as the name tells it
/// @param part the district's own name
record NestedName(Optional<AreaKey> municipality, String part) {
    private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*\\((.+)\\)");
    private static final Pattern SIGNS = Pattern.compile("\\s*[:/,;|]\\s*|\\s+[-\u2010-\u2015]\\s+");
    private static final Pattern CODED = Pattern.compile("(\\d{4})[0-9A-Z]{1,6}[ :,]+(\\D.*)");

    /// The district of that division which a text names so; a district known to lie elsewhere is none.
    static Optional<Area> district(Geography geography, String division, String text) {
        return division.equals(AreaDivision.SWEDEN)
                ? Optional.empty()
                : readings(geography, text).stream()
                        .flatMap(one -> geography
                                .named(division, one.part)
                                .filter(area -> area.parent().isEmpty()
                                        || one.municipality.isEmpty()
                                        || area.parent().equals(one.municipality)
                                        || geography.contains(one.municipality.get(), area.key()))
                                .stream())
                        .findFirst();
    }

    private static List<NestedName> readings(Geography geography, String text) {
        List<NestedName> readings = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            add(geography, brackets.group(1), brackets.group(2), readings);
        }
        Matcher signs = SIGNS.matcher(text);
        while (signs.find()) {
            add(geography, text.substring(0, signs.start()), text.substring(signs.end()), readings);
        }
        for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
            add(geography, text.substring(0, at), text.substring(at + 1), readings);
        }
        Matcher coded = CODED.matcher(text);
        if (coded.matches()) {
            municipality(geography, coded.group(1))
                    .ifPresent(key -> readings.add(new NestedName(Optional.of(key), coded.group(2))));
        }
        return readings;
    }

    private static void add(Geography geography, String one, String other, List<NestedName> readings) {
        municipality(geography, one).ifPresent(key -> readings.add(new NestedName(Optional.of(key), other)));
        municipality(geography, other).ifPresent(key -> readings.add(new NestedName(Optional.of(key), one)));
    }

    private static Optional<AreaKey> municipality(Geography geography, String text) {
        return geography
                .reference(text.strip())
                .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
                .map(Area::key);
    }
}
