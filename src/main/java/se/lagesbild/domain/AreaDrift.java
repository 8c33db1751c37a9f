package se.lagesbild.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How the areas of a file changed.
///
/// @param division the earlier and the later division by name, where they differ
/// @param added areas whose ground the earlier file did not have
/// @param missing areas of the earlier file whose ground is gone
/// @param redrawn areas that have kept their name but not their ground
/// @param absent areas of the division that the file does not tell of, although the earlier one told of all of its own
/// @param respelled areas that the file names otherwise than before or than this lägesbild does
public record AreaDrift(
        Optional<Drift.Change> division,
        List<Area> added,
        List<Area> missing,
        List<Area> redrawn,
        List<Area> absent,
        List<Respelled> respelled) {
    /// An area with its earlier spelling and the one of now.
    public record Respelled(Area area, String before, String now) {}

    public AreaDrift {
        added = List.copyOf(added);
        missing = List.copyOf(missing);
        redrawn = List.copyOf(redrawn);
        absent = List.copyOf(absent);
        respelled = List.copyOf(respelled);
    }

    static AreaDrift between(Map<AreaKey, String> before, Map<AreaKey, String> now, Geography geography) {
        List<Area> added = new ArrayList<>();
        List<Area> redrawn = new ArrayList<>();
        List<Respelled> respelled = new ArrayList<>();
        List<Area> gone = areas(before.keySet(), geography);
        for (Area area : areas(now.keySet(), geography)) {
            Optional<AreaKey> earlier = before.keySet().stream()
                    .filter(key -> geography.isSameGround(key, area.key()))
                    .findFirst();
            gone.removeIf(one -> geography.isSameGround(one.key(), area.key()));
            if (earlier.isEmpty()) {
                boolean named = gone.removeIf(one -> AreaName.fold(one.name()).equals(AreaName.fold(area.name())));
                (named ? redrawn : added).add(area);
            }
            String was = earlier.map(before::get).orElse(area.name());
            String is = now.getOrDefault(area.key(), was);
            if (!was.equals(is)) {
                respelled.add(new Respelled(area, was, is));
            }
        }
        return new AreaDrift(
                division(before, now, geography),
                added,
                gone,
                redrawn,
                absent(before, now, gone, geography),
                respelled);
    }

    /// What it had before is missing, not absent.
    private static List<Area> absent(
            Map<AreaKey, String> before, Map<AreaKey, String> now, List<Area> gone, Geography geography) {
        return absent(before, geography).isEmpty()
                ? absent(now, geography).stream()
                        .filter(area -> !gone.contains(area))
                        .toList()
                : List.of();
    }

    private static List<Area> absent(Map<AreaKey, String> areas, Geography geography) {
        return areas.keySet().stream()
                .map(AreaKey::division)
                .filter(code -> !code.equals(AreaDivision.SWEDEN))
                .distinct()
                .flatMap(code -> geography.areasOf(code).stream())
                .filter(area -> !areas.containsKey(area.key()))
                .toList();
    }

    private static List<Area> areas(Set<AreaKey> keys, Geography geography) {
        return keys.stream()
                .flatMap(key -> geography.area(key).stream())
                .sorted(Comparator.comparing(Area::level).thenComparing(Area::name))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<Drift.Change> division(
            Map<AreaKey, String> before, Map<AreaKey, String> now, Geography geography) {
        String was = divisions(before, geography);
        String is = divisions(now, geography);
        return was.isEmpty() || is.isEmpty() || was.equals(is)
                ? Optional.empty()
                : Optional.of(new Drift.Change(was, is));
    }

    private static String divisions(Map<AreaKey, String> areas, Geography geography) {
        return areas.keySet().stream()
                .map(AreaKey::division)
                .filter(code -> !code.equals(AreaDivision.SWEDEN))
                .map(code -> geography.division(code).map(AreaDivision::name).orElse(code))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    /// The same when these areas may still be in the file, because it asks about their names.
    AreaDrift without(Set<String> names) {
        return new AreaDrift(
                division,
                added,
                missing.stream().filter(one -> !names.contains(one.name())).toList(),
                redrawn,
                absent.stream().filter(one -> !names.contains(one.name())).toList(),
                respelled);
    }

    /// Whether the same areas stand there under the same names.
    public boolean isNone() {
        return division.isEmpty()
                && added.isEmpty()
                && missing.isEmpty()
                && redrawn.isEmpty()
                && absent.isEmpty()
                && respelled.isEmpty();
    }
}
