package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.lagesbild.domain.AreaName;

/// Finds the columns that tell of persons. Addresses, names and times of day count only in a list of events or persons.
final class PersonalColumns {
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{2}-\\d{2}-\\d{2}(?:[ T].*)?|\\d{8}");
    private static final Pattern TIMED = Pattern.compile("((?:19|20)\\d{2}-?\\d{2}-?\\d{2})[ T]+\\d.*");
    private static final Set<String> LISTS = Set.of(
            "datum",
            "tidpunkt",
            "klockslag",
            "larmtid",
            "händelsedatum",
            "insatsdatum",
            "brottsdatum",
            "anmälningsdatum",
            "date",
            "personnummer",
            "förnamn",
            "efternamn",
            "målsägande",
            "anmälare",
            "ärendenummer",
            "diarienummer");

    private final Header header;
    private final List<Line> rows;
    private final boolean list;

    /// @param rows the lines below the header
    PersonalColumns(Header header, List<Line> rows) {
        this.header = header;
        this.rows = rows;
        this.list = isList();
    }

    /// One such column.
    ///
    /// @param line the first line that tells
    /// @param count how many lines do
    record Found(int index, PersonalText.Kind kind, String title, int line, int count) {}

    /// Whether the file is a list of events or persons.
    boolean isInList() {
        return list;
    }

    List<Found> all() {
        List<Found> found = new ArrayList<>();
        int width = rows.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        for (int i = 0; i < Math.max(width, header.width()); i++) {
            column(i).ifPresent(found::add);
        }
        return found;
    }

    /// The columns whose days bear a time of day.
    List<Integer> timed() {
        return IntStream.range(0, header.width())
                .filter(index ->
                        rows.stream().anyMatch(line -> !day(line.cell(index)).equals(line.cell(index))))
                .boxed()
                .toList();
    }

    // "Larmtid" may be a day and a time: then the day is needed, and only the time is left out.
    private boolean holdsDays(int index) {
        return rows.stream()
                .map(line -> line.cell(index))
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> TIMED.matcher(cell).matches());
    }

    /// The day without its time; any other text as it is.
    static String day(String cell) {
        Matcher timed = TIMED.matcher(cell);
        return timed.matches() ? timed.group(1) : cell;
    }

    private boolean isList() {
        for (int i = 0; i < header.width(); i++) {
            for (String cell : header.cells(i)) {
                if (LISTS.contains(AreaName.fold(cell))) {
                    return true;
                }
            }
            int index = i;
            long days = rows.stream()
                    .filter(line -> DAY.matcher(line.cell(index)).matches())
                    .count();
            if (days * 2 > rows.size()) {
                return true;
            }
        }
        return false;
    }

    private String title(int index) {
        return index < header.width() ? String.join(" ", header.cells(index)).strip() : "";
    }

    private Optional<Found> column(int index) {
        Optional<Found> anywhere = byCells(index);
        if (anywhere.isPresent() || !list) {
            return anywhere;
        }
        return PersonalText.byHeader(title(index))
                .filter(kind -> kind != PersonalText.Kind.TIME_OF_DAY || !holdsDays(index))
                .flatMap(kind -> first(
                        index,
                        rows.stream()
                                .filter(line -> !line.cell(index).isEmpty())
                                .toList(),
                        kind))
                .or(() -> inList(index));
    }

    // Ten digits that happen to look like a personal number may be a count; when half of a column does, they are not.
    private Optional<Found> byCells(int index) {
        List<Line> hits = new ArrayList<>();
        int bare = 0;
        int filled = 0;
        Optional<PersonalText.Kind> kind = Optional.empty();
        for (Line line : rows) {
            String cell = line.cell(index);
            filled += cell.isEmpty() ? 0 : 1;
            Optional<PersonalText.Kind> one = PersonalText.anywhere(cell);
            if (one.isPresent()) {
                hits.add(line);
                kind = kind.isPresent() ? kind : one;
                bare += PersonalText.isBareNumber(cell) ? 1 : 0;
            }
        }
        boolean counts = bare == hits.size() && bare * 2 < filled;
        return counts ? Optional.empty() : kind.flatMap(one -> first(index, hits, one));
    }

    private Optional<Found> inList(int index) {
        List<Line> hits = rows.stream()
                .filter(line -> PersonalText.inList(line.cell(index)).isPresent())
                .toList();
        return hits.isEmpty()
                ? Optional.empty()
                : PersonalText.inList(hits.getFirst().cell(index)).flatMap(kind -> first(index, hits, kind));
    }

    private Optional<Found> first(int index, List<Line> hits, PersonalText.Kind kind) {
        return hits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        index,
                        kind,
                        PersonalText.masked(title(index)),
                        hits.getFirst().number(),
                        hits.size()));
    }
}
