package se.lagesbild.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lagesbild.domain.Period;

/// The months by their Swedish and English names, and the parts of a year that are made of them.
final class Months {
    private static final List<String> NAMES = List.of(
            "januari|january|jan",
            "februari|february|feb|febr",
            "mars|march|mar",
            "april|apr",
            "maj|may",
            "juni|june|jun",
            "juli|july|jul",
            "augusti|august|aug",
            "september|sept|sep",
            "oktober|october|okt|oct",
            "november|nov",
            "december|dec");
    private static final Map<String, Integer> NUMBERS = numbers();
    /// All names as one alternative of a pattern, the longer before the shorter.
    static final String PATTERN = NUMBERS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .collect(Collectors.joining("|", "(?:", ")"));

    private Months() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            int month = i + 1;
            Arrays.stream(NAMES.get(i).split("\\|")).forEach(name -> numbers.put(name, month));
        }
        return Map.copyOf(numbers);
    }

    /// 1 to 12 for a folded name.
    static Optional<Integer> number(String folded) {
        return Optional.ofNullable(NUMBERS.get(folded));
    }

    /// The part of a year that begins with `first` and has `length` months.
    static Period span(int year, int first, int length) {
        LocalDate start = YearMonth.of(year, first).atDay(1);
        return new Period(start, YearMonth.of(year, first + length - 1).atEndOfMonth());
    }
}
