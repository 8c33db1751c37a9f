package se.lagesbild.intake;

import java.math.BigDecimal;
import se.lagesbild.domain.ChunkBuilder;
import se.lagesbild.domain.Observation;

/// Rows of a long table whose names are not looked up yet, as columns of plain numbers.
final class Waiting {
    private final int[] kinds;
    private final int[] areas;
    private final long[] mantissas;
    private final byte[] decimals;
    private final boolean[] points;
    private final long[] answers;
    private final long[] population;
    private final int[] lines;
    private int size;

    Waiting(int capacity) {
        this.kinds = new int[capacity];
        this.areas = new int[capacity];
        this.mantissas = new long[capacity];
        this.decimals = new byte[capacity];
        this.points = new boolean[capacity];
        this.answers = new long[capacity];
        this.population = new long[capacity];
        this.lines = new int[capacity];
    }

    int capacity() {
        return kinds.length;
    }

    int size() {
        return size;
    }

    int kind(int row) {
        return kinds[row];
    }

    int area(int row) {
        return areas[row];
    }

    void add(RowReader row, int measure, int line) {
        kinds[size] = row.kind(measure);
        areas[size] = row.area();
        mantissas[size] = row.mantissa(measure);
        decimals[size] = (byte) row.decimals(measure);
        points[size] = row.hasPoint(measure);
        answers[size] = row.answers(measure);
        population[size] = row.population(measure);
        lines[size] = line;
        size++;
    }

    /// Takes the last ones back.
    void drop(int count) {
        size -= count;
    }

    void clear() {
        size = 0;
    }

    /// Adds a row as its kind says.
    void addTo(ChunkBuilder builder, int row, Kind kind, int area) {
        Observation shown = kind.shown();
        long beside = shown.base().isPresent() ? answers[row] : -1;
        long people = shown.population().isPresent() ? population[row] : -1;
        if (kind.isNumber()) {
            builder.add(kind.template(), area, mantissas[row], decimals[row], points[row], beside, people, lines[row]);
            return;
        }
        BigDecimal value = shown.value().map(ChunkBuilder::storable).orElse(BigDecimal.ZERO);
        builder.add(
                kind.template(),
                area,
                value.unscaledValue().longValue(),
                value.scale(),
                false,
                beside,
                people,
                lines[row]);
        builder.word(shown.text());
    }
}
