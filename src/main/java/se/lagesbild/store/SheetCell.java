package se.lagesbild.store;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One cell of an exported file. Nothing is an empty cell. A text that is empty or blank, that a spreadsheet would take
/// for a formula, or that begins with an apostrophe gets an apostrophe in front, which reading takes away again.
final class SheetCell {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String FORMULA = "=+-@'\t\r\n";

    private SheetCell() {}

    static String written(@Nullable String content) {
        if (content == null) {
            return "";
        }
        boolean kept = !content.isBlank()
                && (FORMULA.indexOf(content.charAt(0)) < 0
                        || NUMBER.matcher(content).matches());
        return kept ? content : "'" + content;
    }

    static @Nullable String read(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return cell.charAt(0) == '\'' ? cell.substring(1) : cell;
    }
}
