package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.Progress;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.domain.Turnout;
import se.lagesbild.domain.Unit;
import se.lagesbild.domain.Verification;

/// What every engine must keep: what was stored comes back as it was, whole or not at all, and nothing is lost when it
/// is replaced or taken back.
@ParameterizedClass
@EnumSource(Engine.class)
final class StoreContractTest {
    private final Engine engine;

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Store store;

    StoreContractTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void create() throws StoreException {
        store = engine.create(folder.resolve("å b.lagesbild"));
    }

    @AfterEach
    void close() throws StoreException {
        store.close();
    }

    private static Observation another(Observation one, ObservationKey key) {
        return new Observation(
                key,
                one.status(),
                one.value(),
                one.text(),
                one.base(),
                one.published(),
                one.population(),
                one.flags(),
                one.informationClass(),
                one.origin());
    }

    private BigDecimal value(ObservationKey key) throws StoreException {
        return store.observation(key).flatMap(Observation::value).orElseThrow();
    }

    // Storing

    @Test
    void anObservationComesBackWithEveryPartOfIt() throws Exception {
        Parcel parcel = Parcel.of("fil å.csv", "45,10");
        ObservationKey women = new ObservationKey(
                "BU_TRYGG", Parcel.YEARS, Parcel.VARBY, new Subgroup(Sex.WOMEN, "16–24"), ObservationKind.COUNT);
        Observation other = another(Parcel.of("fil å.csv", "45").first(), women);
        Observation same = new Observation(
                women,
                other.status(),
                other.value(),
                "fyrtiofem",
                other.base(),
                other.published(),
                other.population(),
                other.flags(),
                other.informationClass(),
                parcel.first().origin());
        parcel.with(parcel.first(), same).storeIn(store);

        assertThat(store.observations("BU_TRYGG")).containsExactlyInAnyOrder(parcel.first(), same);
        assertThat(store.observation(women)).contains(same);
    }

    @Test
    void anAbsentNumberStaysAbsent() throws Exception {
        Parcel parcel = Parcel.of("fil.csv", "45,10");
        Observation suppressed = new Observation(
                parcel.first().key(),
                Status.SUPPRESSED,
                Optional.empty(),
                "XX",
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                InformationClass.OPEN,
                parcel.first().origin());
        parcel.with(suppressed).storeIn(store);

        assertThat(store.observations("BU_TRYGG")).containsExactly(suppressed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0,10", "9223372036854775807", "0,000000000000000001", "-1234567,89"})
    void everyNumberIsExact(String text) throws Exception {
        Parcel parcel = Parcel.of("fil.csv", text);
        parcel.storeIn(store);

        assertThat(store.observations("BU_TRYGG")).containsExactly(parcel.first());
    }

    @Test
    void whatWasStoredIsThereAfterClosingAndOpening() throws Exception {
        Parcel parcel = Parcel.of("fil å.csv", "45,10").answeredBy(204);
        parcel.storeIn(store);
        Path file = store.file();
        store.close();

        store = engine.open(file);

        assertThat(store.observations("BU_TRYGG")).containsExactly(parcel.first());
        assertThat(store.waves("BU").getFirst().turnout(Parcel.VARBY).flatMap(Turnout::rate))
                .contains(34.0);
        assertThat(store.imports().getFirst().problems()).containsExactly(Parcel.PROBLEM);
        assertThat(store.imports().getFirst().importedAt()).isEqualTo(Engine.NOW);
    }

    @Test
    void geographyAndCatalogueComeBackAsShipped() throws Exception {
        Geography shipped = ShippedGeography.sweden().with(ShippedGeography.huddinge());

        assertThat(store.geography().areas()).containsExactlyElementsOf(shipped.areas());
        assertThat(store.geography().relations()).containsExactlyInAnyOrderElementsOf(shipped.relations());
        assertThat(store.geography().aliases()).containsExactlyInAnyOrderElementsOf(shipped.aliases());
        assertThat(store.geography().places()).containsExactlyInAnyOrderElementsOf(shipped.places());
        assertThat(store.geography().divisions()).containsExactlyElementsOf(shipped.divisions());
        assertThat(store.catalogue().indicators())
                .containsExactlyElementsOf(Catalogue.shipped().indicators());
        assertThat(store.catalogue().sources())
                .containsExactlyElementsOf(Catalogue.shipped().sources());
    }

    @Test
    void aFileWithOneImpossibleObservationStoresNothing() throws Exception {
        Parcel parcel = Parcel.of("fil.csv", "45,10").answeredBy(204);
        Observation impossible = another(parcel.first(), Parcel.key("NO_SUCH_INDICATOR", Parcel.VARBY, Parcel.YEARS));

        assertThatThrownBy(() -> parcel.with(parcel.first(), impossible).storeIn(store))
                .isInstanceOf(StoreException.class);

        assertThat(store.observations("BU_TRYGG")).isEmpty();
        assertThat(store.imports()).isEmpty();
        assertThat(store.waves("BU")).isEmpty();
    }

    @Test
    void aFileThatSaysTwoThingsAboutOneCellStoresNothing() throws Exception {
        Parcel parcel = Parcel.of("fil.csv", "45,10");
        Observation contrary = Parcel.observation(parcel.file(), parcel.first().key(), "45,20");

        assertThatThrownBy(() -> parcel.with(parcel.first(), contrary).storeIn(store))
                .isInstanceOf(StoreException.class);

        assertThat(store.imports()).isEmpty();
    }

    @Test
    void whatIsNotCommittedIsNotThere() throws Exception {
        Parcel parcel = Parcel.of("fil.csv", "45,10");
        try (ImportWriter writer = parcel.writeTo(store, Progress.NONE)) {
            assertThat(writer.known().cardinality()).isZero();
        }

        assertThat(store.imports()).isEmpty();
        assertThat(store.holds(parcel.file().content().hash())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 0.99})
    void stoppedHalfwayNothingIsThere(double part) {
        Parcel parcel = Parcel.large("stor.csv", 20_000, "1,5");
        AtomicLong seen = new AtomicLong();

        assertThatThrownBy(() -> parcel.writeTo(store, rows -> {
                    seen.set(rows);
                    return rows < part * 20_000;
                }))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StoreException.Kind.CANCELLED));

        assertThat(seen.get()).isGreaterThanOrEqualTo((long) (part * 20_000));
        assertThat(imports()).isEmpty();
    }

