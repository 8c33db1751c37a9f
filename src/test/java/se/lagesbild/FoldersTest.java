package se.lagesbild;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.workbench.Workbench;

final class FoldersTest {
    @Test
    void aSecondSampleWindowGetsAFileOfItsOwnAndTheFirstKeepsWhatItHas(@TempDir Path folder) throws Exception {
        Path first = Folders.freshSample(folder);
        try (Workbench open = Workbench.create(first, Clock.systemUTC())) {
            Path second = Folders.freshSample(folder);

            assertThat(second).isNotEqualTo(first);
            assertThat(first).exists();
            assertThat(open.observations()).isZero();
        }
        assertThat(Folders.freshSample(folder)).isEqualTo(first).doesNotExist();
    }
}
