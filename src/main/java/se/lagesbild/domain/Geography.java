package se.lagesbild.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// All divisions with their areas, spellings, relations and places; immutable.
public final class Geography {
    private final Map<String, AreaDivision> divisions = new LinkedHashMap<>();
    private final Map<AreaKey, Area> areas = new LinkedHashMap<>();
    private final Map<String, List<Area>> byDivision = new HashMap<>();
    private final Map<String, Map<String, AreaKey>> names = new ConcurrentHashMap<>();
    private final List<AreaAlias> aliases;
    private final List<AreaRelation> relations;
    private final List<Place> places;

    public Geography(
            List<AreaDivision> divisions,
            List<Area> areas,
            List<AreaAlias> aliases,
            List<AreaRelation> relations,
            List<Place> places) {
        divisions.forEach(division -> this.divisions.put(division.code(), division));
        areas.forEach(this::add);
        this.areas
                .values()
                .forEach(area -> this.byDivision
                        .computeIfAbsent(area.key().division(), code -> new ArrayList<>())
                        .add(area));
        this.aliases = List.copyOf(aliases);
        this.relations = List.copyOf(relations);
        this.places = List.copyOf(places);
        aliases.forEach(alias -> namesOf(alias.area().division()).put(AreaName.fold(alias.text()), alias.area()));
    }

    private void add(Area area) {
        if (!divisions.containsKey(area.key().division())) {
            throw new IllegalArgumentException("area of an unknown division: " + area.key());
        }
        areas.put(area.key(), area);
        namesOf(area.key().division()).put(AreaName.fold(area.name()), area.key());
        namesOf(area.key().division()).putIfAbsent(AreaName.fold(area.key().code()), area.key());
    }

    private Map<String, AreaKey> namesOf(String division) {
        return names.computeIfAbsent(division, code -> new HashMap<>());
    }

    /// The same geography with more in it; an area of a known key replaces the old one.
    public Geography with(Geography more) {
        return new Geography(
                joined(List.copyOf(divisions.values()), List.copyOf(more.divisions.values())),
                joined(List.copyOf(areas.values()), List.copyOf(more.areas.values())),
                joined(aliases, more.aliases),
                joined(relations, more.relations),
                joined(places, more.places));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        more.stream().filter(one -> !some.contains(one)).forEach(all::add);
        return all;
    }

    public Optional<AreaDivision> division(String code) {
        return Optional.ofNullable(divisions.get(code));
    }

    public Optional<Area> area(AreaKey key) {
        return Optional.ofNullable(areas.get(key));
    }

    /// The area of that division with exactly that name, code or alias.
    public Optional<Area> named(String division, String text) {
        return Optional.ofNullable(namesOf(division).get(AreaName.fold(text))).flatMap(this::area);
    }

    /// Nation, county or municipality of that name; "Stockholm" is the municipality.
    public Optional<Area> reference(String text) {
        return named(AreaDivision.SWEDEN, text);
    }

    /// Divisions of districts and parts, valid in the period, the one with fewest areas first.
    public List<AreaDivision> divisionsIn(Period period) {
        return divisions.values().stream()
                .filter(division -> !division.code().equals(AreaDivision.SWEDEN))
                .filter(division -> division.isValidIn(period))
                .filter(division -> !areasOf(division.code()).isEmpty())
                .sorted(Comparator.comparingInt(
                        division -> areasOf(division.code()).size()))
                .toList();
    }

    /// The areas of a division in the order they were given.
    public List<Area> areasOf(String division) {
        return Collections.unmodifiableList(byDivision.getOrDefault(division, List.of()));
    }

    /// Whether `whole` is an ancestor of `part`.
    public boolean contains(AreaKey whole, AreaKey part) {
        Optional<AreaKey> parent = area(part).flatMap(Area::parent);
        return parent.isPresent() && (parent.get().equals(whole) || contains(whole, parent.get()));
    }

    /// How two areas of different divisions relate, in either direction; empty when nothing is known.
    public Optional<AreaRelation.Method> relation(AreaKey one, AreaKey other) {
        return relations.stream()
                .filter(relation -> (relation.from().equals(one)
                                && relation.to().equals(other))
                        || (relation.from().equals(other) && relation.to().equals(one)))
                .map(AreaRelation::method)
                .findFirst();
    }

    /// Whether two keys are one area, or the same ground under the codes of two divisions.
    public boolean isSameGround(AreaKey one, AreaKey other) {
        return one.equals(other) || relation(one, other).equals(Optional.of(AreaRelation.Method.SAME));
    }

    /// Other keys of the same ground.
    public List<AreaKey> sameGround(AreaKey area) {
        return relations.stream()
                .filter(relation -> relation.method() == AreaRelation.Method.SAME)
                .flatMap(relation -> relation.from().equals(area)
                        ? Stream.of(relation.to())
                        : relation.to().equals(area) ? Stream.of(relation.from()) : Stream.empty())
                .toList();
    }

    public List<AreaDivision> divisions() {
        return List.copyOf(divisions.values());
    }

    public List<Area> areas() {
        return List.copyOf(areas.values());
    }

    public List<AreaAlias> aliases() {
        return aliases;
    }

    public List<AreaRelation> relations() {
        return relations;
    }

    public List<Place> places() {
        return places;
    }
}
