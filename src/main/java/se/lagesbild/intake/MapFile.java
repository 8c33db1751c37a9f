package se.lagesbild.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.AreaOutline;
import se.lagesbild.domain.Geography;

/// Reads a GeoJSON map: its features become outlines of the areas whose code or name one of their properties holds.
/// Which property and which division is meant, most features decide.
public final class MapFile {
    private static final long LARGEST = 64L << 20;

    private final Geography geography;

    /// For maps of those areas.
    public MapFile(Geography geography) {
        this.geography = geography;
    }

    /// What a map holds.
    ///
    /// @param division of the areas
    /// @param unmatched features that are no known area, as the map calls them
    /// @param missing areas of the division that the map does not have
    public record Outlines(
            String fileName, String division, List<AreaOutline> outlines, List<String> unmatched, List<Area> missing) {
        public Outlines {
            outlines = List.copyOf(outlines);
            unmatched = List.copyOf(unmatched);
            missing = List.copyOf(missing);
        }
    }

    /// Whose areas a property tells.
    private record Naming(String division, String property) {}

    /// The map as outlines in metres.
    public Outlines read(Path file) throws MapException {
        List<MapFeature> features = new MapJson(file).features(text(file));
        Naming naming = naming(file, features);
        Map<AreaKey, AreaOutline> outlines = new LinkedHashMap<>();
        List<String> unmatched = new ArrayList<>();
        for (MapFeature feature : features) {
            Optional<AreaKey> area = feature.text(naming.property()).flatMap(text -> area(naming.division(), text));
            if (area.isEmpty()) {
                unmatched.add(feature.text(naming.property()).orElseGet(feature::told));
            } else if (outlines.putIfAbsent(area.get(), new AreaOutline(area.get(), feature.rings())) != null) {
                throw new MapException(
                        MapException.Kind.TWICE,
                        file,
                        feature.number(),
                        area.get().code());
            }
        }
        List<Area> missing = geography.areasOf(naming.division()).stream()
                .filter(area -> naming.division().equals(AreaDivision.SWEDEN)
                        == area.level().isReference())
                .filter(area -> !outlines.containsKey(area.key()))
                .toList();
        return new Outlines(
                String.valueOf(file.getFileName()),
                naming.division(),
                List.copyOf(outlines.values()),
                unmatched,
                naming.division().equals(AreaDivision.SWEDEN) ? List.of() : missing);
    }

    private static String text(Path file) throws MapException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new MapException(MapException.Kind.TOO_LARGE, file, 0, String.valueOf(LARGEST >> 20));
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new MapException(MapException.Kind.UNREADABLE, file, 0, "");
        }
    }

    /// The division and property under which most features are different known areas.
    private Naming naming(Path file, List<MapFeature> features) throws MapException {
        Set<String> properties = new LinkedHashSet<>();
        features.forEach(feature -> properties.addAll(feature.properties().keySet()));
        Map<Naming, Integer> found = new LinkedHashMap<>();
        for (AreaDivision division : geography.divisions().reversed()) {
            for (String property : properties) {
                Naming naming = new Naming(division.code(), property);
                int matched = matched(naming, features);
                if (matched > 0) {
                    found.put(naming, matched);
                }
            }
        }
        return found.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new MapException(
                        MapException.Kind.NO_MATCH, file, 0, features.getFirst().told()));
    }

    private int matched(Naming naming, List<MapFeature> features) {
        Set<AreaKey> areas = new HashSet<>();
        features.forEach(feature -> feature.text(naming.property())
                .flatMap(text -> area(naming.division(), text))
                .ifPresent(areas::add));
        return areas.size();
    }

    private Optional<AreaKey> area(String division, String text) {
        return geography
                .named(division, text)
                .map(Area::key)
                .or(() -> geography.areasOf(division).stream()
                        .map(Area::key)
                        .filter(key -> AreaName.fold(key.code()).equals(AreaName.fold(text)))
                        .findFirst());
    }
}
