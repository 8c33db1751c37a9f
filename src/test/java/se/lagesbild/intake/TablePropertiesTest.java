package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;

/// The same figures give the same observations, however they are laid out. A thousand tries each; more with
/// `-Djqwik.tries.default=100000`.
final class TablePropertiesTest {
    private static final Intake INTAKE = TestFiles.districts();
    private static final List<String> HEADER = List.of("Kommundel", "År", "Fråga", "Andel", "Antal svar");
    private static final List<String> AREAS =
            List.of("Flemingsberg", "Segeltorp", "Sjödalen-Fullersta", "Skogås", "Trångsund", "Vårby");

    /// One figure: which area, year and question, and what the cell says in tenths; below 0 it is withheld.
    record Figure(String area, int year, String question, int tenths, int answers) {
        String key() {
            return area + year + question;
        }

        List<String> cells() {
            return List.of(area, String.valueOf(year), question, text(','), String.valueOf(answers));
        }

        String text(char mark) {
            return tenths < 0 ? ".." : tenths / 10 + "" + mark + tenths % 10;
        }
    }

    @Provide
    Arbitrary<List<Figure>> figures() {
        return Combinators.combine(
                        Arbitraries.of(AREAS),
                        Arbitraries.integers().between(2019, 2022),
                        Arbitraries.of("Trygg ute", "Nöjd med parken; torget", "Går \"ofta\" ut"),
                        Arbitraries.integers().between(-1, 1000),
                        Arbitraries.integers().between(5, 2000))
                .as(Figure::new)
                .list()
                .uniqueElements(Figure::key)
                .ofMinSize(2)
                .ofMaxSize(20);
    }

    @Property
    void orderDelimiterEncodingAndLineEndsChangeNothing(
            @ForAll("figures") List<Figure> figures,
            @ForAll long seed,
            @ForAll("delimiters") char delimiter,
            @ForAll("charsets") Charset charset,
            @ForAll("lineEnds") String lineEnd) {
        Random random = new Random(seed);
        List<Integer> columns = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(columns, random);
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);
        byte[] bytes = written(shuffled, columns, delimiter, lineEnd).getBytes(charset);
        assertThat(said(INTAKE.read("a.csv", new FileContent(bytes))))
                .isEqualTo(said(plain(figures)))
                .hasSize(figures.size());
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(';', ',', '\t', '|');
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r", "\r\r\n");
    }

    @Property
    void sumsInAreSumsOut(@ForAll("figures") List<Figure> figures) {
        Delivery delivery = plain(figures);
        long tenths = figures.stream()
                .mapToInt(Figure::tenths)
                .filter(value -> value > 0)
                .sum();
        assertThat(delivery.sum()).isEqualByComparingTo(BigDecimal.valueOf(tenths, 1));
        assertThat(delivery.missing())
                .isEqualTo(figures.stream().filter(one -> one.tenths() < 0).count());
        assertThat(delivery.rows().held() + delivery.rows().stored()).isEqualTo(figures.size());
    }

    @Property
    void theSameFileSaysTheSameTwice(@ForAll("figures") List<Figure> figures) {
        Delivery first = plain(figures);
        Delivery second = plain(figures);
        assertThat(second.observations()).isEqualTo(first.observations());
        assertThat(second.problems()).isEqualTo(first.problems());
    }

    @Property
    void decimalPointsSayWhatDecimalCommasSay(@ForAll("figures") List<Figure> figures) {
        String table = String.join(";", HEADER) + "\n"
                + figures.stream()
                        .map(one -> one.area() + ";" + one.year() + ";Trygg "
                                + one.question().length() + ";" + one.text('.') + ";" + one.answers())
                        .collect(Collectors.joining("\n", "", "\n"));
        assertThat(INTAKE.read("a.csv", content(table)).sum())
                .isEqualByComparingTo(plain(figures).sum());
    }

    @Property
    void areasAsColumnsSayWhatRowsSay(@ForAll("values") List<Integer> values) {
        String rows = "Kommundel;År;Fråga;Andel\n";
        StringBuilder across = new StringBuilder("År;Fråga;" + String.join(";", AREAS) + "\n");
        StringBuilder down = new StringBuilder(rows);
        for (int year = 0; year < values.size() / AREAS.size(); year++) {
            across.append(2019 + year).append(";Trygg");
            for (int i = 0; i < AREAS.size(); i++) {
                String value = values.get(year * AREAS.size() + i) + ",5";
                across.append(';').append(value);
                down.append(AREAS.get(i))
                        .append(';')
                        .append(2019 + year)
                        .append(";Trygg;")
                        .append(value)
                        .append('\n');
            }
            across.append('\n');
        }
        assertThat(said(INTAKE.read("a.csv", content("Andel i procent\n" + across))))
                .isEqualTo(said(INTAKE.read("a.csv", content(down.toString()))))
                .hasSize(values.size());
    }

    @Provide
    Arbitrary<List<Integer>> values() {
        return Arbitraries.integers().between(1, 99).list().ofSize(3 * AREAS.size());
    }

    private static Delivery plain(List<Figure> figures) {
        return INTAKE.read("a.csv", content(written(figures, List.of(0, 1, 2, 3, 4), ';', "\n")));
    }

    private static Set<String> said(Delivery delivery) {
        return delivery.observations().stream()
                .map(one -> one.key() + " " + one.status() + " " + one.value() + " " + one.base())
                .collect(Collectors.toSet());
    }

    private static String written(List<Figure> figures, List<Integer> columns, char delimiter, String lineEnd) {
        StringBuilder text = new StringBuilder();
        line(HEADER, columns, delimiter, lineEnd, text);
        figures.forEach(figure -> line(figure.cells(), columns, delimiter, lineEnd, text));
        return text.toString();
    }

    private static void line(
            List<String> cells, List<Integer> columns, char delimiter, String lineEnd, StringBuilder text) {
        text.append(columns.stream()
                        .map(cells::get)
                        .map(cell -> cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0
                                ? '"' + cell.replace("\"", "\"\"") + '"'
                                : cell)
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .append(lineEnd);
    }

    private static FileContent content(String text) {
        return new FileContent(text.getBytes(StandardCharsets.UTF_8));
    }
}
