package se.lagesbild.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.Immediately;
import se.lagesbild.ui.kit.Picture;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// What was undone and done again looks as it did, whatever the chart.
final class EveryKindUndoTest {
    private static final Picture.Sheet SHEET = new Picture.Sheet(900, 600, 1, 1.25, false);

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static Workbench workbench;

    @BeforeAll
    static void load(@TempDir Path folder) throws Exception {
        workbench = SampleWorkbench.whole(folder);
    }

    @AfterAll
    static void close() throws Exception {
        workbench.close();
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void undoAndRedoGiveTheSamePictureAndChoice(ChartKind kind) {
        List<Exception> failures = new ArrayList<>();
        CompareViewModel model = new CompareViewModel(
                workbench,
                new Words(Language.SWEDISH),
                new Immediately(),
                new Immediately(),
                failures::add,
                Choice.FIRST);
        model.refresh();
        model.choose(choice -> kind == ChartKind.RATES ? choice.as(kind).about("POL_SKAD") : choice.as(kind));
        Seen first = Seen.of(model);
        model.choose(CompareToolbar::intervals);
        model.choose(choice -> choice.corrected(true));
        Seen second = Seen.of(model);
        assertThat(second.choice()).isNotEqualTo(first.choice());

        model.undo();
        model.undo();
        assertThat(Seen.of(model)).isEqualTo(first);
        model.redo();
        model.redo();
        assertThat(Seen.of(model)).isEqualTo(second);
        assertThat(failures).isEmpty();
    }

    /// What is chosen, and every dot of what is shown.
    private record Seen(Choice choice, List<IntBuffer> pictures) {
        static Seen of(CompareViewModel model) {
            Shown shown = model.shownProperty().get().orElseThrow();
            assertThat(shown.charts()).as("charts of the kind").isNotEmpty();
            return new Seen(
                    model.choice(),
                    shown.charts().stream()
                            .map(chart -> Picture.of(chart.figure(), SHEET).pixels())
                            .toList());
        }
    }
}