    private List<ImportBatch> imports() {
        try {
            return store.imports();
        } catch (StoreException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void theLineOfANumberIsShownAsItStoodInTheFile() throws Exception {
        Parcel parcel = Parcel.of("fil.csv", "45,10");
        parcel.storeIn(store);

        assertThat(store.lines(parcel.first().origin())).containsExactly("rubrik", "fil.csv;45,10");
        assertThat(store.line(parcel.first().origin())).contains("fil.csv;45,10");
    }

    @Test
    void aSoundFileIsVerifiedWithItsCounts() throws Exception {
        Parcel.of("fil å.csv", "45,10").storeIn(store);

        Verification found = store.verify();

        assertThat(found.isSound()).isTrue();
        assertThat(found.files()).containsExactly(new Verification.FileCount("fil å.csv", 1, 1));
    }

    // Revising

    @Test
    void theSameCellAgainIsKnownAndKeepsItsImport() throws Exception {
        Parcel first = Parcel.of("a.csv", "45,1");
        first.storeIn(store);
        Parcel again = Parcel.of("b.csv", "45,10");
        try (ImportWriter writer = again.writeTo(store, Progress.NONE)) {
            assertThat(writer.known().cardinality()).isEqualTo(1);
            assertThat(writer.revised()).isZero();
            again.commit(writer);
        }

        assertThat(store.observation(first.first().key())).contains(first.first());
    }

    @Test
    void knownCellsAreFoundAmongNewOnes() throws Exception {
        Parcel.large("a.csv", 1001, "1,5").storeIn(store);
        Parcel more = Parcel.large("b.csv", 3003, "1,5");
        try (ImportWriter writer = more.writeTo(store, Progress.NONE)) {
            assertThat(writer.known().cardinality()).isEqualTo(1001);
            assertThat(writer.known().nextClearBit(0)).isEqualTo(1001);
        }
    }

    @Test
    void aRevisedCellIsReplacedAndTheOldOneKept() throws Exception {
        Parcel first = Parcel.of("a.csv", "45,1");
        Parcel revised = Parcel.of("b.csv", "46,1");
        first.storeIn(store);
        try (ImportWriter writer = revised.writeTo(store, Progress.NONE)) {
            assertThat(writer.revisions(10)).containsExactly(new Revision(first.first(), revised.first()));
            revised.commit(writer);
        }

        assertThat(store.observation(first.first().key())).contains(revised.first());
        assertThat(store.earlier(first.first().key())).containsExactly(first.first());
        assertThat(store.verify().isSound()).isTrue();
    }

    // Undoing

    @Test
    void anUndoneImportLeavesTheStateBefore() throws Exception {
        Parcel first = Parcel.of("a.csv", "45,1").answeredBy(204);
        first.storeIn(store);
        Parcel revised = Parcel.of("b.csv", "46,1").answeredBy(205);
        Observation more = Parcel.observation(revised.file(), Parcel.key("BU_TRYGG", Parcel.SKOGAS, Parcel.YEARS), "9");
        long id = revised.with(revised.first(), more).storeIn(store);

        store.undo(id);

        assertThat(store.observations("BU_TRYGG")).containsExactly(first.first());
        assertThat(store.waves("BU")
                        .getFirst()
                        .turnout(Parcel.VARBY)
                        .orElseThrow()
                        .answers())
                .hasValue(204);
        assertThat(store.imports()).extracting(ImportBatch::fileName).containsExactly("a.csv");
        assertThat(store.verify().isSound()).isTrue();
    }

    @Test
    void whatWasUndoneStaysInHistory() throws Exception {
        Parcel parcel = Parcel.of("a.csv", "45,1");
        store.undo(parcel.storeIn(store));

        assertThat(store.observation(parcel.first().key())).isEmpty();
        assertThat(store.earlier(parcel.first().key())).containsExactly(parcel.first());
        assertThat(store.line(parcel.first().origin())).contains("a.csv;45,1");
    }

    @Test
    void anUndoneFileMayBeStoredAgain() throws Exception {
        Parcel parcel = Parcel.of("a.csv", "45,1");
        store.undo(parcel.storeIn(store));

        long again = parcel.storeIn(store);
        store.undo(again);
        parcel.storeIn(store);

        assertThat(store.observations("BU_TRYGG")).containsExactly(parcel.first());
        assertThat(store.verify().isSound()).isTrue();
    }

    @Test
    void anImportThatALaterOneRevisedIsUndoneOnlyAfterIt() throws Exception {
        Parcel first = Parcel.of("a.csv", "45,1");
        long id = first.storeIn(store);
        long later = Parcel.of("b.csv", "46,1").storeIn(store);

        assertThatThrownBy(() -> store.undo(id)).isInstanceOfSatisfying(StoreException.class, failure -> {
            assertThat(failure.kind()).isEqualTo(StoreException.Kind.REVISED_LATER);
            assertThat(failure.detail()).contains("b.csv");
        });
        assertThat(value(first.first().key())).isEqualByComparingTo("46.1");

        store.undo(later);
        store.undo(id);
        assertThat(store.observations("BU_TRYGG")).isEmpty();
    }

    @Test
    void noImportCannotBeUndone() {
        assertThatThrownBy(() -> store.undo(7))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StoreException.Kind.NO_IMPORT));
    }

