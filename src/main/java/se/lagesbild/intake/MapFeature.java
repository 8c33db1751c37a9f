package se.lagesbild.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.AreaOutline;

/// One feature of a map.
///
/// @param number from 1, in the order of the file
/// @param properties what it says about itself, as texts
record MapFeature(int number, Map<String, String> properties, List<AreaOutline.Ring> rings) {
    MapFeature {
        properties = Map.copyOf(properties);
        rings = List.copyOf(rings);
    }

    Optional<String> text(String property) {
        return Optional.ofNullable(properties.get(property)).filter(text -> !text.isBlank());
    }

    /// What somebody who looks for it in the file can search for.
    String told() {
        return properties.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(3)
                .map(one -> one.getKey() + ": " + one.getValue())
                .reduce((one, other) -> one + ", " + other)
                .orElse("nr " + number);
    }
}
