package se.lagesbild.ui.typedin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Transcript;

/// A table that somebody types: a row for each area, for each period a value and what belongs to it. Cells are texts;
/// what they mean is found out when they are stored.
final class TypedGrid {
    private final List<String> areas = new ArrayList<>();
    private final List<String> periods = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>(List.of(Part.VALUE));
    private final Map<Key, String> cells = new HashMap<>();

    /// A cell by what it is about, so that it stays when columns come and go.
    private record Key(int row, String period, Part part) {}

    List<String> areas() {
        return List.copyOf(areas);
    }

    List<String> periods() {
        return List.copyOf(periods);
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /// Names the rows anew; what was typed stays only for names that stay.
    void setAreas(List<String> names) {
        Map<Key, String> kept = new HashMap<>();
        cells.forEach((key, text) -> {
            int row = find(names, areas.get(key.row()));
            if (row >= 0) {
                kept.put(new Key(row, key.period(), key.part()), text);
            }
        });
        cells.clear();
        cells.putAll(kept);
        areas.clear();
        areas.addAll(names);
    }

    void addRow() {
        areas.add("");
    }

    void setArea(int row, String name) {
        areas.set(row, name);
    }

    void setPeriods(List<String> names) {
        periods.clear();
        periods.addAll(names);
    }

    void show(Part part, boolean isShown) {
        parts.remove(part);
        if (isShown) {
            parts.add(part);
            parts.sort(null);
        }
    }

    int columns() {
        return periods.size() * parts.size();
    }

    /// The period of a column.
    String period(int column) {
        return periods.get(column / parts.size());
    }

    /// What a column holds of its period.
    Part part(int column) {
        return parts.get(column % parts.size());
    }

    String cell(Place place) {
        return cells.getOrDefault(key(place), "");
    }

    void type(Place place, String text) {
        if (text.isBlank()) {
            cells.remove(key(place));
        } else {
            cells.put(key(place), text.strip());
        }
    }

    private Key key(Place place) {
        return new Key(place.row(), period(place.column()), part(place.column()));
    }

    void clear() {
        cells.clear();
    }

    /// Fills in a block as a spreadsheet copies it: lines of cells between tabs. Where its first line names periods or
    /// its first column areas, the cells go where those say; areas and periods that the grid lacks are added.
    ///
    /// @return how many cells found no place
    int paste(Place from, String text) {
        List<List<String>> block = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        if (block.isEmpty()) {
            return 0;
        }
        boolean hasPeriods = block.getFirst().stream().anyMatch(TypedGrid::isPeriod)
                && block.getFirst().stream().allMatch(cell -> isPeriod(cell) || cell.isBlank() || !isNumber(cell));
        List<List<String>> rows = hasPeriods ? block.subList(1, block.size()) : block;
        boolean hasAreas = most(rows, row -> !row.getFirst().isBlank() && !isNumber(row.getFirst()));
        int first = hasAreas ? 1 : 0;
        List<Integer> columns = hasPeriods
                ? columnsOf(block.getFirst().subList(first, block.getFirst().size()))
                : IntStream.range(0, width(rows))
                        .map(i -> from.column() + i)
                        .boxed()
                        .toList();
        int lost = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            int at = hasAreas ? rowOf(row.getFirst()) : rowAt(from.row() + i);
            lost += fill(at, columns, row.subList(Math.min(first, row.size()), row.size()));
        }
        return lost;
    }

    private int fill(int row, List<Integer> columns, List<String> texts) {
        int lost = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (i < columns.size() && columns.get(i) < columns()) {
                type(new Place(row, columns.get(i)), texts.get(i));
            } else if (!texts.get(i).isBlank()) {
                lost++;
            }
        }
        return lost;
    }

    private static int width(List<List<String>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static boolean most(List<List<String>> rows, Predicate<List<String>> what) {
        return 2 * rows.stream().filter(what).count() > rows.size();
    }

    /// The columns below a line of periods; a blank beside a period goes on with the next part of it.
    private List<Integer> columnsOf(List<String> names) {
        names.stream()
                .map(String::strip)
                .filter(name -> isPeriod(name) && !periods.contains(name))
                .forEach(periods::add);
        List<Integer> columns = new ArrayList<>();
        int next = 0;
        for (String name : names) {
            int period = periods.indexOf(name.strip());
            next = period >= 0 ? period * parts.size() : next;
            columns.add(next++);
        }
        return columns;
    }

    private int rowOf(String name) {
        int row = find(areas, name);
        if (row < 0) {
            areas.add(name.strip());
        }
        return row < 0 ? areas.size() - 1 : row;
    }

    private int rowAt(int row) {
        while (areas.size() <= row) {
            areas.add("");
        }
        return row;
    }

    private static int find(List<String> names, String name) {
        return names.stream().map(AreaName::fold).toList().indexOf(AreaName.fold(name));
    }

    private static boolean isPeriod(String text) {
        return Period.parse(text).isPresent();
    }

    /// Whether it begins as a number or a mark of absence does; names of areas begin with a letter.
    private static boolean isNumber(String text) {
        return text.strip().isEmpty() || !Character.isLetter(text.strip().charAt(0));
    }

    /// What was typed, row by row and within them by period, with the place of each value.
    Map<Transcript.Row, Place> rows() {
        Map<Transcript.Row, Place> rows = new LinkedHashMap<>();
        for (int row = 0; row < areas.size(); row++) {
            for (int period = 0; period < periods.size(); period++) {
                Transcript.Row typed = row(row, periods.get(period));
                if (!(typed.value() + typed.answers() + typed.lower() + typed.upper()).isBlank()) {
                    rows.put(typed, new Place(row, period * parts.size()));
                }
            }
        }
        return rows;
    }

    private Transcript.Row row(int row, String period) {
        return new Transcript.Row(
                areas.get(row).strip(),
                period,
                cell(row, period, Part.VALUE),
                cell(row, period, Part.ANSWERS),
                cell(row, period, Part.LOWER),
                cell(row, period, Part.UPPER));
    }

    private String cell(int row, String period, Part part) {
        return parts.contains(part) ? cells.getOrDefault(new Key(row, period, part), "") : "";
    }
}