    @Test
    void areasAndIndicatorsThatAnImportBroughtGoWithIt() throws Exception {
        Geography before = store.geography();
        long id = withOwnAreaAndIndicator("a.csv", true);
        assertThat(store.geography().area(OWN.key())).contains(OWN);
        assertThat(store.catalogue().indicator(NEW.code())).contains(NEW);

        store.undo(id);

        assertThat(store.geography().areas()).isEqualTo(before.areas());
        assertThat(store.geography().divisions()).isEqualTo(before.divisions());
        assertThat(store.catalogue().indicator(NEW.code())).isEmpty();

        withOwnAreaAndIndicator("a.csv", true);
        assertThat(store.geography().area(OWN.key())).contains(OWN);
    }

    @Test
    void areasAndIndicatorsThatALaterImportUsesStay() throws Exception {
        long first = withOwnAreaAndIndicator("a.csv", true);
        long second = withOwnAreaAndIndicator("b.csv", false);

        store.undo(first);
        assertThat(store.geography().area(OWN.key())).contains(OWN);
        assertThat(store.catalogue().indicator(NEW.code())).contains(NEW);

        store.undo(second);
        assertThat(store.geography().area(OWN.key())).isEmpty();
        assertThat(store.catalogue().indicator(NEW.code())).isEmpty();
    }

    private static final Area OWN =
            new Area(new AreaKey("EGEN", "A"), "Området A", AreaLevel.SUBAREA, Optional.of(new AreaKey("SE", "0126")));
    private static final Indicator NEW =
            new Indicator("NY", "BU", "Nytt mått", "New", Unit.PERCENT, Polarity.NEUTRAL, Set.of(), false, "");

