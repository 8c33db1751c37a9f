package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVWriter;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.RowBalance;

/// What holds for every file.
final class IntakePropertiesTest {
    private static final Intake INTAKE = TestFiles.districts();
    private static final List<List<String>> TABLE = List.of(
            List.of("Kommundel", "År", "Indikator", "Värde", "Antal svar", "Kön"),
            List.of("Skogås", "2022", "Trygg", "59,1", "393", "Alla"),
            List.of("Skogås", "2022", "Trygg", "..", "200", "Kvinnor"),
            List.of("Vårby", "2021", "Går ut, ofta", "36,4", "259", "Alla"),
            List.of("Huddinge kommun", "2022", "Trygg", "63", "1 846", "Alla"));

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4, 5);
    }

    @Property(tries = 200)
    void columnOrderAndDelimiterDoNotChangeWhatIsRead(
            @ForAll("orders") List<Integer> order, @ForAll("delimiters") char delimiter) {
        Delivery delivery = INTAKE.read("a.csv", content(written(order, delimiter)));
        Delivery plain = INTAKE.read("a.csv", content(written(List.of(0, 1, 2, 3, 4, 5), ';')));
        assertThat(said(delivery)).isEqualTo(said(plain)).hasSize(4);
    }

    @Property
    void encodingAndLineEndDoNotChangeWhatIsRead(
            @ForAll("encodings") String encoding,
            @ForAll("lineEnds") String lineEnd,
            @ForAll("delimiters") char delimiter) {
        String text = written(List.of(0, 1, 2, 3, 4, 5), delimiter).replace("\n", lineEnd);
        Delivery delivery = INTAKE.read("a.csv", new FileContent(text.getBytes(Charset.forName(encoding))));
        Delivery plain = INTAKE.read("a.csv", content(written(List.of(0, 1, 2, 3, 4, 5), ';')));
        assertThat(said(delivery)).isEqualTo(said(plain)).hasSize(4);
    }

    @Provide
    Arbitrary<String> encodings() {
        return Arbitraries.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman", "IBM850");
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r", "\r\r\n");
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(';', ',', '\t', '|');
    }

    private static Set<String> said(Delivery delivery) {
        return delivery.observations().stream()
                .map(one -> one.key() + " " + one.status() + " " + one.value() + " " + one.base())
                .collect(Collectors.toSet());
    }

    private static String written(List<Integer> order, char delimiter) {
        StringWriter text = new StringWriter();
        try (ICSVWriter writer = new CSVWriterBuilder(text)
                .withSeparator(delimiter)
                .withQuoteChar(CSVWriter.DEFAULT_QUOTE_CHARACTER)
                .build()) {
            TABLE.forEach(row -> writer.writeNext(order.stream().map(row::get).toArray(String[]::new), false));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cells = Arbitraries.of(
                "Kommundel",
                "År",
                "Värde",
                "Antal",
                "Antal svar",
                "Kön",
                "Skogås",
                "Vårby",
                "Huddinge",
                "Totalt",
                "2022",
                "2021",
                "41,8",
                "-3",
                "12.345",
                "..",
                "-",
                "",
                "x;y",
                "\"",
                "\"a",
                "en tredjedel",
                "Källa: a",
                "3)",
                "Urval",
                "Svarsandel",
                "999999999999999",
                "Folkmängd",
                "Felmarginal",
                "Undre",
                "Övre",
                "Osäkerhetstal – Trygg");
        Arbitrary<String> lines = cells.list().ofMaxSize(6).map(row -> String.join(";", row));
        return lines.list().ofMaxSize(8).map(rows -> String.join("\n", rows));
    }

    @Property(tries = 3000)
    void rowsOfAnyTableBalanceAndNothingIsThrown(@ForAll("tables") String text) {
        Delivery delivery = INTAKE.read("a.csv", content(text));
        assertBalanced(delivery);
        assertThat(delivery.problems()).doesNotHaveDuplicates();
    }

    @Property(tries = 3000)
    void rowsOfAHeaderWithAnyCellsBalance(@ForAll("tables") String text) {
        Delivery delivery = INTAKE.read("a.csv", content("Kommundel;År;Indikator;Antal;Värde;Antal svar\n" + text));
        assertBalanced(delivery);
    }

    @Property(tries = 500)
    void anyBytesEndInADelivery(@ForAll @Size(max = 300) byte[] bytes) {
        assertBalanced(INTAKE.read("a.csv", new FileContent(bytes)));
    }

    @Property(tries = 500)
    void anyTextEndsInADelivery(@ForAll String text) {
        assertBalanced(INTAKE.read("a.csv", content(text)));
    }

    /// Every row that was read has one fate, what is not stored stores no row, and where no row is stored no value is.
    private static void assertBalanced(Delivery delivery) {
        RowBalance rows = delivery.rows();
        int data = rows.stored() + rows.known() + rows.held() + rows.repeated() + rows.refused();
        assertThat(rows.read()).isEqualTo(data + rows.header() + rows.notes() + rows.blank() + rows.totals());
        assertThat(rows.stored() == 0 || delivery.outcome().isStored()).isTrue();
        assertThat(data > 0 || delivery.observations().isEmpty()).isTrue();
    }

    private static FileContent content(String text) {
        return new FileContent(text.getBytes(StandardCharsets.UTF_8));
    }
}
