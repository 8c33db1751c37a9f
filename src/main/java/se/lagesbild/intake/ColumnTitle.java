package se.lagesbild.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.Period;

/// One header cell taken apart: "Antal 2020" is a word and a year, "Skadegörelse1)" a word with a mark.
///
/// @param text what is left without year and marks; may be empty
/// @param marked whether a footnote mark was taken off
/// @param preliminary whether it says "(prel.)"
record ColumnTitle(String text, Optional<Period> period, boolean marked, boolean preliminary) {
    private static final Pattern PRELIMINARY = Pattern.compile("\\s*\\((?i:prel\\.?|preliminär[at]?)\\)\\s*");
    private static final Pattern MARK = Pattern.compile("(?<=[\\p{L})])\\s*(?:\\d{1,2}\\)|\\)\\d{1,2}|\\*+)$");
    private static final Pattern YEAR_LAST = Pattern.compile("(.*\\S)[ ,]+(" + Periods.SHAPE + ")");
    /// "2019 (november)": the month in which a yearly figure was taken is no part of what it measures.
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(" + Periods.SHAPE + ") ?\\(\\p{L}+\\)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(" + Periods.SHAPE + ")[ ,]+(\\S.*)");

    static ColumnTitle of(String cell) {
        String all = cell.replace('\u00A0', ' ').replace("\u00AD", "").strip();
        String settled = PRELIMINARY.matcher(all).replaceAll(" ").strip();
        String text = MARK.matcher(settled).replaceAll("").strip();
        boolean marked = !text.equals(settled);
        boolean preliminary = !settled.equals(all);
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            return new ColumnTitle(last.group(1), Period.parse(last.group(2)), marked, preliminary);
        }
        Matcher dated = YEAR_AND_MONTH.matcher(text);
        if (dated.matches()) {
            return new ColumnTitle("", Period.parse(dated.group(1)), marked, preliminary);
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return new ColumnTitle(first.group(2), Period.parse(first.group(1)), marked, preliminary);
        }
        Optional<Period> whole = Periods.whole(text);
        return new ColumnTitle(whole.isPresent() ? "" : text, whole, marked, preliminary);
    }
}
