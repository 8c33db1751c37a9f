package se.lagesbild.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.SavedView;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.picture.Verdict;
import se.lagesbild.text.Language;
import se.lagesbild.text.VerdictChanges;
import se.lagesbild.text.Words;
import se.lagesbild.ui.Immediately;
import se.lagesbild.workbench.Decline;
import se.lagesbild.workbench.SampleData;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.SavedViews;
import se.lagesbild.workbench.Workbench;

/// What the next round of a survey does to a saved view and to what is worse and worsening.
final class NextYearTest {
    private static final Words WORDS = new Words(Language.SWEDISH);

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
        model = new CompareViewModel(
                workbench, WORDS, new Immediately(), new Immediately(), failures::add, Choice.FIRST);
        model.refresh();
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
        assertThat(failures).isEmpty();
    }

    private Shown shown() {
        return model.shownProperty().get().orElseThrow();
    }

    private void readSurveyOf2024() throws Exception {
        Path file = folder.resolve("befolkningsundersokning_2024.csv");
        try (var text = NextYearTest.class.getResourceAsStream("survey-2024.csv")) {
            Files.write(file, Objects.requireNonNull(text).readAllBytes());
        }
        workbench.imports().read(file);
    }

    @Test
    void aViewSavedIn2021ShowsTheYearsAfterAndNamesEveryVerdictThatChanged() throws Exception {
        model.belongings().saveView("Alla mål");
        SavedView saved = shown().own().opened().orElseThrow();
        for (SampleData.SampleFile file : SampleData.files()) {
            if (file.folder().equals("2024")) {
                workbench.imports().read(file);
            }
        }

        model.choose(choice -> choice.as(ChartKind.DOTS));
        model.belongings().open(saved);

        assertThat(shown().views()).anyMatch(view -> view.period().lastYear() == 2024);
        List<SavedViews.Change> changes = shown().own().changes();
        assertThat(changes)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.before()).isNotEqualTo(Optional.of(change.verdict())));
        assertThat(changes.stream()
                        .map(one -> new VerdictChanges(WORDS).told(one.now(), one.before(), shown().views())))
                .allMatch(text -> text.contains("jämfört med"));
        model.belongings().seen();
        assertThat(shown().own().changes()).isEmpty();
    }

    @Test
    void onlyWhatIsCertainlyWorseAndCertainlyWorseningIsLeft() throws Exception {
        readSurveyOf2024();
        model.refresh();
        model.choose(choice -> choice.with(choice.manner().turnedToWorsening()));

        assertThat(shown().problem()).isEmpty();
        assertThat(shown().declines())
                .extracting(one -> one.view().indicator().code() + " "
                        + one.estimate().area().name())
                .containsExactly("BU_TRYGG Vårby");
        Decline decline = shown().declines().getFirst();
        assertThat(decline.change().orElseThrow().verdict()).isEqualTo(Verdict.LOWER);
        assertThat(shown().views())
                .singleElement()
                .satisfies(view -> assertThat(view.districts())
                        .singleElement()
                        .satisfies(one -> assertThat(one.area().name()).isEqualTo("Vårby")));
    }

    @Test
    void whereNothingWorsensItIsToldHowMuchIsWorseAndAnotherPressShowsAllAgain() {
        model.choose(choice -> choice.with(choice.manner().turnedToWorsening()));

        assertThat(shown().charts()).isEmpty();
        Undrawn problem = shown().problem().orElseThrow();
        assertThat(problem.sentence()).matches("\\d+ värden är säkert sämre .*: \\d+\\.");
        model.choose(choice -> problem.wayOut().getFirst().choice());
        assertThat(shown().charts()).hasSize(1);
        assertThat(shown().declines()).isEmpty();
    }
}
