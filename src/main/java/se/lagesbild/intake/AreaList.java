package se.lagesbild.intake;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Geography;

/// Reads a list of areas: columns name, level, parent, code, valid_from, valid_to, of which only the name is needed.
/// The list becomes one open-ended division named after its file. Rows of the nation, a county or a municipality
/// that the program knows become a spelling of it.
public final class AreaList {
    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("name", "name"),
            Map.entry("namn", "name"),
            Map.entry("område", "name"),
            Map.entry("kommundel", "name"),
            Map.entry("level", "level"),
            Map.entry("kind", "level"),
            Map.entry("nivå", "level"),
            Map.entry("typ", "level"),
            Map.entry("parent", "parent"),
            Map.entry("ingår i", "parent"),
            Map.entry("förälder", "parent"),
            Map.entry("code", "code"),
            Map.entry("kod", "code"),
            Map.entry("valid_from", "valid_from"),
            Map.entry("giltig från", "valid_from"),
            Map.entry("giltig_från", "valid_from"),
            Map.entry("valid_to", "valid_to"),
            Map.entry("giltig till", "valid_to"),
            Map.entry("giltig_till", "valid_to"));

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
        List<Row> rows = rows(file);
        Map<String, AreaKey> keys = new HashMap<>();
        List<AreaAlias> aliases = new ArrayList<>();
        for (Row row : rows) {
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
        for (Row row : rows) {
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
    private AreaKey key(Row row, String division) throws AreaListException {
        if (!level(row).isReference()) {
            return new AreaKey(division, row.optional("code").orElse(row.text("name")));
        }
        return known.reference(row.text("name"))
                .map(Area::key)
                .orElseThrow(() -> row.wrong("name", AreaListException.Kind.UNKNOWN_REFERENCE));
    }

    /// As the row says; without a word, the only municipality of the list.
    private Optional<AreaKey> parent(Row row, Map<String, AreaKey> keys) throws AreaListException {
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
    private static void refuseCircles(List<Row> rows, List<Area> areas) throws AreaListException {
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

    private static Row rowOf(List<Row> rows, Area area) {
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

    private static Area area(Row row, AreaKey key, Optional<AreaKey> parent) throws AreaListException {
        Optional<LocalDate> from = row.date("valid_from");
        Optional<LocalDate> to = row.date("valid_to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw row.wrong("valid_to", AreaListException.Kind.ENDS_TOO_SOON);
        }
        return new Area(key, row.text("name"), level(row), parent, from, to);
    }

    /// The level as given; `referens` takes it from the name, and a row without level is a district.
    private static AreaLevel level(Row row) throws AreaListException {
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

    private static List<Row> rows(Path file) throws AreaListException {
        String text = text(file);
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new CSVParserBuilder().withSeparator(separator).build())
                .build()) {
            return rows(file, reader);
        } catch (IOException | CsvValidationException broken) {
            throw new AreaListException(
                    AreaListException.Kind.UNREADABLE, file, 0, 0, String.valueOf(broken.getMessage()));
        }
    }

    private static List<Row> rows(Path file, CSVReader reader)
            throws IOException, CsvValidationException, AreaListException {
        Map<String, Integer> columns = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        String[] cells = reader.readNext();
        for (int i = 0; cells != null && i < cells.length; i++) {
            String header = HEADERS.get(cells[i].strip().toLowerCase(Locale.ROOT));
            if (header != null) {
                columns.put(header, i);
            }
        }
        if (!columns.containsKey("name")) {
            throw new AreaListException(AreaListException.Kind.NO_NAME_COLUMN, file, 1, 0, "");
        }
        for (cells = reader.readNext(); cells != null; cells = reader.readNext()) {
            if (!String.join("", cells).isBlank()) {
                rows.add(new Row(file, (int) reader.getLinesRead(), columns, List.of(cells)));
            }
        }
        return rows;
    }

    private static String text(Path file) throws AreaListException {
        try {
            FileContent content = new FileContent(Files.readAllBytes(file));
            return content.text(Encoding.of(content).charset());
        } catch (IOException unreadable) {
            throw new AreaListException(
                    AreaListException.Kind.UNREADABLE, file, 0, 0, String.valueOf(unreadable.getMessage()));
        }
    }

    /// One row by column name.
    private record Row(Path file, int line, Map<String, Integer> columns, List<String> cells) {
        String text(String column) throws AreaListException {
            return optional(column).orElseThrow(() -> wrong(column, AreaListException.Kind.NO_NAME));
        }

        Optional<String> optional(String column) {
            Integer index = columns.get(column);
            return index == null || index >= cells.size() || cells.get(index).isBlank()
                    ? Optional.empty()
                    : Optional.of(cells.get(index).strip());
        }

        Optional<LocalDate> date(String column) throws AreaListException {
            try {
                return optional(column).map(LocalDate::parse);
            } catch (DateTimeParseException impossible) {
                throw wrong(column, AreaListException.Kind.NO_DATE);
            }
        }

        AreaListException wrong(String column, AreaListException.Kind kind) {
            Integer index = columns.get(column);
            return new AreaListException(
                    kind,
                    file,
                    line,
                    index == null ? 0 : index + 1,
                    optional(column).orElse(""));
        }
    }
}
