package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.ProblemCode;

/// Tells the rows below the header from footnotes, blanks, repetitions and torn rows.
final class Body {
    private static final Pattern NOTE_START = Pattern.compile(
            "(?iU)^(källa|not|noter|anm|anmärkning|kommentar|fotnot|source|note)\\b.*|^(\\*|\\d{1,2}\\)).*");
    private static final int WORDS_OF_A_SENTENCE = 4;

    private final Header header;
    private final boolean ended;
    private final Predicate<String> beginsArea;
    private final Problems problems;
    private final Fates fates;
    private final List<Line> rows = new ArrayList<>();
    private final Map<String, Boolean> areaWords = new HashMap<>();

    /// @param ended whether the file ends with a line end and with all quotes closed
    /// @param beginsArea whether a text is the beginning of a known area's name
    Body(Header header, boolean ended, Predicate<String> beginsArea, Problems problems, Fates fates) {
        this.header = header;
        this.ended = ended;
        this.beginsArea = beginsArea;
        this.problems = problems;
        this.fates = fates;
    }

    /// The rows that can be read, in file order.
    List<Line> rows(List<Line> lines) {
        int other = otherTableFrom(lines);
        List<Line> table = lines.subList(0, other);
        int end = notesFrom(table);
        for (int i = 0; i < table.size(); i++) {
            take(table.get(i), i >= end, i == lines.size() - 1);
        }
        checkLastCell(lines);
        return List.copyOf(rows);
    }

    /// Where a second table begins: behind a blank line, perhaps with its title, or with a header of its own. Its rows
    /// stay held.
    private int otherTableFrom(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            boolean gap = lines.get(i - 1).isBlank();
            if (gap ? beginsTable(lines, i) : isOtherHeader(lines.get(i))) {
                problems.add(Level.REJECT, ProblemCode.SECOND_TABLE, lines.get(i), 0);
                return i;
            }
        }
        return lines.size();
    }

    // Right below a row only a line of header words can be a header.
    private boolean isOtherHeader(Line line) {
        boolean area = namesArea(line.cell(0)) || namesArea(line.cell(Math.max(header.areaIndex(), 0)));
        return area
                && header.isFollowedBy(line)
                && line.cells().stream().filter(HeaderWords::isKnown).count() * 2 >= Math.max(4, line.filled());
    }

    private boolean namesArea(String cell) {
        return areaWords.computeIfAbsent(cell, one -> HeaderWords.role(one).equals(Optional.of(Role.AREA)));
    }

    private boolean beginsTable(List<Line> lines, int at) {
        int next = at;
        while (next < lines.size() - 1 && lines.get(next).filled() < 2) {
            next++;
        }
        boolean titled = next == at || lines.get(at).filled() == 1;
        return titled && header.isFollowedBy(lines.get(next));
    }

    private int notesFrom(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && (lines.get(end - 1).isBlank() || isNote(lines.get(end - 1), end == lines.size()))) {
            end--;
        }
        return end;
    }

    private boolean isNote(Line line, boolean last) {
        String first = line.cell(0);
        if (NOTE_START.matcher(first).matches()) {
            return true;
        }
        boolean alone = line.filled() == 1 && !first.isEmpty() && !beginsArea.test(first);
        return alone && (!last || ended || first.split(" ", -1).length >= WORDS_OF_A_SENTENCE);
    }

    private void take(Line line, boolean afterData, boolean last) {
        if (line.isBlank() || line.isRule()) {
            fates.put(line, Fate.BLANK);
        } else if (afterData) {
            fates.put(line, Fate.NOTE);
            problems.add(Level.WARN, ProblemCode.FOOTNOTE, line, 0);
        } else if (header.isRepeatedBy(line)) {
            fates.put(line, Fate.REPEATED);
            problems.add(Level.WARN, ProblemCode.REPEATED_HEADER, line, 0);
        } else if (!fits(line, last)) {
            fates.put(line, Fate.HELD);
        } else {
            rows.add(line);
        }
    }

    // A row of one cell above others; a name that ends after it was torn off.
    private boolean isHeading(Line line, boolean last) {
        return line.cells().size() == 1 && !beginsArea.test(line.cell(0)) && !last;
    }

    private boolean fits(Line line, boolean last) {
        int width = header.width();
        if (line.cells().size() < width && !isHeading(line, last)) {
            ProblemCode code = last && !ended ? ProblemCode.TRUNCATED : ProblemCode.RAGGED;
            problems.add(Level.REJECT, code, line, line.cells().size() + 1);
            return false;
        }
        for (int i = width; i < line.cells().size(); i++) {
            if (!line.cell(i).isEmpty()) {
                problems.add(Level.REJECT, ProblemCode.RAGGED, line, i + 1);
                return false;
            }
        }
        return true;
    }

    // A transfer that broke right after a delimiter leaves an empty last cell where no other row has one.
    private void checkLastCell(List<Line> lines) {
        if (ended || rows.size() < 2 || !rows.getLast().equals(lines.getLast())) {
            return;
        }
        Line last = rows.getLast();
        int index = header.width() - 1;
        boolean everEmpty = rows.stream()
                .limit(rows.size() - 1L)
                .anyMatch(row -> row.cell(index).isEmpty());
        if (last.cell(index).isEmpty() && !everEmpty) {
            problems.add(Level.REJECT, ProblemCode.TRUNCATED, last, index + 1);
            fates.put(last, Fate.HELD);
            rows.removeLast();
        }
    }
}
