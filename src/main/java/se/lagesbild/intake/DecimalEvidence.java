package se.lagesbild.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the unmistakable numbers of each column tell about its commas and points: "12,3" settles that "12.345" in the
/// same column is twelve thousand.
final class DecimalEvidence {
    private static final char COMMA = ',';
    private static final char POINT = '.';

    private final Map<Integer, Set<Character>> decimals = new HashMap<>();
    private final Map<Integer, Set<Character>> groups = new HashMap<>();

    /// @param rows all rows, looked through once before any of them is read
    static DecimalEvidence of(List<Line> rows, List<Column> columns) {
        DecimalEvidence evidence = new DecimalEvidence();
        for (Column column : columns) {
            rows.forEach(row -> evidence.note(row.cell(column.index()), column.index()));
        }
        return evidence;
    }

    /// Learns from one cell.
    void note(String text, int column) {
        if (text.indexOf(COMMA) < 0 && text.indexOf(POINT) < 0) {
            return;
        }
        if (PlainNumber.of(text).isPresent()) {
            add(decimals, column, text.indexOf(COMMA) >= 0 ? COMMA : POINT);
            return;
        }
        String plain = PlainDigits.of(TextMark.without(text)).replaceAll("\\s?%$", "");
        switch (NumberShape.of(plain)) {
            case COMMA -> add(decimals, column, COMMA);
            case POINT -> add(decimals, column, POINT);
            case POINTS -> add(groups, column, POINT);
            case COMMAS -> add(groups, column, COMMA);
            case SPACED, POWER -> add(decimals, column, plain.indexOf(COMMA) >= 0 ? COMMA : POINT);
            default -> {}
        }
    }

    private static void add(Map<Integer, Set<Character>> marks, int column, char mark) {
        marks.computeIfAbsent(column, ignored -> new HashSet<>()).add(mark);
    }

    /// The reading of a number with two that the rest of its column settles; empty when it settles nothing.
    Optional<BigDecimal> reading(Cell.Numeric number, String text, int column) {
        char mark = text.indexOf(COMMA) >= 0 ? COMMA : POINT;
        char other = mark == COMMA ? POINT : COMMA;
        Set<Character> asDecimal = decimals.getOrDefault(column, Set.of());
        Set<Character> asGroup = groups.getOrDefault(column, Set.of());
        boolean decimal = asDecimal.contains(mark) || asGroup.contains(other);
        boolean group = asGroup.contains(mark) || asDecimal.contains(other);
        if (decimal == group) {
            return Optional.empty();
        }
        return decimal ? Optional.of(number.value()) : number.asThousands();
    }
}
