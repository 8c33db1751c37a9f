package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Base;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.PublishedInterval;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;

/// So many rows that they are written by statements for many: of one slice, of several, and of every shape.
@NullMarked
final class ManyRowsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    private static final String INDICATOR = "BU_TRYGG";
    private static final int YEARS = 4;
    private static final int LARGEST_COLUMN = (1 << 24) - 1;

    @TempDir
    Path folder;

    private final Random random = new Random(20_261_121);

    @Test
    void rowsOfOneShapeComeBackAsTheyWere() throws Exception {
        assertComeBack(some((key, origin) -> plain(key, "53," + random.nextInt(10), origin)));
    }

    @Test
    void rowsOfEveryShapeComeBackAsTheyWere() throws Exception {
        assertComeBack(some(this::anything));
    }

    @Test
    void ofManyRowsExactlyTheKnownOnesAreKnown() throws Exception {
        List<Observation> first = some((key, origin) -> plain(key, "53,4", origin));
        List<Observation> second = new ArrayList<>(first);
        for (int i = 0; i < second.size(); i += 3) {
            second.set(i, plain(second.get(i).key(), "53,5", second.get(i).origin()));
        }
        try (Store store = store()) {
            parcel("a", first).storeIn(store);
            try (ImportWriter writer = parcel("b", second).writeTo(store, seen -> true)) {
                for (int i = 0; i < second.size(); i++) {
                    assertThat(writer.known().get(i)).as("row %d", i).isEqualTo(i % 3 != 0);
                }
                assertThat(writer.revised()).isEqualTo((second.size() + 2) / 3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"53,5", "53,45"})
    void theSumsOfWhatARevisionChangedAreExact(String revised) throws Exception {
        List<Observation> first = some((key, origin) -> plain(key, "53,4", origin));
        List<Observation> second = new ArrayList<>(first);
        for (int i = 0; i < second.size(); i += 3) {
            second.set(i, plain(second.get(i).key(), revised, second.get(i).origin()));
        }
        try (Store store = store()) {
            parcel("a", first).storeIn(store);
            parcel("b", second).storeIn(store);
        }

        BigDecimal expected =
                second.stream().map(one -> one.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        try (Connection connection = Connections.reading(folder.resolve("x.lagesbild"))) {
            assertThat(Sql.list(
                                    connection,
                                    "SELECT sum, decimals FROM slice",
                                    row -> BigDecimal.valueOf(row.getLong(1), row.getInt(2)))
                            .stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(expected);
        }
    }

    /// Makes one observation.
    private interface Maker {
        Observation make(ObservationKey key, Origin origin);
    }

    private void assertComeBack(List<Observation> observations) throws StoreException {
        try (Store store = store()) {
            parcel("a", observations).storeIn(store);
            assertThat(store.observations(INDICATOR)).containsExactlyInAnyOrderElementsOf(observations);
            assertThat(store.verify().isSound()).isTrue();
        }
    }

    private Store store() throws StoreException {
        return Store.create(folder.resolve("x.lagesbild"), ShippedGeography.sweden(), Catalogue.shipped(), "", CLOCK);
    }

    private static DeliveredFile file(String name) {
        return new DeliveredFile(name, new FileContent(name.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static Parcel parcel(String name, List<Observation> observations) {
        return new Parcel(file(name), observations, List.of());
    }

    /// All areas of Sweden in some years, in no order.
    private List<Observation> some(Maker maker) {
        DeliveredFile file = file("a");
        List<AreaKey> areas =
                ShippedGeography.sweden().areas().stream().map(Area::key).toList();
        List<Observation> made = new ArrayList<>();
        for (int nr = 0; nr < YEARS * areas.size(); nr++) {
            ObservationKey key = new ObservationKey(
                    INDICATOR,
                    Period.year(2020 + nr / areas.size()),
                    areas.get(nr % areas.size()),
                    Subgroup.ALL,
                    ObservationKind.VALUE);
            made.add(maker.make(key, new Origin(file.content().hash(), file.name(), nr + 2, 5)));
        }
        Collections.shuffle(made, random);
        return made;
    }

    private static Observation plain(ObservationKey key, String text, Origin origin) {
        return new Observation(
                key,
                Status.OK,
                Optional.of(new BigDecimal(text.replace(',', '.'))),
                text,
                Optional.of(Base.of(204)),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                InformationClass.INTERNAL,
                origin);
    }

    private Observation anything(ObservationKey key, Origin at) {
        Status status = one(Status.values());
        Optional<BigDecimal> value = status == Status.OK
                ? Optional.of(BigDecimal.valueOf(random.nextInt(100_000) - 50_000, random.nextInt(4)))
                : Optional.empty();
        return new Observation(
                key,
                status,
                value,
                random.nextBoolean()
                        ? "som det stod"
                        : value.map(BigDecimal::toPlainString).orElse("").replace('.', ','),
                maybe(new Base(random.nextInt(500), maybe(new BigDecimal("190.5")), maybe(new BigDecimal("1.07")))),
                maybe(PublishedInterval.around(new BigDecimal("3.2"), new BigDecimal("0.4"))),
                random.nextBoolean() ? OptionalLong.of(random.nextInt(90_000)) : OptionalLong.empty(),
                maybe(Flag.SYNTHETIC).map(Set::of).orElse(Set.of()),
                one(InformationClass.values()),
                new Origin(at.fileHash(), at.fileName(), at.line(), random.nextBoolean() ? 1 : LARGEST_COLUMN));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
