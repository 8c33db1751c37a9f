package se.lagesbild.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.picture.Verdict;
import se.lagesbild.ui.Immediately;
import se.lagesbild.ui.SampleWorkbench;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.workbench.SampleData;
import se.lagesbild.workbench.Workbench;

/// What the Compare view shows after each choice.
final class CompareViewModelTest {
    private static final AreaKey VARBY = new AreaKey("HUD7", "Vårby");
    private static final AreaKey NATION = new AreaKey("SE", "00");

    @TempDir
    Path folder = Path.of("");

    private final List<Exception> failures = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Workbench workbench;

    @SuppressWarnings("NullAway.Init") // made before each test
    private CompareViewModel model;

    @BeforeEach
    void open() throws Exception {
        workbench = SampleWorkbench.with(folder, "2021");
        model = model(CompareViewModel.Wanted.NOTHING);
        model.refresh();
    }

    private CompareViewModel model(CompareViewModel.Wanted wanted) {
        return new CompareViewModel(workbench.comparisons(), new Immediately(), failures::add, wanted);
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
        assertThat(failures).isEmpty();
    }

    private CompareViewModel.Shown shown() {
        return model.shownProperty().get().orElseThrow();
    }

    private Indicator indicator(String code) {
        return model.indicators().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFirstViewIsSafetyInSevenDistrictsAgainstCountyAndNation() {
        assertThat(shown().indicator().code()).isEqualTo("BU_TRYGG");
        assertThat(shown().edition()).isEqualTo(2021);
        assertThat(shown().view().orElseThrow().districts()).hasSize(7);
        assertThat(shown().view().orElseThrow().baselines())
                .extracting(one -> one.area().name())
                .containsExactly("Stockholms län", "Riket");
        assertThat(model.selectedProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aSelectedAreaComesWithItsVerdictsAndItsLine() {
        model.select(VARBY);

        CompareViewModel.Selected selected = model.selectedProperty().get().orElseThrow();
        assertThat(selected.verdicts()).extracting(one -> one.verdict()).containsExactly(Verdict.LOWER, Verdict.LOWER);
        assertThat(selected.lineage().line().orElseThrow()).startsWith("Vårby;600;204;34;10,8;45,1");
    }

    @Test
    void theSelectionStaysWhenTheMeasureChanges() {
        model.select(VARBY);

        model.choose(indicator("BU_OTRYGG"));

        assertThat(shown().indicator().code()).isEqualTo("BU_OTRYGG");
        assertThat(model.selectedProperty()
                        .get()
                        .orElseThrow()
                        .estimate()
                        .area()
                        .key())
                .isEqualTo(VARBY);
        assertThat(model.selectedProperty()
                        .get()
                        .orElseThrow()
                        .estimate()
                        .observation()
                        .key()
                        .indicator())
                .isEqualTo("BU_OTRYGG");
    }

    @Test
    void otherBaselinesGiveOtherComparisons() {
        model.compareWith(List.of(NATION));

        assertThat(shown().against()).containsExactly(NATION);
        assertThat(shown().view().orElseThrow().of(VARBY)).hasSize(1);
    }

    @Test
    void readingAgainKeepsEveryChoice() {
        model.choose(indicator("BU_OTRYGG"));
        model.compareWith(List.of(NATION));

        model.refresh();

        assertThat(shown().indicator().code()).isEqualTo("BU_OTRYGG");
        assertThat(shown().against()).containsExactly(NATION);
    }

    @Test
    void whoChoseNoEditionFollowsTheLatest() throws Exception {
        for (SampleData.SampleFile file : SampleData.files()) {
            if (file.name().equals("ntu_lokal_2024.csv")) {
                workbench.imports().read(file);
            }
        }

        model.refresh();

        assertThat(shown().edition()).isEqualTo(2024);
    }

    @Test
    void aWindowInAnotherLanguageBeginsWithTheSameChoice() {
        model.choose(indicator("NTU_OTRYGG"));

        CompareViewModel next = model(model.wanted());
        next.refresh();

        assertThat(next.shownProperty().get().orElseThrow().indicator().code()).isEqualTo("NTU_OTRYGG");
    }

    @Test
    void aChoiceMadeWhileReadingIsNotUndoneByIt() {
        List<Runnable> waiting = new ArrayList<>();
        CompareViewModel slow = new CompareViewModel(
                workbench.comparisons(), new Later(waiting), failures::add, CompareViewModel.Wanted.NOTHING);
        slow.refresh();
        waiting.removeFirst().run();
        slow.refresh();
        slow.choose(indicator("BU_OTRYGG"));

        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }

        assertThat(slow.shownProperty().get().orElseThrow().indicator().code()).isEqualTo("BU_OTRYGG");
    }

    /// Work that is done when the test says so, in any order.
    private record Later(List<Runnable> waiting) implements Background {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> show, Consumer<Exception> fail) {
            waiting.add(() -> new Immediately().run(work, show, fail));
        }
    }

    @Test
    void anEditionWithoutValuesShowsNothingInsteadOfOldNumbers() {
        model.choose(2016);

        assertThat(shown().edition()).isEqualTo(2016);
        assertThat(shown().view()).isEmpty();
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void anUnknownAreaSelectsNothing() {
        model.select(new AreaKey("HUD7", "Atlantis"));

        assertThat(model.selectedProperty().get()).isEqualTo(Optional.empty());
    }
}
