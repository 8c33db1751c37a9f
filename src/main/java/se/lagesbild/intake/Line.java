package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One record of the file with the number of its first line.
///
/// @param number as an editor counts, from 1
/// @param raw the whole record as it stands in the file
/// @param cells its fields without the blanks around them
record Line(int number, String raw, List<String> cells) {
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\u00A0\\u2009\\u202F\\uFEFF]+|[\\s\\u00A0\\u2009\\u202F]+$");

    Line {
        cells = cells.stream().map(Line::trimmed).toList();
    }

    /// Nearly every cell begins and ends with a letter or digit, and then there is nothing to look for.
    private static String trimmed(String cell) {
        boolean settled = !cell.isEmpty() && isInner(cell.charAt(0)) && isInner(cell.charAt(cell.length() - 1));
        return settled || cell.isEmpty() ? cell : EDGES.matcher(cell).replaceAll("");
    }

    private static boolean isInner(char end) {
        return (end > ' ' && end < '\u007F') || Character.isLetterOrDigit(end);
    }

    /// The field of that index from 0; empty beyond the end of the record.
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /// The same line with another text in one field.
    Line with(int index, String text) {
        List<String> changed = new ArrayList<>(cells);
        while (changed.size() <= index) {
            changed.add("");
        }
        changed.set(index, text);
        return new Line(number, raw, changed);
    }

    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// Whether the fields hold nothing but drawn lines, as between a header and the rows below it.
    boolean isRule() {
        return filled() > 0 && cells.stream().allMatch(cell -> cell.isEmpty() || TypedText.isRuler(cell));
    }

    /// How many fields hold anything.
    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
