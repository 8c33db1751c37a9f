package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.PublishedInterval;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;
import se.lagesbild.domain.SurveyWave;
import se.lagesbild.domain.Turnout;
import se.lagesbild.domain.Verification;

/// What is stored comes back as it was; what is not ours is left alone.
final class StoreTest {
    private static final AreaKey VARBY = new AreaKey("HUD7", "Vårby");
    private static final FileContent CONTENT =
            new FileContent("rubrik\r\nVårby;45,10\r\n".getBytes(StandardCharsets.UTF_8));
    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

    @TempDir
    Path folder = Path.of("");

    private Store store() throws StoreException {
        Geography geography = ShippedGeography.sweden().with(ShippedGeography.huddinge());
        return Store.create(folder.resolve("å b.lagesbild"), geography, Catalogue.shipped());
    }

    private static Observation observation(String indicator, Subgroup subgroup) {
        return new Observation(
                new ObservationKey(indicator, Period.years(2017, 2018), VARBY, subgroup, ObservationKind.VALUE),
                Status.OK,
                Optional.of(new BigDecimal("45.10")),
                "45,10",
                Optional.of(new Base(204, Optional.of(new BigDecimal("190.5")), Optional.of(new BigDecimal("1.07")))),
                Optional.of(new PublishedInterval(new BigDecimal("38.4"), new BigDecimal("52.0"))),
                OptionalLong.of(10_629),
                Set.of(Flag.PRELIMINARY, Flag.SYNTHETIC),
                InformationClass.INTERNAL,
                new Origin(CONTENT.hash(), "fil å.csv", 2, 2));
    }

