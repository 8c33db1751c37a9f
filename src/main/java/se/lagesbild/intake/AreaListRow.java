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
import se.lagesbild.domain.FileContent;

/// One row of a list of areas by column name; the columns are known by Swedish and English headers.
record AreaListRow(Path file, int line, Map<String, Integer> columns, List<String> cells) {
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

    /// The rows below the header that are not blank.
    static List<AreaListRow> of(Path file) throws AreaListException {
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

    private static List<AreaListRow> rows(Path file, CSVReader reader)
            throws IOException, CsvValidationException, AreaListException {
        Map<String, Integer> columns = new HashMap<>();
        List<AreaListRow> rows = new ArrayList<>();
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
                rows.add(new AreaListRow(file, (int) reader.getLinesRead(), columns, List.of(cells)));
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
