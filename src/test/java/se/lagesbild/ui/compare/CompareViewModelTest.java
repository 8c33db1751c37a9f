package se.lagesbild.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.EarlierRound;
import se.lagesbild.domain.Note;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.SavedView;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.picture.BaselineKind;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.Verdict;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.Immediately;
import se.lagesbild.ui.kit.Background;
import se.lagesbild.workbench.ChartTime;
import se.lagesbild.workbench.SampleData;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// What the Compare view shows after each choice.
final class CompareViewModelTest {
    private static final Choice DOTS = Choice.FIRST.as(ChartKind.DOTS);
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
        model = model(DOTS);
        model.refresh();
    }

    private CompareViewModel model(Choice choice) {
        return model(choice, new Immediately());
    }

    private CompareViewModel model(Choice choice, Background background) {
        return new CompareViewModel(
                workbench, new Words(Language.SWEDISH), background, background, failures::add, choice);
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
        assertThat(failures).isEmpty();
    }

    private Shown shown() {
        return model.shownProperty().get().orElseThrow();
    }

    private DistrictComparison view() {
        return shown().views().getFirst();
    }

    private AreaKey selected() {
        return model.selectedProperty().get().orElseThrow().key().area();
    }

    private static UnaryOperator<Choice> about(String indicator) {
        return choice -> choice.about(indicator);
    }

    private static UnaryOperator<Choice> against(AreaKey... areas) {
        return choice -> choice.with(choice.request().against(List.of(areas)));
    }

    private static UnaryOperator<Choice> edition(int year) {
        return choice -> choice.with(choice.request().at(new ChartTime.OfEdition(year)));
    }

    @Test
    void dotsShowSafetyInSevenDistrictsAgainstCountyAndNation() {
        assertThat(view().indicator().code()).isEqualTo("BU_TRYGG");
        assertThat(view().districts()).hasSize(7);
        assertThat(view().baselines()).extracting(one -> one.area().name()).containsExactly("Stockholms län", "Riket");
        assertThat(shown().tests()).isEqualTo(16);
        assertThat(model.selectedProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void chartsOfManyShowEveryTargetUntilSomethingElseIsChosen() {
        assertThat(DOTS.as(ChartKind.HEATMAP).resolved(shown().offer()).indicators())
                .contains("BU_TRYGG", "POL_RAN", "RT_BYGG")
                .doesNotContain("POL_NARK", "BEF");
        assertThat(DOTS.about(List.of("POL_RAN", "POL_BIL"))
                        .resolved(shown().offer())
                        .indicators())
                .containsExactly("POL_RAN", "POL_BIL");
    }

    @Test
    void aSelectedAreaComesWithItsVerdictsAndItsLine() {
        model.select(VARBY);

        Selected selected = model.selectedProperty().get().orElseThrow();
        assertThat(selected.verdicts()).extracting(one -> one.verdict()).containsExactly(Verdict.LOWER, Verdict.LOWER);
        assertThat(selected.lineages().getFirst().line().orElseThrow()).startsWith("Vårby;600;204;34;10,8;45,1");
    }

    @Test
    void theSelectionStaysWhenTheMeasureChanges() {
        model.select(VARBY);

        model.choose(about("BU_OTRYGG"));

        assertThat(view().indicator().code()).isEqualTo("BU_OTRYGG");
        assertThat(selected()).isEqualTo(VARBY);
        assertThat(model.selectedProperty().get().orElseThrow().key().indicator())
                .isEqualTo("BU_OTRYGG");
    }

    @Test
    void otherBaselinesGiveOtherComparisons() {
        model.choose(against(NATION));

        assertThat(view().baselines()).hasSize(1);
        assertThat(view().of(VARBY)).hasSize(1);
    }

    @Test
    void anyAreaCanBeComparedWith() {
        model.choose(against(VARBY));

        assertThat(view().baselines().getFirst().area().key()).isEqualTo(VARBY);
        assertThat(view().of(new AreaKey("HUD7", "Segeltorp")).getFirst().verdict())
                .isEqualTo(Verdict.HIGHER);
    }

    @Test
    void anEarlierRoundIsComparedWithAndKeptInASavedView() throws Exception {
        AreaKey before = EarlierRound.BEFORE.key();
        model.choose(about("POL_BIL"));
        model.choose(against(before));
        int earlier = view().baselines().getFirst().observation().key().period().lastYear();
        assertThat(earlier).isLessThan(view().period().lastYear());
        assertThat(view().of(VARBY).getFirst().verdict().isTested()).isTrue();

        model.belongings().saveView("Mot förra");
        assertThat(shown().own().changes()).isEmpty();
        SavedView saved = workbench.savedViews().named("Mot förra").orElseThrow();
        assertThat(saved.areas().comparators()).containsExactly(before);
        assertThat(saved.verdicts()).isNotEmpty();

        model.choose(against(NATION));
        model.belongings().open(saved);
        assertThat(view().of(VARBY, before)).isPresent();
    }

    @Test
    void theSelectedAreasAndTheIntervalsAreKeptInASavedView() {
        model.choose(choice -> choice.toggled(VARBY));
        model.choose(CompareToolbar::intervals);
        model.belongings().saveView("Utan intervall");
        SavedView saved = shown().own().opened().orElseThrow();

        model.choose(choice -> DOTS);
        assertThat(shown().look().of(VARBY)).isEmpty();
        model.belongings().open(saved);

        assertThat(shown().look().of(VARBY)).isPresent();
        assertThat(shown().look().intervals()).isFalse();
        model.undo();
        assertThat(shown().look().intervals()).isTrue();
    }

    @Test
    void readingAgainKeepsEveryChoice() {
        model.choose(about("BU_OTRYGG"));
        model.choose(against(NATION));

        model.refresh();

        assertThat(view().indicator().code()).isEqualTo("BU_OTRYGG");
        assertThat(view().baselines()).hasSize(1);
    }

    @Test
    void whoChoseNoEditionFollowsTheLatest() throws Exception {
        for (SampleData.SampleFile file : SampleData.files()) {
            if (file.name().equals("ntu_lokal_2024.csv")) {
                workbench.imports().read(file);
            }
        }

        model.choose(about("NTU_OTRYGG"));

        assertThat(shown().offer().editions().getFirst()).isEqualTo(2024);
        assertThat(view().period().lastYear()).isEqualTo(2024);
    }

    @Test
    void aChoiceIsUndoneAndRedone() {
        model.choose(about("BU_OTRYGG"));
        model.choose(against(NATION));

        model.undo();
        assertThat(view().baselines()).hasSize(2);
        assertThat(view().indicator().code()).isEqualTo("BU_OTRYGG");

        model.undo();
        assertThat(view().indicator().code()).isEqualTo("BU_TRYGG");

        model.redo();
        assertThat(view().indicator().code()).isEqualTo("BU_OTRYGG");
    }

    @Test
    void anUndoSaysWhatItWouldTakeBackAndNothingWhereThereIsNothing() {
        ChoiceSteps steps = new ChoiceSteps(new Words(Language.SWEDISH));
        assertThat(model.undoable()).isEmpty();
        assertThat(model.redoable()).isEmpty();

        model.choose(against(NATION));
        assertThat(steps.told(model.choice(), model.undoable().orElseThrow())).isEqualTo("Jämför med");
        model.choose(choice -> choice.as(ChartKind.BARS));
        assertThat(steps.told(model.choice(), model.undoable().orElseThrow())).isEqualTo("Diagram");
        model.choose(CompareToolbar::intervals);
        assertThat(steps.told(model.choice(), model.undoable().orElseThrow())).isEqualTo("Visning");

        model.undo();
        assertThat(steps.told(model.choice(), model.redoable().orElseThrow())).isEqualTo("Visning");
    }

    @Test
    void aChoiceMadeWhileReadingIsNotUndoneByIt() {
        List<Runnable> waiting = new ArrayList<>();
        CompareViewModel slow = model(DOTS, new Later(waiting));
        slow.refresh();
        slow.choose(about("BU_OTRYGG"));

        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }

        assertThat(slow.shownProperty()
                        .get()
                        .orElseThrow()
                        .views()
                        .getFirst()
                        .indicator()
                        .code())
                .isEqualTo("BU_OTRYGG");
    }

    /// Work that is done when the test says so, in any order.
    private record Later(List<Runnable> waiting) implements Background {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> show, Consumer<Exception> fail) {
            waiting.add(() -> new Immediately().run(work, show, fail));
        }
    }

    @Test
    void anEditionWithoutValuesSaysSoInsteadOfShowingOldNumbers() {
        model.choose(edition(2010));

        assertThat(shown().charts()).isEmpty();
        assertThat(shown().problem().orElseThrow().sentence()).contains("BU_TRYGG");
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void anUnknownAreaSelectsNothing() {
        model.select(new AreaKey("HUD7", "Atlantis"));

        assertThat(model.selectedProperty().get()).isEqualTo(Optional.empty());
    }

    @Test
    void sideBySideNeedsTwoAreas() {
        model.choose(choice -> choice.toggled(VARBY).with(choice.manner().turnedBeside()));

        assertThat(shown().charts()).isEmpty();
        assertThat(shown().problem().orElseThrow().sentence()).startsWith("Välj två till fyra områden först");
    }

    @Test
    void aFifthSelectedAreaTakesThePlaceOfTheFirst() {
        for (String name : List.of("Vårby", "Skogås", "Trångsund", "Flemingsberg", "Segeltorp")) {
            model.choose(choice -> choice.toggled(new AreaKey("HUD7", name)));
        }

        assertThat(model.choice().request().options().highlighted())
                .extracting(AreaKey::code)
                .containsExactly("Skogås", "Trångsund", "Flemingsberg", "Segeltorp");
    }

    @Test
    void aNoteThatTheFileDoesNotTakeIsNotSaidToBeKept() {
        List<Exception> refusals = new ArrayList<>();
        AtomicBoolean isKept = new AtomicBoolean();
        CompareViewModel full = new CompareViewModel(
                workbench, new Words(Language.SWEDISH), new Immediately(), new Full(), refusals::add, Choice.FIRST);
        full.refresh();
        full.select(VARBY);

        full.belongings().writeNote("Torget byggdes om.", () -> isKept.set(true));

        assertThat(refusals).hasSize(1);
        assertThat(isKept).isFalse();
    }

    /// A file that takes nothing any more.
    private static final class Full implements Background {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> show, Consumer<Exception> fail) {
            fail.accept(new IllegalStateException("full"));
        }
    }

    @Test
    void aNoteStaysBesideItsValueAndNowhereElse() {
        model.select(VARBY);
        model.belongings().writeNote("Torget byggdes om under svarstiden.", () -> {});
        assertThat(model.selectedProperty().get().orElseThrow().notes())
                .extracting(Note::text)
                .containsExactly("Torget byggdes om under svarstiden.");

        model.select(new AreaKey("HUD7", "Skogås"));
        assertThat(model.selectedProperty().get().orElseThrow().notes()).isEmpty();

        model.select(VARBY);
        model.belongings()
                .delete(model.selectedProperty().get().orElseThrow().notes().getFirst());
        assertThat(model.selectedProperty().get().orElseThrow().notes()).isEmpty();
    }

    @Test
    void aSavedViewIsDrawnAnewAndTellsWhichVerdictsChanged() throws Exception {
        model.choose(about("NTU_OTRYGG"));
        model.belongings().saveView("Otrygghet");
        assertThat(shown().own().opened().orElseThrow().name()).isEqualTo("Otrygghet");
        assertThat(shown().own().changes()).isEmpty();
        SavedView saved = shown().own().opened().orElseThrow();
        model.choose(about("BU_TRYGG"));
        assertThat(shown().own().opened()).isEmpty();

        model.belongings().open(saved);
        assertThat(view().indicator().code()).isEqualTo("NTU_OTRYGG");
        workbench.savedViews().seen(saved, List.of());
        model.refresh();
        assertThat(shown().own().changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.before()).isEmpty());

        model.belongings().seen();
        assertThat(shown().own().changes()).isEmpty();
    }

    @Test
    void aGroupIsComparedWithAsOneAreaAndAMemberWithTheRestOfIt() {
        model.choose(choice -> choice.toggled(VARBY).toggled(new AreaKey("HUD7", "Skogås")));
        model.belongings().saveGroup("Prioriterade områden");

        assertThat(view().baselines()).extracting(one -> one.area().name()).containsExactly("Prioriterade områden");
        assertThat(view().baselines().getFirst().answers()).contains(204L + 246L);
        assertThat(view().of(new AreaKey("HUD7", "Segeltorp")).getFirst().kind())
                .isEqualTo(BaselineKind.INDEPENDENT);
        assertThat(view().of(VARBY).getFirst().kind()).isEqualTo(BaselineKind.CONTAINING);
        assertThat(view().of(VARBY).getFirst().rest().orElseThrow().size()).isBetween(200.0, 260.0);
    }

    @Test
    void pooledYearsSumEventsAndLeadToEachOfThem() {
        model.choose(about("POL_MISSUTE"));
        double single = view().of(VARBY).getFirst().estimate().value().orElseThrow();
        model.choose(choice -> choice.pooled(3));

        assertThat(view().period()).isEqualTo(Period.years(2019, 2021));
        assertThat(view().of(VARBY).getFirst().estimate().value().orElseThrow()).isGreaterThan(single);
        model.select(VARBY);
        assertThat(model.selectedProperty().get().orElseThrow().lineages())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.line()).isPresent());
    }

    @Test
    void roundsThatCannotBePooledSayWhy() {
        model.choose(choice -> choice.pooled(3));

        assertThat(shown().charts()).isEmpty();
        assertThat(shown().problem().orElseThrow().sentence()).contains("bara en omgång");
    }
}
