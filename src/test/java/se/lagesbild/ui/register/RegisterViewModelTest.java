package se.lagesbild.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Edit;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.Unit;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.Immediately;
import se.lagesbild.workbench.Failures;
import se.lagesbild.workbench.RegisterException;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// Changes of the registers are made whole, seen at once, taken back, or refused with a sentence.
final class RegisterViewModelTest {
    private static final AreaKey VARBY = new AreaKey("HUD7", "Vårby");
    private static final String TABLE = """
            Kommundel;År;Indikator;Värde;Antal svar
            %s;2022;Trygg ute kvällstid;36,4;259
            Skogås;2022;Trygg ute kvällstid;51,4;300
            """;

    @TempDir
    Path folder = Path.of("");

    private final List<Exception> failures = new ArrayList<>();
    private int changes;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Workbench workbench;

    @SuppressWarnings("NullAway.Init") // made before each test
    private RegisterViewModel model;

    @BeforeEach
    void open() throws Exception {
        workbench = SampleWorkbench.empty(folder);
        model = new RegisterViewModel(workbench, new Immediately(), () -> changes++, failures::add);
        model.refresh();
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    private RegisterViewModel.Shown shown() {
        return model.shownProperty().get().orElseThrow();
    }

    private Area varby() {
        return shown().geography().area(VARBY).orElseThrow();
    }

    private Area named(String name) {
        Area old = varby();
        return new Area(old.key(), name, old.level(), old.parent(), old.validFrom(), old.validTo());
    }

    private Outcome reads(String name, String area) throws Exception {
        Path file = Files.writeString(folder.resolve(name), TABLE.formatted(area));
        return workbench.imports().read(file).outcome();
    }

    private Indicator measure(String code) {
        return shown().catalogue().indicator(code).orElseThrow();
    }

    private static Indicator with(Indicator one, String name, Unit unit, Polarity polarity) {
        return new Indicator(
                one.code(),
                one.source(),
                name,
                one.nameEn(),
                unit,
                polarity,
                one.fields(),
                one.sensitive(),
                one.question());
    }

    private RegisterException.Kind refused() {
        assertThat(failures).hasSize(1);
        Exception failure = failures.getFirst();
        assertThat(Failures.sentence(failure, new Words(Language.SWEDISH))).isPresent();
        return ((RegisterException) failure).kind();
    }

    private AreaDivision division(String code) {
        return shown().geography().division(code).orElseThrow();
    }

    @Test
    void aDivisionThatHoldsLongerTakesFilesOfThoseYears() throws Exception {
        AreaDivision seven = division("HUD7");
        String next = TABLE.replace("2022", "2024");
        Path file = Files.writeString(folder.resolve("a.csv"), next.formatted("Stuvsta-Snättringe"));
        assertThat(workbench.imports().read(file).outcome()).isEqualTo(Outcome.HOLD);

        model.change(seven, "Sju kommundelar", "2012-01-01", "", "Beslut 2024");

        assertThat(division("HUD7").name()).isEqualTo("Sju kommundelar");
        assertThat(division("HUD7").validTo()).isEmpty();
        assertThat(workbench.imports().read(file).outcome().isStored()).isTrue();

        model.undo();
        assertThat(division("HUD7")).isEqualTo(seven);
        assertThat(failures).isEmpty();
    }

    @Test
    void aDivisionIsNeitherCalledAsAnotherNorTakenAwayFromItsAreas() {
        model.change(division("HUD7"), division("HUD15").name(), "", "", "");
        assertThat(refused()).isEqualTo(RegisterException.Kind.DIVISION_TAKEN);
        failures.clear();

        model.make(List.of(Edit.remove(division("HUD7"))));
        assertThat(refused()).isEqualTo(RegisterException.Kind.HAS_AREAS);
    }

    @Test
    void aListOfAreasThatWasLoadedIsTakenBackAndLoadedAgain() throws Exception {
        RegisterViewModel.Shown before = shown();
        Path list = Files.writeString(
                folder.resolve("stadsdelar.csv"),
                "name,level,parent,code\nNorra delen,DISTRICT,,N\nNorra hörnet,SUBAREA,Norra delen,NH\n");
        model.loadAreas(list, count -> assertThat(count).isEqualTo(2));
        RegisterViewModel.Shown after = shown();
        assertThat(after.geography().divisions())
                .hasSize(before.geography().divisions().size() + 1);

        model.undo();
        assertThat(failures).isEmpty();
        assertThat(Additions.between(before, shown())).isEmpty();
        assertThat(shown().geography().divisions()).isEqualTo(before.geography().divisions());

        model.redo();
        assertThat(failures).isEmpty();
        assertThat(shown().geography().areas())
                .containsExactlyInAnyOrderElementsOf(after.geography().areas());
        assertThat(shown().geography().divisions())
                .containsExactlyInAnyOrderElementsOf(after.geography().divisions());
    }

    @Test
    void aMeasureIsAddedToASourceAndTakenBack() {
        String code = model.addMeasure("Trygg vid stationen", "BU");
        assertThat(measure(code).unit()).isEqualTo(Unit.UNKNOWN);
        assertThat(model.addMeasure("Trygg vid: stationen", "BU")).isEqualTo(code + "_2");

        model.undo();
        model.undo();

        assertThat(shown().catalogue().indicator(code)).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void aRenamedAreaKeepsItsValuesAndAnswersToBothNames() throws Exception {
        reads("a.csv", "Vårby");

        model.change(varby(), named("Vårby strand"));

        assertThat(varby().name()).isEqualTo("Vårby strand");
        assertThat(workbench.observations()).isEqualTo(2);
        assertThat(reads("b.csv", "Vårby strand").isStored()).isTrue();
        assertThat(workbench.geography().named("HUD7", "Vårby")).contains(varby());
        assertThat(changes).isEqualTo(1);
        assertThat(workbench.verify().isSound()).isTrue();
    }

    @Test
    void everyChangeIsTakenBackAndMadeAgain() {
        model.change(varby(), named("Vårby strand"));
        model.change(varby(), named("Vårby hamn"));
        assertThat(shown().spellings(VARBY)).extracting(one -> one.text()).contains("Vårby strand");

        model.undo();
        assertThat(varby().name()).isEqualTo("Vårby strand");
        model.undo();
        assertThat(varby().name()).isEqualTo("Vårby");
        assertThat(shown().spellings(VARBY)).extracting(one -> one.text()).doesNotContain("Vårby strand");
        model.redo();

        assertThat(varby().name()).isEqualTo("Vårby strand");
        assertThat(failures).isEmpty();
    }

    @Test
    void twoAreasOfADivisionCannotGoByOneName() {
        model.change(varby(), named("skogås"));

        assertThat(refused()).isEqualTo(RegisterException.Kind.AREA_TAKEN);
        assertThat(varby().name()).isEqualTo("Vårby");
    }

    @Test
    void anAreaWithValuesIsNotTakenAwayAndOneWithoutIs() throws Exception {
        reads("a.csv", "Vårby");

        model.make(List.of(Edit.remove(varby())));
        assertThat(failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StoreException.Kind.IN_USE));
        model.addArea("Kungens kurva", varby());
        Area made =
                shown().geography().area(new AreaKey("HUD7", "Kungens kurva")).orElseThrow();
        model.make(List.of(Edit.remove(made)));

        assertThat(made.parent()).contains(new AreaKey("SE", "0126"));
        assertThat(shown().geography().area(made.key())).isEmpty();
        assertThat(failures).hasSize(1);
    }

    @Test
    void theNationsCountiesAndMunicipalitiesStayAsTheyAre() {
        Area county = shown().geography().reference("Stockholms län").orElseThrow();

        model.change(county, new Area(county.key(), "Länet", county.level(), county.parent()));

        assertThat(refused()).isEqualTo(RegisterException.Kind.SHIPPED_AREA);
    }

    @Test
    void aNewSpellingIsUnderstoodByTheNextFile() throws Exception {
        assertThat(reads("a.csv", "Wårby")).isEqualTo(Outcome.HOLD);

        model.addSpelling(varby(), "Wårby");

        assertThat(reads("a.csv", "Wårby").isStored()).isTrue();
    }

    @Test
    void aDateThatIsNoneAndAValidityThatEndsFirstAreRefused() {
        assertThat(model.validity("2021-02-29", "")).isEmpty();
        assertThat(model.validity("2022-01-01", "2021-12-31")).isEmpty();
        assertThat(model.validity(" 2021-03-01 ", "").orElseThrow().from()).isPresent();
        assertThat(failures)
                .extracting(one -> ((RegisterException) one).kind())
                .containsExactly(RegisterException.Kind.NO_DATE, RegisterException.Kind.DATES);
    }

    @Test
    void aMeasureThatIsReworkedKeepsItsValuesUnlessTheyDoNotFit() throws Exception {
        reads("befolkningsundersokning_2022.csv", "Vårby");
        model.refresh();
        Indicator asked = workbench.comparisons().indicators().getFirst();

        model.make(List.of(Edit.change(asked, with(asked, "Trygg kväll", asked.unit(), Polarity.LOWER_BETTER))));
        assertThat(workbench.comparisons().indicators().getFirst().polarity()).isEqualTo(Polarity.LOWER_BETTER);
        Indicator now = measure(asked.code());
        model.make(List.of(Edit.change(now, with(now, now.name(), Unit.COUNT, now.polarity()))));

        assertThat(refused()).isEqualTo(RegisterException.Kind.UNIT);
        assertThat(measure(asked.code())).isEqualTo(now);
    }

    @Test
    void aBreakNeedsAYearAndStandsOnceAYear() {
        ComparabilityBreak.Kind kind = ComparabilityBreak.Kind.QUESTION;
        model.addBreak("BU_TRYGG", "2023", kind, "Ny fråga", "");
        assertThat(shown().breaks("BU_TRYGG")).singleElement().satisfies(one -> {
            assertThat(one.noteEn()).isEqualTo("Ny fråga");
            assertThat(one.kind()).isEqualTo(kind);
        });
        model.addBreak("BU_TRYGG", "2023", kind, "En till", "");
        model.addBreak("BU_TRYGG", "23", kind, "En till", "");

        assertThat(failures)
                .extracting(one -> ((RegisterException) one).kind())
                .containsExactly(RegisterException.Kind.BREAK_TAKEN, RegisterException.Kind.NO_YEAR);
        model.undo();
        assertThat(shown().breaks("BU_TRYGG")).isEmpty();
    }

    @Test
    void aSourceIsAddedAndTakenAwayAsLongAsNothingUsesIt() {
        model.addSource("Hyresgästenkäten");
        Source made = shown().catalogue().source("HYRESGASTENKATEN");
        assertThat(made.kind().isTested()).isFalse();

        model.make(List.of(Edit.remove(made)));
        model.make(List.of(Edit.remove(shown().catalogue().source("BU"))));

        assertThat(shown().catalogue().sources()).doesNotContain(made);
        assertThat(failures).singleElement().isInstanceOf(StoreException.class);
    }

    private Profile profile(String name) {
        return shown().profiles().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Profile renamed(Profile old, String name) {
        return new Profile(
                name,
                old.source(),
                old.clues(),
                old.indicators(),
                old.soleIndicator(),
                old.dashIsZero(),
                old.expected(),
                old.readable(),
                old.memory());
    }

    @Test
    void aProfileIsRenamedWithItsImportsForgottenAndHadBack() throws Exception {
        reads("stadsbygd_2022.csv", "Vårby");
        model.refresh();
        Profile own = profile("stadsbygd");

        model.make(List.of(Edit.change(own, renamed(own, "Stadsbygdsenkäten"))));
        assertThat(workbench.imports().stored().getFirst().profile()).isEqualTo("Stadsbygdsenkäten");
        model.make(List.of(Edit.remove(profile("Stadsbygdsenkäten"))));
        assertThat(shown().profiles()).noneMatch(one -> one.name().equals("Stadsbygdsenkäten"));
        model.undo();
        model.undo();

        assertThat(profile("stadsbygd")).isEqualTo(own);
        assertThat(failures).isEmpty();
    }

    @Test
    void aProfileThatWasLoadedIsTakenBackAndLoadedAgain() throws Exception {
        reads("stadsbygd_2022.csv", "Vårby");
        model.refresh();
        Profile own = profile("stadsbygd");
        Path file = folder.resolve("stadsbygd.profil.csv");
        workbench.profiles().export(own, file);
        model.make(List.of(Edit.remove(own)));

        model.loadProfile(file, one -> assertThat(one.name()).isEqualTo("stadsbygd"));
        Profile loaded = profile("stadsbygd");
        assertThat(loaded.memory()).isEqualTo(own.memory());

        model.undo();
        assertThat(shown().profiles()).noneMatch(one -> one.name().equals("stadsbygd"));
        model.redo();
        assertThat(profile("stadsbygd")).isEqualTo(loaded);
        assertThat(failures).isEmpty();
    }

    @Test
    void aProfileOfTheProgramKeepsItsNameAndForgetsOnlyWhatItLearned() throws Exception {
        reads("befolkningsundersokning_2022.csv", "Vårby");
        model.refresh();
        Profile learned = profile("Befolkningsundersökningen");

        model.make(List.of(Edit.change(learned, renamed(learned, "Min"))));
        assertThat(refused()).isEqualTo(RegisterException.Kind.PROFILE_SHIPPED);
        model.make(List.of(Edit.remove(learned)));
        assertThat(profile("Befolkningsundersökningen").memory().isEmpty()).isTrue();
        model.undo();

        assertThat(profile("Befolkningsundersökningen").memory().headers())
                .isEqualTo(learned.memory().headers());
    }

    @Test
    void aListOfAreasIsLoadedInTheWindow() throws Exception {
        Path list = Files.writeString(folder.resolve("lista.csv"), "Namn;Nivå\nNorr;delområde\nSöder;delområde\n");
        List<Long> told = new ArrayList<>();

        model.loadAreas(list, told::add);

        assertThat(told).containsExactly(2L);
        assertThat(shown().geography().areas()).extracting(Area::name).contains("Norr", "Söder");
    }

    @Test
    void aProfileGoesToAnotherLaegesbildAsAFileWithItsSourceAndItsMeasures() throws Exception {
        model.addSource("Stadsbygd");
        reads("stadsbygd_2022.csv", "Vårby");
        model.refresh();
        Profile own = profile("stadsbygd");
        Path file = folder.resolve("stadsbygd.profil.csv");
        model.export(own, file, () -> changes++);

        try (Workbench other = Workbench.create(folder.resolve("annan.lagesbild"), Clock.systemUTC())) {
            Profile loaded = other.profiles().load(file);
            assertThat(loaded).isEqualTo(own);
            assertThat(other.profiles().named("stadsbygd")).isEqualTo(Optional.of(own));
            assertThat(other.register().catalogue().indicators())
                    .extracting(Indicator::code)
                    .containsAll(own.indicators().values());
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void aFileThatIsNoProfileIsRefusedWithItsLine() throws Exception {
        Path other = Files.writeString(folder.resolve("a.csv"), TABLE.formatted("Vårby"));
        Path wrong = Files.writeString(
                folder.resolve("b.csv"), "lagesbild-profile,1,\nname,,X\nsource,BU,BU\nheader,år,NONSENSE\n");

        model.loadProfile(other, loaded -> changes++);
        model.loadProfile(wrong, loaded -> changes++);

        assertThat(changes).isZero();
        assertThat(failures.stream()
                        .map(one -> Failures.sentence(one, new Words(Language.SWEDISH))
                                .orElseThrow()))
                .satisfiesExactly(
                        one -> assertThat(one).contains("a.csv är ingen profil"),
                        one -> assertThat(one).contains("rad 4", "header,år,NONSENSE"));
    }
}
