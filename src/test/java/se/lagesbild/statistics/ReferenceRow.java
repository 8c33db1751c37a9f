package se.lagesbild.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// One row of a reference table; it remembers which of its columns were read.
/// A list is joined by "|", a value that is not defined is NaN, an unbounded one Inf, a missing one NA or nothing.
final class ReferenceRow {
    private static final double ABSOLUTE = 1e-12;
    private static final double RELATIVE = 1e-10;
    private static final double VANISHING = 1e-200;

    private final Map<String, String> cells;
    private final Set<String> read = new HashSet<>();

    ReferenceRow(Map<String, String> cells) {
        this.cells = cells;
    }

    String text(String column) {
        assertThat(cells).containsKey(column);
        read.add(column);
        return cells.getOrDefault(column, "");
    }

    double number(String column) {
        return number(text(column), Double.NaN);
    }

    long count(String column) {
        return Long.parseLong(text(column));
    }

    List<Double> list(String column) {
        return cells(column).map(cell -> number(cell, Double.NaN)).toList();
    }

    List<Long> counts(String column) {
        return cells(column).map(Long::valueOf).toList();
    }

    /// A list in which NA is a missing value.
    List<OptionalDouble> gaps(String column) {
        return cells(column)
                .map(cell -> cell.equals("NA") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell)))
                .toList();
    }

    private java.util.stream.Stream<String> cells(String column) {
        return Arrays.stream(text(column).split("\\|", -1));
    }

    Proportion proportion(String having, String asked) {
        return Proportion.ofCounts(count(having), count(asked)).orElseThrow();
    }

    Confidence confidence() {
        return new Confidence(number("conf"));
    }

    Set<String> unread() {
        Set<String> left = new HashSet<>(cells.keySet());
        left.removeAll(read);
        return left;
    }

    void expect(String column, double actual) {
        expect(column, actual, RELATIVE);
    }

    void expect(String column, OptionalDouble actual) {
        expect(column, actual.orElse(Double.NaN), RELATIVE);
    }

    void expect(String column, Optional<Double> actual) {
        expect(column, actual.orElse(Double.NaN), RELATIVE);
    }

    void expect(String column, double actual, double relative) {
        near(column, number(column), actual, relative);
    }

    void expect(String column, boolean actual) {
        assertThat(Boolean.toString(actual)).as(column).isEqualToIgnoringCase(text(column));
    }

    void expect(String column, Enum<?> actual) {
        assertThat(actual.name()).as(column).isEqualToIgnoringCase(text(column));
    }

    void expect(String column, List<Double> actual) {
        List<Double> expected = list(column);
        assertThat(actual).as(column).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            near(column + "[" + i + "]", expected.get(i), actual.get(i), RELATIVE);
        }
    }

    void expectText(String column, String actual) {
        assertThat(actual).as(column).isEqualTo(text(column));
    }

    void expectGaps(String column, List<OptionalDouble> actual) {
        expect(column, actual.stream().map(one -> one.orElse(Double.NaN)).toList());
    }

    /// Both ends.
    void expect(String lower, String upper, Interval actual) {
        expect(lower, actual.lower());
        expect(upper, actual.upper());
    }

    private static double number(String cell, double missing) {
        return switch (cell) {
            case "NA", "" -> missing;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(cell);
        };
    }

    private static void near(String column, double expected, double actual, double relative) {
        boolean same = Double.compare(expected, actual) == 0;
        boolean vanished = actual == 0 && Math.abs(expected) < VANISHING;
        assertThat(same || vanished || Math.abs(actual - expected) <= ABSOLUTE + relative * Math.abs(expected))
                .as("%s: expected %s, was %s", column, expected, actual)
                .isTrue();
    }
}
