package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple4;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Sex;
import se.lagesbild.domain.Status;
import se.lagesbild.domain.Subgroup;

/// Whatever stands in a lägesbild, an export and a load give it back.
final class ExchangePropertiesTest {
    /// Texts that a CSV file, a spreadsheet or a database might stumble over.
    @Provide
    Arbitrary<String> awkward() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "'",
                        "''",
                        "'=1",
                        "=1+1",
                        "+46",
                        "-",
                        "-0,4",
                        "@SUM(A1)",
                        "\t",
                        "\r",
                        "\n",
                        "\r\n",
                        "\"",
                        "\"\"",
                        "a\"b",
                        "a,b",
                        "a;b",
                        " ",
                        " =1",
                        "\\",
                        "\\\"",
                        "\\n",
                        "NULL",
                        "å ä ö",
                        "\u2028",
                        "\uFEFF",
                        "🏘",
                        "a\rb",
                        "a\r\nb",
                        "\"a\"",
                        ",",
                        "0",
                        "00",
                        "1e5",
                        "x\"\n\"y",
                        "a\n\n\"",
                        "\"'\n\n"),
                Arbitraries.strings().withChars("'=+-@\"\r\n\t,;\\ a1å").ofMaxLength(8),
                Arbitraries.strings().ascii().ofMaxLength(12).filter(text -> text.indexOf('\0') < 0));
    }

    @Property(tries = 5000)
    void aCellComesBackAsItWas(@ForAll("awkward") String text) {
        assertThat(SheetCell.read(SheetCell.written(text))).isEqualTo(text);
    }

    @Property(tries = 5000)
    void noCellBeginsAsAFormulaDoes(@ForAll("awkward") String text) {
        assertThat(SheetCell.written(text)).matches("(?s)|'.*|[^=+\\-@\t\r\n].*|[+-]\\d+([.]\\d+)?");
    }

    /// Text, value, group of ages, year.
    @Provide
    Arbitrary<List<Tuple4<String, BigDecimal, String, Integer>>> cells() {
        Arbitrary<BigDecimal> values = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(0, 18))
                .as(BigDecimal::valueOf);
        return Combinators.combine(
                        awkward(), values, awkward(), Arbitraries.integers().between(1990, 1999))
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Parcel parcel(String name, List<Tuple4<String, BigDecimal, String, Integer>> cells) {
        FileContent content = new FileContent((name + cells).getBytes(StandardCharsets.UTF_8));
        DeliveredFile file = new DeliveredFile("'" + name, content, StandardCharsets.UTF_8);
        Map<ObservationKey, Observation> observations = new LinkedHashMap<>();
        for (Tuple4<String, BigDecimal, String, Integer> cell : cells) {
            ObservationKey key = new ObservationKey(
                    "BU_TRYGG",
                    Period.year(cell.get4()),
                    Parcel.VARBY,
                    new Subgroup(Sex.WOMEN, cell.get3()),
                    ObservationKind.VALUE);
            observations.put(key, observation(file, key, cell.get1(), cell.get2()));
        }
        return new Parcel(file, List.copyOf(observations.values()), List.of());
    }

    private static Observation observation(DeliveredFile file, ObservationKey key, String text, BigDecimal value) {
        boolean hidden = text.isEmpty();
        return new Observation(
                key,
                hidden ? Status.SUPPRESSED : Status.OK,
                hidden ? Optional.empty() : Optional.of(value),
                text,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(Flag.ESTIMATED),
                InformationClass.OPEN,
                new Origin(file.content().hash(), file.name(), 1, 1));
    }

    @Property(tries = 60)
    void everyValueAndWhatItReplacedComesBack(
            @ForAll("cells") List<Tuple4<String, BigDecimal, String, Integer>> first,
            @ForAll("cells") List<Tuple4<String, BigDecimal, String, Integer>> second)
            throws Exception {
        Path folder = Files.createTempDirectory("exchange");
        try (Store store = Engine.SQLITE.create(folder.resolve("a.lagesbild"))) {
            parcel("a", first).storeIn(store);
            parcel("b", second).storeIn(store);
            store.exportTo(folder.resolve("out"));
            try (Store loaded = Store.load(folder.resolve("b.lagesbild"), folder.resolve("out"), "", Engine.CLOCK)) {
                List<Observation> all = store.observations("BU_TRYGG");
                assertThat(loaded.observations("BU_TRYGG")).isEqualTo(all);
                for (Observation one : all) {
                    assertThat(loaded.earlier(one.key())).isEqualTo(store.earlier(one.key()));
                }
            }
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
