package se.lagesbild.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.Backup;
import se.lagesbild.ui.Immediately;
import se.lagesbild.workbench.Copies;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// What the list of copies shows and does.
final class BackupsViewModelTest {
    @TempDir
    Path folder = Path.of("");

    private static BackupsViewModel model(Workbench workbench) {
        return new BackupsViewModel(workbench.copies(), Optional.of(workbench), new Immediately());
    }

    @Test
    void aCopyThatIsMadeIsListedBesideTheCountsOfNow() throws Exception {
        try (Workbench workbench = SampleWorkbench.with(folder, "2021")) {
            BackupsViewModel model = model(workbench);

            model.make();

            assertThat(model.rows()).singleElement().satisfies(one -> {
                assertThat(one.reason()).isEqualTo(Backup.Reason.ASKED);
                assertThat(one.observations())
                        .isEqualTo(workbench.observations())
                        .isPositive();
            });
            assertThat(model.nowProperty().get().orElseThrow().observations()).isEqualTo(workbench.observations());
            assertThat(model.endedProperty().get()).contains(new BackupsViewModel.Ended.Made(1));
        }
    }

    @Test
    void beforeACopyIsTakenOutThereIsOneOfNow() throws Exception {
        Path to = folder.resolve("ut.lagesbild");
        try (Workbench workbench = SampleWorkbench.empty(folder)) {
            BackupsViewModel model = model(workbench);
            model.make();
            workbench.loadAreas(Files.writeString(folder.resolve("lista.csv"), "name\nNytorp\n"));

            model.restore(model.rows().getFirst(), to);

            assertThat(to).exists();
            assertThat(model.endedProperty().get()).contains(new BackupsViewModel.Ended.Restored(1, to));
            assertThat(model.rows())
                    .extracting(Backup::reason)
                    .containsExactly(Backup.Reason.RESTORE, Backup.Reason.ASKED);
        }
    }

    @Test
    void aTakenNameIsToldAndNothingIsOverwritten() throws Exception {
        Path taken = Files.writeString(folder.resolve("ut.lagesbild"), "annat");
        try (Workbench workbench = SampleWorkbench.empty(folder)) {
            BackupsViewModel model = model(workbench);
            model.make();

            model.restore(model.rows().getFirst(), taken);

            assertThat(model.endedProperty().get().orElseThrow()).isInstanceOf(BackupsViewModel.Ended.Failed.class);
            assertThat(taken).hasContent("annat");
        }
    }

    @Test
    void copiesOfAFileThatIsLostAreListed() throws Exception {
        Path file;
        try (Workbench workbench = SampleWorkbench.empty(folder)) {
            file = workbench.file();
            workbench.backUp();
        }
        Files.delete(file);
        BackupsViewModel model = new BackupsViewModel(new Copies(file), Optional.empty(), new Immediately());

        model.refresh();
        model.restore(model.rows().getFirst(), file);

        assertThat(file).exists();
        assertThat(model.isOpen()).isFalse();
    }
}
