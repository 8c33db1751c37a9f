package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.Chunk;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Portion;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// A long table read portion by portion says the same as one that is held in memory.
@NullMarked
final class LongTableTest {
    private static final Intake INTAKE = TestFiles.districts();
    private static final int HEAD = 2_000;
    private static final int CHUNK = 50;

    @TempDir
    Path folder = Path.of("");

    @Property(tries = 300)
    void whateverStandsInATableItIsReadTheSameInPortions(@ForAll @LongRange(min = 0) long seed) throws Exception {
        OddTable table = new OddTable(seed);
        Read read = assertReadTheSame(table.name(), table.bytes());
        Statistics.label("portions").collect(read.portions() > 2);
        Statistics.label("passes").collect(read.passes());
        Statistics.label("stored").collect(read.delivery().outcome().isStored());
    }

    @Test
    void aTableIsReadInPortions() throws Exception {
        Read read = read("a.csv", OddTable.plain(1_000).getBytes(StandardCharsets.UTF_8));

        assertThat(read.portions).isGreaterThan(10);
        assertThat(read.passes).isEqualTo(1);
        assertThat(read.delivery.figures().observations()).isEqualTo(1_000);
    }

    @Test
    void theFirstPortionIsSmallSoThatStoringBeginsSoonAndLaterOnesAreFull() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), OddTable.plain(1_000));
        List<Integer> sizes = new ArrayList<>();
        try (Reading reading = INTAKE.open(file, HEAD, CHUNK)) {
            reading.begin(kept -> {});
            for (Optional<Portion> next = reading.next(); next.isPresent(); next = reading.next()) {
                sizes.add(next.get().chunk().size());
            }
        }

        assertThat(sizes.getFirst()).isLessThanOrEqualTo(CHUNK / 4);
        assertThat(sizes.subList(3, 10)).containsOnly(CHUNK);
    }

    @Test
    void aMistakeOfOurOwnReachesWhoeverWaitsForRowsAsWhatItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), OddTable.plain(1_000));
        for (Throwable mistake : List.of(new IllegalStateException("ours"), new OutOfMemoryError("full"))) {
            try (Reading reading = INTAKE.open(file, HEAD, CHUNK)) {
                reading.begin(kept -> {
                    if (mistake instanceof Error full) {
                        throw full;
                    }
                    throw (RuntimeException) mistake;
                });

                assertThatThrownBy(() -> assertTimeoutPreemptively(Duration.ofMinutes(1), reading::next))
                        .isSameAs(mistake);
            }
        }
    }

    @Test
    void aTableBeyondTheLimitIsRefusedByNameAndNotRead() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), OddTable.plain(1_000));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(ReadingLimits.TABLE_BYTES + 1);
        }

        try (Reading reading = INTAKE.open(file, List.of())) {
            assertThat(reading.delivery().problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.FILE_TOO_LARGE);
        }
    }

    @Test
    void aLateByteOfAnotherEncodingChangesNothingInWhatIsRead() throws Exception {
        String text = OddTable.plain(1_000).replaceAll("[åäöÅÄÖ]", "x") + "Vårby;Trygg;2020;Kvinnor;45,1;200\n";
        assertReadTheSame("a.csv", text.getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void aFileThatIsChangedAfterItsHeadWasReadIsReadAnew() throws Exception {
        String text = OddTable.plain(1_000);
        byte[] changed =
                text.replaceFirst("Värde;Antal svar", "Antal svar;Värde").getBytes(StandardCharsets.UTF_8);
        Path file = Files.writeString(folder.resolve("a.csv"), text);

        try (Reading opened = INTAKE.open(file, HEAD, CHUNK)) {
            Files.write(file, changed);
            Read read = read(opened, changed, 1);

            assertThat(read.delivery.sum())
                    .isEqualByComparingTo(
                            INTAKE.read("a.csv", new FileContent(changed)).sum())
                    .isNotEqualByComparingTo(
                            INTAKE.read("a.csv", new FileContent(text.getBytes(StandardCharsets.UTF_8)))
                                    .sum());
            assertThat(read.delivery.file().content().hash()).isEqualTo(new FileContent(changed).hash());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "850709-9805",
                "anna@example.se",
                "ring 070-123 45 67",
                "8507099805",
                "Storgatan 5",
                "14:05",
                "2021-07-09",
                "se not 3"
            })
    void whatALateCellSaysOfAPersonIsSeenTheSame(String cell) throws Exception {
        for (String title : List.of("Anmärkning", "Diarienummer")) {
            for (List<Integer> rows : List.of(List.of(700), List.of(700, 701, 900), List.of(350))) {
                assertReadTheSame("a.csv", withColumn(title, cell, rows));
            }
        }
    }

    @Test
    void numbersThatLookLikePersonalOnesAreCountedInTheWholeFile() throws Exception {
        List<Integer> few =
                IntStream.range(0, 400).map(row -> row + 500).boxed().toList();
        List<Integer> many = IntStream.range(150, 1_000).boxed().toList();

        assertReadTheSame("a.csv", withColumn("Löpnummer", "8507099805", few));
        assertReadTheSame("a.csv", withColumn("Löpnummer", "8507099805", many));
    }

    /// A table with one more column, which says that in some rows and another number in all others.
    private static byte[] withColumn(String title, String cell, List<Integer> rows) {
        List<String> lines = new ArrayList<>(OddTable.plain(1_000).lines().toList());
        lines.set(0, lines.getFirst() + ";" + title);
        for (int row = 1; row < lines.size(); row++) {
            lines.set(row, lines.get(row) + ";" + (rows.contains(row) ? cell : row < 120 ? "" : "1234567890"));
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// What was read in portions.
    private record Read(Delivery delivery, List<Observation> observations, int portions, int passes) {}

    private static Read assertReadTheSame(String name, byte[] bytes) throws Exception {
        Delivery whole = INTAKE.read(name, new FileContent(bytes));
        Read parts = read(name, bytes);

        assertThat(told(parts.delivery.problems())).as("read otherwise").isEqualTo(told(whole.problems()));
        assertThat(parts.delivery.rows()).as("read otherwise").isEqualTo(whole.rows());
        assertThat(parts.delivery.figures().observations())
                .as("read otherwise")
                .isEqualTo(whole.observations().size());
        assertThat(parts.delivery.missing()).isEqualTo(whole.missing());
        assertThat(parts.delivery.sum()).isEqualByComparingTo(whole.sum());
        assertThat(parts.delivery.newIndicators()).isEqualTo(whole.newIndicators());
        assertThat(Set.copyOf(parts.delivery.newAreas())).isEqualTo(Set.copyOf(whole.newAreas()));
        assertThat(parts.delivery.file().encoding()).isEqualTo(whole.file().encoding());
        if (whole.outcome().isStored()) {
            assertThat(parts.delivery.file().content().hash())
                    .isEqualTo(whole.file().content().hash());
            assertThat(said(parts.observations)).as("read otherwise").isEqualTo(said(whole.observations()));
        }
        return parts;
    }

    private static Set<String> told(List<Problem> problems) {
        return problems.stream().map(LongTableTest::plain).collect(Collectors.toSet());
    }

    private static String plain(Problem one) {
        return one.toString();
    }

    private static Set<String> said(List<Observation> observations) {
        Set<String> said = new HashSet<>();
        observations.forEach(one ->
                said.add(one.key() + " " + one.status() + " " + one.value().map(BigDecimal::toPlainString)
                        + " " + one.text() + " " + one.base() + " " + one.published() + " " + one.population() + " "
                        + one.flags()
                        + " " + one.informationClass() + " " + one.origin()));
        assertThat(said).hasSameSizeAs(observations);
        return said;
    }

    private static Read read(String name, byte[] bytes) throws Exception {
        Path folder = Files.createTempDirectory("long");
        Path file = Files.write(folder.resolve(name), bytes);
        try (Reading first = INTAKE.open(file, HEAD, CHUNK)) {
            return read(first, bytes, 1);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static Read read(Reading reading, byte[] bytes, int pass) throws IntakeException, InterruptedException {
        List<byte[]> kept = new ArrayList<>();
        reading.begin(kept::add);
        List<Chunk> chunks = new ArrayList<>();
        for (Optional<Portion> next = reading.next(); next.isPresent(); next = reading.next()) {
            chunks.add(next.get().chunk());
        }
        if (reading.isVoid()) {
            try (Reading again = reading.again()) {
                return read(again, bytes, pass + 1);
            }
        }
        Delivery delivery = reading.delivery();
        assertThat(joined(kept))
                .isEqualTo(reading.isRead() ? delivery.file().content().bytes() : bytes);
        List<Observation> observations = new ArrayList<>();
        for (Chunk chunk : chunks) {
            for (int row = 0; row < chunk.size(); row++) {
                observations.add(chunk.observation(
                        row, delivery.file().content().hash(), delivery.file().name()));
            }
        }
        return new Read(delivery, observations, chunks.size(), pass);
    }

    private static byte[] joined(List<byte[]> blocks) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        blocks.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
