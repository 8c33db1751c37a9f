package se.lagesbild.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Gathers observations into chunks of one file; what templates and areas are called stays the same from chunk to
/// chunk.
public final class ChunkBuilder {
    /// The largest number of decimals that 64 bits hold.
    private static final int MOST_DECIMALS = 18;

    private static final int BITS = 63;

    private static final ChunkColumns NONE = new ChunkColumns(0);

    private final int capacity;
    private final List<ObservationTemplate> templates = new ArrayList<>();
    private final Map<ObservationTemplate, Integer> templateNumbers = new HashMap<>();
    private final List<AreaKey> areas = new ArrayList<>();
    private final Map<AreaKey, Integer> areaNumbers = new HashMap<>();
    /// Columns of chunks that nobody needs any more.
    private final Queue<ChunkColumns> spare = new ConcurrentLinkedQueue<>();

    private ChunkColumns columns = NONE;
    private int size;

    /// @param capacity most rows of one chunk
    public ChunkBuilder(int capacity) {
        this.capacity = capacity;
    }

    /// The same number as an integer of at most 64 bits and 0 to 18 decimals.
    public static BigDecimal storable(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        BigDecimal shortest =
                plain.scale() > MOST_DECIMALS || plain.unscaledValue().bitLength() > BITS
                        ? plain.stripTrailingZeros()
                        : plain;
        BigDecimal whole = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        if (whole.scale() > MOST_DECIMALS || whole.unscaledValue().bitLength() > BITS) {
            throw new IllegalArgumentException("a value must fit 64 bits and 18 decimals, was " + value);
        }
        return whole;
    }

    public int template(ObservationTemplate template) {
        return numbered(template, templates, templateNumbers);
    }

    public int area(AreaKey area) {
        return numbered(area, areas, areaNumbers);
    }

    private static <T> int numbered(T one, List<T> all, Map<T, Integer> numbers) {
        Integer known = numbers.putIfAbsent(one, all.size());
        if (known == null) {
            all.add(one);
            return all.size() - 1;
        }
        return known;
    }

    public int size() {
        return size;
    }

    public int capacity() {
        return capacity;
    }

    /// What the numbers of [#template(ObservationTemplate)] stand for.
    public List<ObservationTemplate> templates() {
        return Collections.unmodifiableList(templates);
    }

    public boolean isFull() {
        return size == capacity;
    }

    /// Adds a row of plain numbers.
    ///
    /// @param point whether the number was written with a decimal point
    /// @param answers -1 where none are told
    /// @param population -1 where none is told
    public void add(
            int template,
            int area,
            long mantissa,
            int decimals,
            boolean point,
            long answers,
            long population,
            int line) {
        if (size == 0) {
            columns = Optional.ofNullable(spare.poll()).orElseGet(() -> new ChunkColumns(capacity));
        }
        columns.template[size] = template;
        columns.area[size] = area;
        columns.mantissa[size] = mantissa;
        columns.marks[size] = (byte) (decimals | (point && decimals > 0 ? ChunkColumns.POINT : 0));
        columns.answers[size] = answers;
        columns.population[size] = population;
        columns.line[size] = line;
        size++;
    }

    /// Says that the cell of the latest row was written in another way than its number tells.
    public void word(String text) {
        if (!text.equals(plain(size - 1))) {
            columns.word(size - 1, text);
        }
    }

    private String plain(int row) {
        boolean number = templates.get(columns.template[row]).status() == Status.OK;
        return number
                ? BigDecimal.valueOf(columns.mantissa[row], columns.marks[row] & ChunkColumns.DECIMALS)
                        .toPlainString()
                        .replace('.', ',')
                : "";
    }

    /// Adds whatever an observation may hold.
    public void add(Observation one) {
        Optional<BigDecimal> value = one.value().map(ChunkBuilder::storable);
        add(
                template(ObservationTemplate.of(one)),
                area(one.key().area()),
                value.map(number -> number.unscaledValue().longValue()).orElse(0L),
                value.map(BigDecimal::scale).orElse(0),
                false,
                one.base().map(Base::answers).orElse(-1L),
                one.population().orElse(-1L),
                one.origin().line());
        word(one.text());
        if (one.published().isPresent() || hasMore(one)) {
            columns.rest.put(size - 1, one);
        }
    }

    private static boolean hasMore(Observation one) {
        return one.base()
                .map(base -> base.effective().isPresent() || base.designEffect().isPresent())
                .orElse(false);
    }

    /// What was added since the last chunk.
    public Chunk chunk() {
        Chunk chunk = new Chunk(List.copyOf(templates), List.copyOf(areas), columns, size, spare);
        columns = NONE;
        size = 0;
        return chunk;
    }
}