    private static Delivery delivery(Observation... observations) {
        Turnout turnout =
                new Turnout(VARBY, OptionalLong.of(600), OptionalLong.of(204), Optional.of(new BigDecimal("34")));
        return new Delivery(
                new DeliveredFile("fil å.csv", CONTENT, StandardCharsets.UTF_8),
                Optional.empty(),
                List.of(observations),
                List.of(SurveyWave.of("BU", Period.years(2017, 2018), List.of(turnout))),
                List.of(),
                List.of(),
                List.of(Problem.of(Level.WARN, ProblemCode.SUPPRESSED, 2, 2, "..", "a", "b")),
                new RowBalance(2, 1, 0, 0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void anObservationComesBackWithEveryPartOfIt() throws Exception {
        Observation everybody = observation("BU_TRYGG", Subgroup.ALL);
        Observation women = observation("BU_TRYGG", new Subgroup(Sex.WOMEN, "16–24"));
        try (Store store = store()) {
            store.add(delivery(everybody, women), NOW);

            assertThat(store.observations("BU_TRYGG")).containsExactlyInAnyOrder(everybody, women);
            assertThat(store.observation(women.key())).contains(women);
        }
    }

    @Test
    void anAbsentNumberStaysAbsent() throws Exception {
        Observation suppressed = new Observation(
                observation("BU_TRYGG", Subgroup.ALL).key(),
                Status.SUPPRESSED,
                Optional.empty(),
                "XX",
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                InformationClass.OPEN,
                new Origin(CONTENT.hash(), "fil å.csv", 2, 2));
        try (Store store = store()) {
            store.add(delivery(suppressed), NOW);

            assertThat(store.observations("BU_TRYGG")).containsExactly(suppressed);
        }
    }

    @Test
    void whatWasStoredIsThereAfterClosingAndOpening() throws Exception {
        Observation one = observation("BU_TRYGG", Subgroup.ALL);
        Path file;
        try (Store store = store()) {
            file = store.file();
            store.add(delivery(one), NOW);
        }
        try (Store again = Store.open(file)) {
            assertThat(again.observations("BU_TRYGG")).containsExactly(one);
            assertThat(again.waves("BU").getFirst().turnout(VARBY).flatMap(Turnout::rate))
                    .contains(34.0);
            assertThat(again.imports().getFirst().problems())
                    .containsExactly(Problem.of(Level.WARN, ProblemCode.SUPPRESSED, 2, 2, "..", "a", "b"));
            assertThat(again.imports().getFirst().importedAt()).isEqualTo(NOW);
        }
    }

    @Test
    void geographyAndCatalogueComeBackAsShipped() throws Exception {
        Geography shipped = ShippedGeography.sweden().with(ShippedGeography.huddinge());
        try (Store store = store()) {
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
    }

    @Test
    void aDeliveryWithOneImpossibleObservationStoresNothing() throws Exception {
        try (Store store = store()) {
            Delivery broken =
                    delivery(observation("BU_TRYGG", Subgroup.ALL), observation("NO_SUCH_INDICATOR", Subgroup.ALL));

            assertThatThrownBy(() -> store.add(broken, NOW)).isInstanceOf(StoreException.class);

            assertThat(store.observations("BU_TRYGG")).isEmpty();
            assertThat(store.imports()).isEmpty();
            assertThat(store.waves("BU")).isEmpty();
        }
    }

    @Test
    void aDeliveryMayBringItsOwnAreas() throws Exception {
        Area area = new Area(
                new AreaKey("EGEN", "A"), "Området A", AreaLevel.SUBAREA, Optional.of(new AreaKey("SE", "0126")));
        Delivery plain = delivery();
        Delivery delivery = new Delivery(
                plain.file(), plain.profile(), List.of(), List.of(), List.of(), List.of(area), List.of(), plain.rows());
        try (Store store = store()) {
            store.add(delivery, NOW);

            assertThat(store.geography().area(area.key())).contains(area);
        }
    }

    @Test
    void theLineOfANumberIsShownAsItStoodInTheFile() throws Exception {
        Observation one = observation("BU_TRYGG", Subgroup.ALL);
        try (Store store = store()) {
            store.add(delivery(one), NOW);

            assertThat(store.lines(one.origin())).containsExactly("rubrik", "Vårby;45,10");
        }
    }

    @Test
    void aSoundFileIsVerifiedWithItsCounts() throws Exception {
        try (Store store = store()) {
            store.add(delivery(observation("BU_TRYGG", Subgroup.ALL)), NOW);

            Verification found = store.verify();

            assertThat(found.isSound()).isTrue();
            assertThat(found.files()).containsExactly(new Verification.FileCount("fil å.csv", 1, 1));
        }
    }

    @Test
    void aLostObservationIsFound() throws Exception {
        Path file;
        try (Store store = store()) {
            file = store.file();
            store.add(delivery(observation("BU_TRYGG", Subgroup.ALL)), NOW);
        }
        change(file, "DELETE FROM observation");
        try (Store store = Store.open(file)) {
            assertThat(store.verify().isSound()).isFalse();
        }
    }

    @Test
    void anExistingFileIsNeverReplaced() throws Exception {
        Path file;
        try (Store store = store()) {
            file = store.file();
        }
        refused(StoreException.Kind.EXISTS, () -> Store.create(file, ShippedGeography.sweden(), Catalogue.shipped()));
    }

    @Test
    void aMissingFileIsNotMade() {
        Path file = folder.resolve("absent.lagesbild");

        refused(StoreException.Kind.ABSENT, () -> Store.open(file));

        assertThat(file).doesNotExist();
    }

    @Test
    void aTextFileIsRefusedUntouched() throws IOException {
        refusedUntouched("Kommundel;År\r\n".getBytes(StandardCharsets.UTF_8), StoreException.Kind.FOREIGN);
    }

    @Test
    void anEmptyFileIsRefusedUntouched() throws IOException {
        refusedUntouched(new byte[0], StoreException.Kind.FOREIGN);
    }

    @Test
    void anotherProgramsDatabaseIsRefusedUntouched() throws Exception {
        Path file = folder.resolve("foreign.lagesbild");
        change(file, "CREATE TABLE other (x)");
        refusedUntouched(Files.readAllBytes(file), StoreException.Kind.FOREIGN);
    }

    @Test
    void aFileOfANewerVersionIsRefusedUntouched() throws Exception {
        Path file;
        try (Store store = store()) {
            file = store.file();
        }
        change(file, "PRAGMA user_version = 99");
        refusedUntouched(Files.readAllBytes(file), StoreException.Kind.NEWER);
    }

    private void refusedUntouched(byte[] content, StoreException.Kind kind) throws IOException {
        Path file = folder.resolve("refused.lagesbild");
        Files.write(file, content);

        refused(kind, () -> Store.open(file));

        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    private static void refused(StoreException.Kind kind, ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    private static void change(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
