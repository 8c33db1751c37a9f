package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.Progress;
import se.lagesbild.intake.IntakeException;

/// Files that are read ahead say what they would have said one by one.
final class LookingTest {
    @RegisterExtension
    final Bench bench = new Bench();

    private static List<Path> samples() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("sample-data/2021"))) {
            return files.filter(one -> one.toString().endsWith(".csv")).sorted().toList();
        }
    }

    /// What a receipt tells, but for how long it took.
    private record Told(Path file, long observations, String sum, List<Problem> problems) {
        static Told of(Receipt receipt) {
            return new Told(
                    receipt.file(), receipt.observations(), receipt.sum().toPlainString(), receipt.problems());
        }
    }

    @Test
    void filesThatAreReadAheadSayWhatTheySayOneByOne() throws Exception {
        Arrivals arrivals = bench.imports().arrivals();
        List<Told> alone = new ArrayList<>();
        for (Path file : samples()) {
            alone.add(Told.of(arrivals.look(file, Progress.NONE)));
        }

        List<Told> ahead = new ArrayList<>();
        try (Looking looking = arrivals.looking(samples())) {
            for (Path file : looking.files()) {
                ahead.add(Told.of(looking.look(file, Progress.NONE)));
            }
        }

        assertThat(ahead).hasSize(9).isEqualTo(alone);
        assertThat(arrivals.all()).hasSize(9);
        assertThat(bench.imports().stored()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadKeepsNoOtherBack() throws Exception {
        Path gone = bench.folder().resolve("borta.csv");
        List<Path> files = new ArrayList<>(samples());
        files.add(1, gone);

        try (Looking looking = bench.imports().arrivals().looking(files)) {
            looking.look(files.getFirst(), Progress.NONE);
            assertThatThrownBy(() -> looking.look(gone, Progress.NONE))
                    .isInstanceOf(IntakeException.class)
                    .hasMessageContaining("borta.csv");
            for (Path file : files.subList(2, files.size())) {
                assertThat(looking.look(file, Progress.NONE).outcome().isStored())
                        .as("%s", file)
                        .isTrue();
            }
        }
    }

    @Test
    void warmingUpReadsEverythingThatIsPartOfTheProgramAndLeavesNothingBehind() throws Exception {
        new WarmUp(Clock.systemUTC()).run();

        assertThat(bench.imports().stored()).isEmpty();
        assertThat(bench.imports().arrivals().all()).isEmpty();
    }
}
