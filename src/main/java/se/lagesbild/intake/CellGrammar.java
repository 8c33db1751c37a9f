package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.AreaName;

/// The closer look at a cell that is not just digits with a comma or point.
final class CellGrammar {
    private static final int LONGEST = 60;
    private static final Pattern FOOTNOTE =
            Pattern.compile("(.*[\\d%.])(?:\\s?(?:\\*{1,3}|[†‡§]|[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]{1,2}\\)?"
                    + "|\\(\\d{1,2}\\)|\\[\\d{1,2}]|\\p{L}\\))|\\s\\d{1,2}\\))");
    private static final Pattern PERCENT = Pattern.compile("(.*\\d)\\s?(?:%|procent)");
    /// "426 st" counts pieces, whatever they are.
    private static final Pattern PIECES = Pattern.compile("(.*\\d)\\s?st\\.?");
    private static final Map<String, Integer> PERCENT_IN_WORDS =
            Map.of("en fjärdedel", 25, "en tredjedel", 33, "hälften", 50, "två tredjedelar", 67, "tre fjärdedelar", 75);

    private CellGrammar() {}

    static Cell read(String text) {
        if (text.length() > LONGEST) {
            return new Cell.Unreadable();
        }
        Set<Cell.Mark> marks = EnumSet.noneOf(Cell.Mark.class);
        String bare = TextMark.without(text);
        if (!bare.equals(text)) {
            marks.add(Cell.Mark.TEXT);
        }
        return Markers.status(bare).<Cell>map(Cell.Absent::new).orElseGet(() -> withoutFootnote(bare, marks));
    }

    private static Cell withoutFootnote(String text, Set<Cell.Mark> marks) {
        Matcher footnote = FOOTNOTE.matcher(text);
        String bare = text;
        if (footnote.matches()) {
            bare = footnote.group(1).strip();
            marks.add(Cell.Mark.FOOTNOTE);
            Optional<Cell> marker = Markers.status(bare).map(Cell.Absent::new);
            if (marker.isPresent()) {
                return marker.get();
            }
        }
        Integer words = PERCENT_IN_WORDS.get(AreaName.fold(bare));
        return words == null ? number(bare, marks) : new Cell.Words(BigDecimal.valueOf(words));
    }

    private static Cell number(String text, Set<Cell.Mark> marks) {
        String plain = PlainDigits.of(text);
        if (PlainDigits.isUnusual(text)) {
            marks.add(Cell.Mark.UNUSUAL);
        }
        Matcher percent = PERCENT.matcher(plain);
        if (percent.matches()) {
            plain = percent.group(1);
            marks.add(Cell.Mark.PERCENT);
        }
        Matcher pieces = PIECES.matcher(plain);
        return NumberShape.read(pieces.matches() ? pieces.group(1) : plain, marks);
    }
}
