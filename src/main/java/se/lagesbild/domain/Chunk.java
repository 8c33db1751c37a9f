package se.lagesbild.domain;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;

/// Some observations of one file as columns of plain numbers: a long table in this form needs a tenth of the memory,
/// and records are made of it only where somebody asks for one.
public final class Chunk {
    private final List<ObservationTemplate> templates;
    private final List<AreaKey> areas;
    private final ChunkColumns columns;
    private final int size;
    private final Queue<ChunkColumns> spare;

    /// @param spare where columns go that nobody needs any more
    Chunk(
            List<ObservationTemplate> templates,
            List<AreaKey> areas,
            ChunkColumns columns,
            int size,
            Queue<ChunkColumns> spare) {
        this.spare = spare;
        this.templates = templates;
        this.areas = areas;
        this.columns = columns;
        this.size = size;
    }

    /// The same as a list.
    public static Chunk of(List<Observation> observations) {
        ChunkBuilder builder = new ChunkBuilder(observations.size());
        observations.forEach(builder::add);
        return builder.chunk();
    }

    public int size() {
        return size;
    }

    /// What the numbers of [#template(int)] stand for; later chunks of a file only add to it.
    public List<ObservationTemplate> templates() {
        return templates;
    }

    /// What the numbers of [#area(int)] stand for; later chunks of a file only add to it.
    public List<AreaKey> areas() {
        return areas;
    }

    public int template(int index) {
        return columns.template[index];
    }

    public int area(int index) {
        return columns.area[index];
    }

    public int line(int index) {
        return columns.line[index];
    }

    /// Whether there is a number.
    public boolean hasValue(int index) {
        return templates.get(columns.template[index]).status() == Status.OK;
    }

    /// The number without its decimal mark, 0 where there is none.
    public long mantissa(int index) {
        return columns.mantissa[index];
    }

    public int decimals(int index) {
        return columns.marks[index] & ChunkColumns.DECIMALS;
    }

    /// Answers, -1 where none are told.
    public long answers(int index) {
        return columns.answers[index];
    }

    /// Inhabitants, -1 where none are told.
    public long population(int index) {
        return columns.population[index];
    }

    /// Whether the text of the cell is its number with a decimal comma and nothing else, or nothing for no number.
    public boolean isCanonical(int index) {
        return (columns.marks[index] & (ChunkColumns.POINT | ChunkColumns.WORDED)) == 0;
    }

    /// The cell as it was written.
    public String text(int index) {
        if ((columns.marks[index] & ChunkColumns.WORDED) != 0) {
            return columns.text(index);
        }
        String number = value(index).map(BigDecimal::toPlainString).orElse("");
        return isCanonical(index) ? number.replace('.', ',') : number;
    }

    /// The number, exact.
    public Optional<BigDecimal> value(int index) {
        return hasValue(index)
                ? Optional.of(BigDecimal.valueOf(columns.mantissa[index], decimals(index)))
                : Optional.empty();
    }

    /// The whole observation, for what no column holds: effective answers, design effect, interval; empty when there
    /// is nothing else.
    public Optional<Observation> rest(int index) {
        return Optional.ofNullable(columns.rest.get(index));
    }

    /// The observation as a record.
    public Observation observation(int index, String fileHash, String fileName) {
        ObservationTemplate template = templates.get(template(index));
        Origin origin = new Origin(fileHash, fileName, line(index), template.column());
        return rest(index)
                .orElseGet(() -> new Observation(
                        template.key(areas.get(area(index))),
                        template.status(),
                        value(index),
                        text(index),
                        answers(index) < 0 ? Optional.empty() : Optional.of(Base.of(answers(index))),
                        Optional.empty(),
                        population(index) < 0 ? OptionalLong.empty() : OptionalLong.of(population(index)),
                        template.flags(),
                        template.informationClass(),
                        origin))
                .from(origin);
    }

    /// Only some of the rows.
    public Chunk only(BitSet rows) {
        return new Chunk(templates, areas, columns.only(rows), rows.cardinality(), new ArrayDeque<>());
    }

    /// Gives the memory back to whoever made the chunk, which must not be looked at any more.
    public void release() {
        if (size > 0) {
            columns.forget();
            spare.add(columns);
        }
    }
}
