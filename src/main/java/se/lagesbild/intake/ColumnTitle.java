package se.lagesbild.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Period;

/// One header cell taken apart: "Antal 2020" is a word and a year, "Skadegörelse1)" a word with a mark.
///
/// @param text what is left without year and marks; may be empty
/// @param part a part of a year without its year, "januari" or "kv 1"; the text is then empty
/// @param marked whether a footnote mark was taken off
/// @param preliminary whether it says "(prel.)"
record ColumnTitle(String text, Optional<Period> period, Optional<String> part, boolean marked, boolean preliminary) {
    private static final Pattern PRELIMINARY = Pattern.compile(
            "\\s*\\((?i:prel\\.?|preliminär[at]?)\\)\\s*|(?<=\\d)\\s+(?i:prel\\.?|preliminär[at]?)$|(?<=(?:19|20)\\d{2})p$");
    private static final Pattern MARK = Pattern.compile(
            "(?<=[\\p{L})])\\s*(?:\\d{1,2}\\)|\\)\\d{1,2}|\\(\\d{1,2}\\)|\\[\\d{1,2}]|\\*+|[†‡])$|(?<=[\\p{L})%\\d])\\s*[\u00B9\u00B2\u00B3\u2074-\u2079]+\\)?$|(?<=\\d)\\s*\\*+$|(?<=\\d)\\s+\\d\\)$");
    private static final Pattern YEAR_LAST = Pattern.compile("(.*\\S)[ ,]+(" + Periods.SHAPE + ")");
    /// "2019 (november)": the month in which a yearly figure was taken is no part of what it measures.
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(" + Periods.SHAPE + ") ?\\(\\p{L}+\\)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(" + Periods.SHAPE + ")[ ,]+(\\S.*)");
    private static final Pattern YEAR_WITHIN = Pattern.compile(
            "(.*?\\p{L}.*?)[ ,]+(?:\\(|(?:för |under |år )+)?(" + Periods.SHAPE + ")(?:\\)|(?= )|$)(.*)");
    private static final Pattern PERIOD_LAST = Pattern.compile(
            "(?iu)(.*\\p{L})[ ,]+(" + Months.PATTERN
                    + "\\.?[ -]\\d{4}|\\d{4}m\\d{2}|\\d{4}-\\d{2}|\\d{4} ?(?:kv|kvartal|q|k) ?\\d|(?:kv|kvartal|q) ?\\d \\d{4}|[vh]t ?\\d{2,4})");
    private static final Pattern PART =
            Pattern.compile(Months.PATTERN + "\\.?|(?:kv|kvartal|q)\\.? ?[1-4]|tertial ?[1-3]|halvår ?[12]|vt|ht");

    static ColumnTitle of(String cell) {
        String all = TextMark.without(cell)
                .replace('\u00A0', ' ')
                .replace("\u00AD", "")
                .strip();
        String unmarked = MARK.matcher(all).replaceAll("").strip();
        String settled = PRELIMINARY.matcher(unmarked).replaceAll(" ").strip();
        String text = MARK.matcher(settled).replaceAll("").strip();
        boolean marked = !unmarked.equals(all) || !text.equals(settled);
        Marks marks = new Marks(marked, !settled.equals(unmarked));
        String folded = AreaName.fold(text);
        if (PART.matcher(folded).matches()) {
            return new ColumnTitle("", Optional.empty(), Optional.of(folded), marks.marked, marks.preliminary);
        }
        return dated(text, marks);
    }

    private record Marks(boolean marked, boolean preliminary) {
        ColumnTitle title(String text, Optional<Period> period) {
            return new ColumnTitle(text, period, Optional.empty(), marked, preliminary);
        }
    }

    private static ColumnTitle dated(String text, Marks marks) {
        Matcher last = YEAR_LAST.matcher(text);
        Matcher named = PERIOD_LAST.matcher(text);
        if (!last.matches() && named.matches()) {
            Optional<Period> period = PeriodText.of(named.group(2)).map(PeriodText::period);
            return marks.title(period.isPresent() ? named.group(1) : text, period);
        }
        Optional<Period> whole = Periods.whole(text).or(() -> said(text));
        if (whole.isPresent()) {
            return marks.title("", whole);
        }
        if (last.matches()) {
            return marks.title(last.group(1), Period.parse(last.group(2)));
        }
        Matcher dated = YEAR_AND_MONTH.matcher(text);
        if (dated.matches()) {
            return marks.title("", Period.parse(dated.group(1)));
        }
        Matcher first = YEAR_FIRST.matcher(text);
        return first.matches() ? marks.title(first.group(2), Period.parse(first.group(1))) : within(text, marks);
    }

    // "Andel trygga (2021)", "Andel 2021 (%)": the only year among other words.
    private static ColumnTitle within(String text, Marks marks) {
        Matcher year = YEAR_WITHIN.matcher(text);
        if (!year.matches() || Periods.only(text).isEmpty()) {
            return marks.title(text, Optional.empty());
        }
        String rest = (year.group(1) + " " + year.group(3))
                .replace("()", "")
                .replaceAll("\\s+", " ")
                .strip();
        return marks.title(rest, Period.parse(year.group(2)));
    }

    // Digits alone are a number before they are a day or a year of two digits.
    private static Optional<Period> said(String text) {
        return text.chars().anyMatch(Character::isLetter) || text.matches("\\d{4}\\s?[-–/].*")
                ? PeriodText.of(text).filter(read -> !read.guessed()).map(PeriodText::period)
                : Optional.empty();
    }
}
