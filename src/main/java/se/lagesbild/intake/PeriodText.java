package se.lagesbild.intake;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Period;

/// A period as a cell writes it, and what had to be done to read it.
///
/// @param normalised whether the cell says it otherwise than "2021", "2019–2021" or "2021-11"
/// @param preliminary whether it calls its numbers preliminary
/// @param guessed whether the century is a guess, so that somebody must be asked
record PeriodText(Period period, boolean normalised, boolean preliminary, boolean guessed) {
    private static final int EARLIEST = 1900;
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    private static final Pattern PRELIMINARY = Pattern.compile("(.*\\d)\\s?\\(?(?:prel\\.?|preliminär[at]?|p)\\)?");
    private static final Pattern MARKED = Pattern.compile("(.*\\d)(?:\\s?(?:\\*{1,3}|[¹²³]|\\(\\d\\))|\\s\\d\\))");
    private static final Pattern LED = Pattern.compile(
            "(?:år|året|helår|helåret|kalenderår|kalenderåret|läsår|läsåret|mätår|undersökningsår|verksamhetsår|perioden|period|year|avser)["
                    + " :]*(\\d.*)");

    private static final Pattern MONTH_OR_YEARS = Pattern.compile("\\d{4}-\\d{2}");

    private record Shape(Pattern pattern, Function<Matcher, Optional<Period>> period) {}

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String ANY_YEAR = "((?:19|20)\\d{2}|\\d{2})";
    private static final List<Shape> SHAPES = List.of(
            shape(YEAR + "[.,]0+", it -> year(it.group(1))),
            shape("(19|20|1|2) ?(\\d{2,3})", it -> spaced(it.group(1), it.group(2))),
            shape(YEAR + " ?(?:-|/|till|to|och|och med) ?" + YEAR, it -> years(it.group(1), it.group(2))),
            shape(YEAR + " ?[-/] ?(\\d{2})", it -> shortYears(it.group(1), it.group(2))),
            shape(YEAR + " ?\\(" + Months.PATTERN + "\\)", it -> year(it.group(1))),
            shape(
                    "(" + Months.PATTERN + ")\\.? ?(?:-|till|to) ?(" + Months.PATTERN + ")\\.?[ ,]*" + YEAR,
                    it -> months(it.group(1), it.group(2), it.group(3))),
            shape(
                    YEAR + "[ ,]*(" + Months.PATTERN + ")\\.? ?(?:-|till|to) ?(" + Months.PATTERN + ")\\.?",
                    it -> months(it.group(2), it.group(3), it.group(1))),
            shape("(" + Months.PATTERN + ")\\.?[ -]?" + ANY_YEAR, it -> month(it.group(1), it.group(2))),
            shape(YEAR + "[ -]?(" + Months.PATTERN + ")\\.?", it -> month(it.group(2), it.group(1))),
            shape(YEAR + "(?:m(?=\\d)|-(?=\\d$))(\\d{1,2})", it -> part(it.group(1), it.group(2), MONTHS)),
            shape(YEAR + "(0[1-9]|1[0-2])", it -> part(it.group(1), it.group(2), MONTHS)),
            shape("(?:kvartal|kv|q|k)\\.? ?([1-4])[ ,/-]*" + YEAR, it -> part(it.group(2), it.group(1), 4)),
            shape(YEAR + "[ ,/-]*(?:kvartal|kv|q|k)\\.? ?([1-4])", it -> part(it.group(1), it.group(2), 4)),
            shape("(?:tertial|t) ?([1-3])[ ,/-]*" + YEAR, it -> part(it.group(2), it.group(1), 3)),
            shape(YEAR + "[ ,/-]*(?:tertial|t) ?([1-3])", it -> part(it.group(1), it.group(2), 3)),
            shape("(?:halvår|h) ?([12])[ ,/-]*" + YEAR, it -> part(it.group(2), it.group(1), 2)),
            shape(YEAR + "[ ,/-]*(?:halvår|h) ?([12])", it -> part(it.group(1), it.group(2), 2)),
            shape("(?:vecka|week|v|w)\\.? ?(\\d{1,2})[ ,/-]*" + YEAR, it -> week(it.group(2), it.group(1))),
            shape(YEAR + "[ ,/-]*(?:vecka|week|v|w)\\.? ?(\\d{1,2})", it -> week(it.group(1), it.group(2))),
            shape("(vt|våren|vårterminen)[ -]?" + ANY_YEAR, it -> part(it.group(2), "1", 2)),
            shape("(ht|hösten|höstterminen)[ -]?" + ANY_YEAR, it -> part(it.group(2), "2", 2)),
            shape(YEAR + "[ -]?(?:vt|våren)", it -> part(it.group(1), "1", 2)),
            shape(YEAR + "[ -]?(?:ht|hösten)", it -> part(it.group(1), "2", 2)),
            shape(YEAR + "-(\\d{2})-(\\d{2})(?:[ t].*)?", it -> date(it.group(1), it.group(2), it.group(3))),
            shape(YEAR + "(\\d{2})(\\d{2})", it -> date(it.group(1), it.group(2), it.group(3))),
            shape("(\\d{1,2})[./](\\d{1,2})[./]" + YEAR, it -> year(it.group(3))));

