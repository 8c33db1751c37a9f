package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lagesbild.domain.FileContent;

/// However a table is written, the same comes out.
final class ConversionPropertiesTest {
    private static final List<String> NAMES = List.of("Kommundel", "År", "Antal", "Anmärkning", "Kostnad, kr");

    /// One way to write a file.
    record Form(Dialect dialect, Charset encoding, String mark, String lineEnd) {}

    @Provide
    Arbitrary<Form> forms() {
        return Combinators.combine(
                        Arbitraries.of(';', ',', '\t', '|'),
                        Arbitraries.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_16LE,
                                StandardCharsets.UTF_16BE,
                                Charset.forName("windows-1252")),
                        Arbitraries.of("", "\uFEFF"),
                        Arbitraries.of("\n", "\r\n", "\r", "\r\r\n"))
                .as((delimiter, encoding, mark, lineEnd) -> new Form(
                        Dialect.of(delimiter), encoding, encoding.name().startsWith("UTF") ? mark : "", lineEnd));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<List<String>> row = Combinators.combine(
                        Arbitraries.of("Skogås", "Vårby gård", "Högmora", "Sjödalen-Fullersta", "Länna; norra"),
                        Arbitraries.integers().between(2015, 2026).map(String::valueOf),
                        Arbitraries.integers().between(0, 90_000).map(String::valueOf),
                        Arbitraries.of(
                                "", "sade \"hej\"", "bänk, lampa", "24\" rör", "rad ett\nrad två", "a|b", "x\ty"),
                        Arbitraries.of("12,5", "1 200,00", "0,5", "7"))
                .as(List::of);
        return row.list().ofMinSize(2).ofMaxSize(12).map(rows -> {
            List<List<String>> table = new ArrayList<>(List.of(NAMES));
            table.addAll(rows);
            return table;
        });
    }

    @Property
    void delimiterEncodingAndLineEndDoNotChangeTheTable(
            @ForAll("tables") List<List<String>> table, @ForAll("forms") Form form) throws IOException {
        String text = form.mark() + written(table, form.dialect(), form.lineEnd());
        Conversion conversion = new Conversion(new FileContent(text.getBytes(form.encoding())));
        StringWriter clean = new StringWriter();
        assertThat(conversion.writeTo(clean)).isEqualTo(table.size() - 1L);
        assertThat(clean).hasToString(written(table, Dialect.of(','), "\n"));
    }

    private static String written(List<List<String>> table, Dialect dialect, String lineEnd) {
        return table.stream()
                .map(row -> row.stream()
                                .map(cell -> cell(cell, dialect.delimiter()))
                                .collect(Collectors.joining(String.valueOf(dialect.delimiter())))
                        + lineEnd)
                .collect(Collectors.joining());
    }

    private static String cell(String cell, char delimiter) {
        boolean special = cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
