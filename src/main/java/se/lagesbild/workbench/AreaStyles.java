package se.lagesbild.workbench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Geography;
import se.lagesbild.figure.AreaStyle;

/// Gives each area that stands out its own style: by its place in the alphabet of its division, so that it is the same
/// in every chart, file and year. Where two that were chosen together share a style, the later takes the next free one.
record AreaStyles(Geography geography) {
    /// By the keys of the areas, and of the same ground in other divisions.
    Map<AreaKey, AreaStyle> of(List<AreaKey> areas) {
        Map<AreaKey, AreaStyle> chosen = new LinkedHashMap<>();
        for (AreaKey area : areas) {
            int own = place(area);
            AreaStyle[] all = AreaStyle.values();
            Stream.iterate(own, i -> i + 1)
                    .limit(all.length)
                    .map(i -> all[Math.floorMod(i, all.length)])
                    .filter(style -> !chosen.containsValue(style))
                    .findFirst()
                    .ifPresent(style -> chosen.put(area, style));
        }
        Map<AreaKey, AreaStyle> everywhere = new HashMap<>(chosen);
        chosen.forEach(
                (area, style) -> geography.sameGround(area).forEach(twin -> everywhere.putIfAbsent(twin, style)));
        return everywhere;
    }

    /// Place in the alphabet of the smallest division that has the ground.
    private int place(AreaKey area) {
        AreaKey home = Stream.concat(Stream.of(area), geography.sameGround(area).stream())
                .min(Comparator.comparingInt((AreaKey key) ->
                                geography.areasOf(key.division()).size())
                        .thenComparing(AreaKey::division))
                .orElse(area);
        return geography.areasOf(home.division()).stream()
                .sorted(Comparator.comparing(Area::name))
                .map(Area::key)
                .toList()
                .indexOf(home);
    }
}
