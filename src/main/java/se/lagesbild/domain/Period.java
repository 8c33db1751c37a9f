package se.lagesbild.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days a value is about, both ends included: a year, a month, or pooled years.
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {
    // "2011/12" and "2011–12" are pooled years to some and a month to others, so they are neither here.
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:[-–/](\\d{4})|-(\\d{2}))?");

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period must not end before it begins: " + first + " to " + last);
        }
    }

    /// The calendar year.
    public static Period year(int year) {
        return years(year, year);
    }

    /// Whole years, first and last included.
    public static Period years(int from, int to) {
        return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    /// Reads "2021", "2017-2018", "2017/2018" or the month "2019-11"; empty for anything else.
    public static Optional<Period> parse(String text) {
        Matcher matcher = CODE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        if (matcher.group(3) != null) {
            return month(from, Integer.parseInt(matcher.group(3)));
        }
        int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
        return to >= from ? Optional.of(years(from, to)) : Optional.empty();
    }

    private static Optional<Period> month(int year, int month) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth days = YearMonth.of(year, month);
        return Optional.of(new Period(days.atDay(1), days.atEndOfMonth()));
    }

    /// Whether the two share a day.
    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /// How many years it covers; a month is about a twelfth.
    public double years() {
        double years = 0;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            years += shareOf(year);
        }
        return years;
    }

    /// How much of the year it covers, 0 to 1.
    public double shareOf(int year) {
        LocalDate start = LocalDate.of(year, 1, 1);
        LocalDate end = start.plusYears(1);
        LocalDate from = first.isAfter(start) ? first : start;
        LocalDate to = last.isBefore(end) ? last.plusDays(1) : end;
        return Math.max(0, to.toEpochDay() - from.toEpochDay()) / (double) start.lengthOfYear();
    }

    /// The middle as a decimal year: 2021.5 for all of 2021.
    public double middle() {
        double days = (first.toEpochDay() + last.toEpochDay() + 1) / 2.0;
        int year = LocalDate.ofEpochDay((long) days).getYear();
        LocalDate start = LocalDate.of(year, 1, 1);
        return year + (days - start.toEpochDay()) / start.lengthOfYear();
    }

    /// Year of the last day: what an edition goes by.
    public int lastYear() {
        return last.getYear();
    }

    /// Short and unambiguous: "2021", "2017–2018", "2019-11", or both days; [#parse] reads the first three.
    public String label() {
        boolean wholeYears = first.getDayOfYear() == 1 && last.equals(LocalDate.of(last.getYear(), 12, 31));
        if (wholeYears) {
            return first.getYear() == last.getYear()
                    ? String.valueOf(first.getYear())
                    : first.getYear() + "–" + last.getYear();
        }
        YearMonth month = YearMonth.from(first);
        return first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())
                ? month.toString()
                : first + "–" + last;
    }

    @Override
    public int compareTo(Period other) {
        return last.equals(other.last) ? first.compareTo(other.first) : last.compareTo(other.last);
    }
}
