package se.lagesbild.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaAlias;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Geography;

/// Reads a list of areas: columns name, level, parent, code, valid_from, valid_to, of which only the name is needed.
/// The list becomes one open-ended division named after its file. Rows of the nation, a county or a municipality
/// that the program knows become a spelling of it.
public final class AreaList {
    private static final Map<String, AreaLevel> LEVELS = Map.ofEntries(
            Map.entry("nation", AreaLevel.NATION),
            Map.entry("riket", AreaLevel.NATION),
            Map.entry("county", AreaLevel.COUNTY),
            Map.entry("län", AreaLevel.COUNTY),
            Map.entry("municipality", AreaLevel.MUNICIPALITY),
            Map.entry("kommun", AreaLevel.MUNICIPALITY),
            Map.entry("police_area", AreaLevel.POLICE_AREA),
            Map.entry("polisområde", AreaLevel.POLICE_AREA),
            Map.entry("lokalpolisområde", AreaLevel.POLICE_AREA),
            Map.entry("district", AreaLevel.DISTRICT),
            Map.entry("kommundel", AreaLevel.DISTRICT),
            Map.entry("stadsdel", AreaLevel.DISTRICT),
            Map.entry("subarea", AreaLevel.SUBAREA),
            Map.entry("delområde", AreaLevel.SUBAREA),
            Map.entry("custom", AreaLevel.CUSTOM),
            Map.entry("eget", AreaLevel.CUSTOM),
            Map.entry("eget område", AreaLevel.CUSTOM));

    private final Geography known;

    /// @param known the nation, counties and municipalities that resolve in every database
    public AreaList(Geography known) {
        this.known = known;
    }

    /// The list as a geography of its own, to be added to what is known.
    ///
    /// @throws AreaListException for the first row that cannot be understood; names line, column and remedy
    public Geography read(Path file) throws AreaListException {
        String name = String.valueOf(file.getFileName());
        String division = name.replaceFirst("\\.[^.]*$", "");
        List<AreaListRow> rows = AreaListRow.of(file);
        Map<String, AreaKey> keys = new HashMap<>();
        List<AreaAlias> aliases = new ArrayList<>();
        for (AreaListRow row : rows) {
            AreaKey key = key(row, division);
            if (keys.putIfAbsent(AreaName.fold(row.text("name")), key) != null) {
                throw row.wrong("name", AreaListException.Kind.TWICE);
            }
            row.optional("code").ifPresent(code -> keys.putIfAbsent(AreaName.fold(code), key));
            if (key.division().equals(AreaDivision.SWEDEN)) {
                aliases.add(new AreaAlias(row.text("name"), key));
            }
        }
        List<Area> areas = new ArrayList<>();
        for (AreaListRow row : rows) {
            if (!level(row).isReference()) {
                areas.add(area(row, key(row, division), parent(row, keys)));
            }
        }
        refuseCircles(rows, areas);
        List<AreaDivision> divisions = List.of(
                known.division(AreaDivision.SWEDEN).orElseThrow(),
                new AreaDivision(division, division, Optional.empty(), Optional.empty(), name));
        return new Geography(divisions, withReferences(areas, aliases), aliases, List.of(), List.of());
    }

    /// A reference that the program knows, or an area of the list's own division.
    private AreaKey key(AreaListRow row, String division) throws AreaListException {
        if (!level(row).isReference()) {
            return new AreaKey(division, row.optional("code").orElse(row.text("name")));
        }
        return known.reference(row.text("name"))
                .map(Area::key)
                .orElseThrow(() -> row.wrong("name", AreaListException.Kind.UNKNOWN_REFERENCE));
    }

    /// As the row says; without a word, the only municipality of the list.
    private Optional<AreaKey> parent(AreaListRow row, Map<String, AreaKey> keys) throws AreaListException {
        Optional<String> text = row.optional("parent");
        if (text.isEmpty()) {
            List<AreaKey> municipalities = keys.values().stream()
                    .filter(key -> known.area(key)
                            .map(area -> area.level() == AreaLevel.MUNICIPALITY)
                            .orElse(false))
                    .distinct()
                    .toList();
            return municipalities.size() == 1 ? Optional.of(municipalities.getFirst()) : Optional.empty();
        }
        AreaKey own = keys.get(AreaName.fold(text.get()));
        Optional<AreaKey> found = own == null ? known.reference(text.get()).map(Area::key) : Optional.of(own);
        if (found.isEmpty()) {
            throw row.wrong("parent", AreaListException.Kind.UNKNOWN_PARENT);
        }
        return found;
    }

    /// No area may lie within itself, at any depth.
    private static void refuseCircles(List<AreaListRow> rows, List<Area> areas) throws AreaListException {
        Map<AreaKey, AreaKey> parents = new HashMap<>();
        areas.forEach(area -> area.parent().ifPresent(parent -> parents.put(area.key(), parent)));
        for (Area area : areas) {
            AreaKey above = parents.get(area.key());
            for (int steps = 0; above != null; steps++) {
                if (above.equals(area.key()) || steps > areas.size()) {
                    throw rowOf(rows, area).wrong("parent", AreaListException.Kind.CIRCLE);
                }
                above = parents.get(above);
            }
        }
    }

    private static AreaListRow rowOf(List<AreaListRow> rows, Area area) {
        return rows.stream()
                .filter(row -> row.optional("name").equals(Optional.of(area.name())))
                .findFirst()
                .orElseThrow();
    }

    /// The aliases' areas must be part of the same geography.
    private List<Area> withReferences(List<Area> areas, List<AreaAlias> aliases) {
        List<Area> all = new ArrayList<>();
        aliases.forEach(alias -> known.area(alias.area()).ifPresent(all::add));
        all.addAll(areas);
        return all;
    }

    private static Area area(AreaListRow row, AreaKey key, Optional<AreaKey> parent) throws AreaListException {
        Optional<LocalDate> from = row.date("valid_from");
        Optional<LocalDate> to = row.date("valid_to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw row.wrong("valid_to", AreaListException.Kind.ENDS_TOO_SOON);
        }
        return new Area(key, row.text("name"), level(row), parent, from, to);
    }

    /// The level as given; `referens` takes it from the name, and a row without level is a district.
    private static AreaLevel level(AreaListRow row) throws AreaListException {
        Optional<String> text = row.optional("level").map(level -> level.toLowerCase(Locale.ROOT));
        if (text.isEmpty()) {
            return AreaLevel.DISTRICT;
        }
        if (text.get().equals("referens") || text.get().equals("reference")) {
            String name = row.text("name").toLowerCase(Locale.ROOT);
            return name.endsWith(" kommun")
                    ? AreaLevel.MUNICIPALITY
                    : name.endsWith(" län") ? AreaLevel.COUNTY : AreaLevel.NATION;
        }
        AreaLevel level = LEVELS.get(text.get());
        if (level == null) {
            throw row.wrong("level", AreaListException.Kind.UNKNOWN_LEVEL);
        }
        return level;
    }
}