    private static Shape shape(String pattern, Function<Matcher, Optional<Period>> period) {
        return new Shape(Pattern.compile(pattern), period);
    }

    /// Empty when the text is no period, or one that has two readings ("2011/12").
    static Optional<PeriodText> of(String text) {
        Optional<Period> exact = exact(text);
        if (exact.isPresent()) {
            return exact.map(period -> new PeriodText(period, false, false, false));
        }
        String folded = folded(text);
        Matcher preliminary = PRELIMINARY.matcher(folded);
        boolean early = preliminary.matches();
        String bare = early ? preliminary.group(1) : folded;
        Matcher marked = MARKED.matcher(bare);
        String unmarked = marked.matches() ? marked.group(1) : bare;
        Matcher led = LED.matcher(unmarked);
        String core = led.matches() ? led.group(1) : unmarked;
        boolean twoReadings =
                text.indexOf('–') >= 0 && MONTH_OR_YEARS.matcher(core).matches();
        return exact(core)
                .filter(period -> !twoReadings)
                .or(() -> shaped(core))
                .map(period -> new PeriodText(period, true, early, false))
                .or(() -> twoDigits(core));
    }

    private static Optional<Period> exact(String text) {
        return Period.parse(text).filter(PeriodText::isRecent);
    }

    private static boolean isRecent(Period period) {
        return period.first().getYear() >= EARLIEST;
    }

    private static String folded(String text) {
        return PlainDigits.of(AreaName.fold(TextMark.without(text)));
    }

    private static Optional<Period> shaped(String text) {
        return SHAPES.stream()
                .flatMap(shape -> {
                    Matcher matcher = shape.pattern().matcher(text);
                    return matcher.matches()
                            ? shape.period().apply(matcher).stream()
                            : Optional.<Period>empty().stream();
                })
                .filter(PeriodText::isRecent)
                .findFirst();
    }

    private static Optional<PeriodText> twoDigits(String text) {
        return text.matches("\\d{2}")
                ? Optional.of(new PeriodText(Period.year(CENTURY + Integer.parseInt(text)), true, false, true))
                : Optional.empty();
    }

    /// The part of a year that a cell names without the year: "januari", "3", "kv 2", "VT".
    ///
    /// @param kind header of its column, which tells what a bare number counts
    static Optional<Period> within(String part, String kind, int year) {
        String folded = folded(part);
        String unit = AreaName.fold(kind);
        if (unit.startsWith("vecka") || unit.startsWith("veckon") || unit.startsWith("week")) {
            return folded.matches("\\d{1,2}") ? week(String.valueOf(year), folded) : shaped(folded + " " + year);
        }
        if (folded.matches("0?\\d|1[0-2]")) {
            int parts = unit.startsWith("kvartal") || unit.startsWith("quarter")
                    ? 4
                    : unit.startsWith("tertial") ? 3 : unit.startsWith("halvår") ? 2 : MONTHS;
            return part(String.valueOf(year), folded, parts);
        }
        return shaped(folded + " " + year).filter(period -> period.lastYear() == year);
    }

    private static Optional<Period> year(String year) {
        return Optional.of(Period.year(Integer.parseInt(year)));
    }

    // "2 022", a year that was written as any other number of four digits.
    private static Optional<Period> spaced(String thousands, String rest) {
        String digits = thousands + rest;
        return digits.length() == 4 && rest.length() == 3 ? year(digits) : Optional.empty();
    }

    private static Optional<Period> years(String from, String to) {
        return Period.parse(from + "-" + to);
    }

    // "2011/12" may be a month, "2019/20" and "2019-21" may not.
    private static Optional<Period> shortYears(String from, String to) {
        int last = Integer.parseInt(from) / 100 * 100 + Integer.parseInt(to);
        return Integer.parseInt(to) > MONTHS ? years(from, String.valueOf(last)) : Optional.empty();
    }

    private static Optional<Period> month(String name, String year) {
        return Months.number(name).map(month -> Months.span(full(year), month, 1));
    }

    private static Optional<Period> months(String from, String to, String year) {
        int first = Months.number(from).orElseThrow();
        int length = Months.number(to).orElseThrow() - first + 1;
        return length > 0 ? Optional.of(Months.span(full(year), first, length)) : Optional.empty();
    }

    private static int full(String year) {
        int number = Integer.parseInt(year);
        return year.length() == 2 ? CENTURY + number : number;
    }

    private static Optional<Period> part(String year, String number, int parts) {
        int which = Integer.parseInt(number);
        int length = MONTHS / parts;
        return which >= 1 && which <= parts
                ? Optional.of(Months.span(full(year), (which - 1) * length + 1, length))
                : Optional.empty();
    }

    // Week 1 is the one with the year's first Thursday.
    private static Optional<Period> week(String year, String number) {
        LocalDate inFirst = LocalDate.of(Integer.parseInt(year), 1, 4);
        int week = Integer.parseInt(number);
        boolean exists = week >= 1
                && week
                        <= IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inFirst)
                                .getMaximum();
        LocalDate monday = inFirst.with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        return exists ? Optional.of(new Period(monday, monday.plusDays(6))) : Optional.empty();
    }

    // A day in a column of periods says which year is meant.
    private static Optional<Period> date(String year, String month, String day) {
        try {
            return year(
                    String.valueOf(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                            .getYear()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
