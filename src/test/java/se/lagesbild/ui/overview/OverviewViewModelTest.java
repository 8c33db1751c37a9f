package se.lagesbild.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.ui.Immediately;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// What the overview says of an empty and of a filled lägesbild.
final class OverviewViewModelTest {
    @TempDir
    Path folder = Path.of("");

    private final List<Exception> failures = new ArrayList<>();

    private OverviewViewModel.Shown shown(Workbench workbench) {
        OverviewViewModel model = new OverviewViewModel(workbench, new Immediately(), failures::add);
        model.refresh();
        assertThat(failures).isEmpty();
        return model.shownProperty().get().orElseThrow();
    }

    @Test
    void anEmptyLagesbildHasNoEdition() throws Exception {
        try (Workbench workbench = SampleWorkbench.empty(folder)) {
            OverviewViewModel.Shown shown = shown(workbench);

            assertThat(shown.edition()).isEmpty();
            assertThat(shown.loaded()).isZero();
            assertThat(shown.sources()).hasSize(9);
        }
    }

    @Test
    void theFindingsBeginWithTheViewThatHasMostCertainVerdicts() throws Exception {
        try (Workbench workbench = SampleWorkbench.with(folder, "2021")) {
            OverviewViewModel.Shown shown = shown(workbench);

            assertThat(shown.edition()).contains(2021);
            assertThat(shown.loaded()).isEqualTo(7);
            assertThat(shown.findings().getFirst().indicator().code()).isEqualTo("BU_TRYGG");
        }
    }
}