    private long withOwnAreaAndIndicator(String name, boolean brings) throws StoreException {
        int year = brings ? 2020 : 2021;
        Parcel parcel = Parcel.of(name, Parcel.key(NEW.code(), OWN.key(), Period.year(year)), "5");
        try (ImportWriter writer = store.startImport(parcel.file(), "BU", "", Progress.NONE)) {
            if (brings) {
                writer.add(OWN);
                writer.add(NEW);
            }
            writer.add(parcel.observations());
            return parcel.commit(writer);
        }
    }

    // Reading

    @Test
    void viewsGetWhatTheyAskFor() throws Exception {
        Parcel parcel = Parcel.of("a.csv", "45,1");
        ObservationKey key = parcel.first().key();
        Observation skogas = another(parcel.first(), key.at(Parcel.SKOGAS));
        Observation earlier = another(parcel.first(), Parcel.key("BU_TRYGG", Parcel.VARBY, Period.year(2012)));
        Observation other = another(parcel.first(), Parcel.key("BU_OTRYGG", Parcel.VARBY, Parcel.YEARS));
        parcel.with(parcel.first(), skogas, earlier, other).storeIn(store);

        assertThat(store.observations("BU_TRYGG", Parcel.YEARS)).containsExactlyInAnyOrder(parcel.first(), skogas);
        assertThat(store.trend("BU_TRYGG", Set.of(Parcel.VARBY))).containsExactlyInAnyOrder(parcel.first(), earlier);
        assertThat(store.profile(Parcel.VARBY)).containsExactlyInAnyOrder(parcel.first(), earlier, other);
        assertThat(store.matrix(Set.of(Parcel.VARBY, Parcel.SKOGAS), 2018))
                .containsExactlyInAnyOrder(parcel.first(), skogas, other);
        assertThat(store.matrix(Set.of(Parcel.VARBY), 2017)).containsExactly(earlier);
        assertThat(store.indicatorsInUse()).containsExactlyInAnyOrder("BU_TRYGG", "BU_OTRYGG");
        assertThat(store.years()).containsExactly(2012, 2018);
    }

    @Test
    void unknownThingsHaveNoObservations() throws Exception {
        Parcel.of("a.csv", "45,1").storeIn(store);
        AreaKey nowhere = new AreaKey("X", "Y");

        assertThat(store.observations("NOPE")).isEmpty();
        assertThat(store.observations("BU_TRYGG", Period.year(1900))).isEmpty();
        assertThat(store.trend("BU_TRYGG", Set.of(nowhere))).isEmpty();
        assertThat(store.trend("BU_TRYGG", Set.of())).isEmpty();
        assertThat(store.profile(nowhere)).isEmpty();
        assertThat(store.matrix(Set.of(nowhere), 2020)).isEmpty();
        assertThat(store.observation(Parcel.key("NOPE", nowhere, Parcel.YEARS))).isEmpty();
        assertThat(store.line(new Origin("0".repeat(64), "a.csv", 1, 1))).isEmpty();
    }

    @Test
    void readingDuringAnImportGivesTheStateBefore() throws Exception {
        Parcel first = Parcel.of("a.csv", "45,1");
        first.storeIn(store);
        Parcel large = Parcel.large("stor.csv", 100_000, "1,5");
        try (ImportWriter writer = large.writeTo(store, rows -> readsOnly(first))) {
            assertThat(readsOnly(first)).isTrue();
            large.commit(writer);
        }

        assertThat(store.observations("BU_TRYGG")).hasSize(100_001);
        assertThat(store.verify().isSound()).isTrue();
    }

    private boolean readsOnly(Parcel first) {
        try {
            return store.observations("BU_TRYGG").equals(first.observations())
                    && store.profile(Parcel.VARBY).equals(first.observations())
                    && store.years().equals(List.of(2018));
        } catch (StoreException blocked) {
            throw new AssertionError(blocked);
        }
    }

    @Test
    void rowsOfAnImportStayBalanced() throws Exception {
        Parcel parcel = Parcel.of("a.csv", "45,1");
        parcel.storeIn(store);

        assertThat(store.imports().getFirst().rows()).isEqualTo(new RowBalance(2, 1, 0, 0, 0, 0, 0, 0, 0, 1));
    }
}
