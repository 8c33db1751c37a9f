package se.lagesbild.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Geography;

/// Areas of two divisions that have one name but not the same ground: what tells them apart.
public final class Namesakes {
    private Namesakes() {}

    /// The name of the division of each area that shares its name with another.
    public static Map<AreaKey, String> among(List<Area> areas, Geography geography) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        areas.stream().map(Area::name).filter(name -> !once.add(name)).forEach(twice::add);
        Map<AreaKey, String> divisions = new HashMap<>();
        for (Area area : areas) {
            if (twice.contains(area.name())) {
                String code = area.key().division();
                divisions.put(
                        area.key(),
                        geography.division(code).map(AreaDivision::name).orElse(code));
            }
        }
        return divisions;
    }
}
