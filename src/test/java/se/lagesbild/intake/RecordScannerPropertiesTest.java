package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for every text: OpenCSV is the oracle where it is well formed.
final class RecordScannerPropertiesTest {
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("ab\";,\t|' 1å\n\r\\").ofMaxLength(5);
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(5));
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Combinators.combine(Arbitraries.of(';', ',', '\t', '|'), Arbitraries.of('"', '\''))
                .as((delimiter, quote) -> new Dialect(delimiter, quote, Dialect.NONE, false, 0));
    }

    @Property
    void whatIsWrittenIsReadAgain(
            @ForAll("tables") List<List<String>> table,
            @ForAll("dialects") Dialect dialect,
            @ForAll("lineEnds") String lineEnd,
            @ForAll boolean sparing) {
        String text = written(table, dialect, lineEnd, sparing);
        assertThat(RecordScannerTest.records(text, dialect)).isEqualTo(table);
        assertThat(RecordScannerTest.records(
                        text, dialect.withWidth(table.getFirst().size())))
                .hasSizeGreaterThanOrEqualTo(table.size());
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r", "\r\r\n");
    }

    private static String written(List<List<String>> table, Dialect dialect, String lineEnd, boolean sparing) {
        return table.stream()
                .map(row -> row.stream()
                                .map(cell -> cell(cell, dialect, sparing))
                                .collect(Collectors.joining(String.valueOf(dialect.delimiter())))
                        + lineEnd)
                .collect(Collectors.joining());
    }

    private static String cell(String cell, Dialect dialect, boolean sparing) {
        boolean bare = sparing
                && cell.chars()
                        .noneMatch(one ->
                                one == dialect.delimiter() || one == dialect.quote() || one == '\n' || one == '\r');
        String quote = String.valueOf(dialect.quote());
        return bare ? cell : quote + cell.replace(quote, quote + quote) + quote;
    }

    @Property
    void openCsvReadsTheSame(@ForAll("tables") List<List<String>> table) throws IOException, CsvException {
        List<List<String>> plain = table.stream()
                .map(row -> row.stream().map(cell -> cell.replace('\r', ' ')).toList())
                .toList();
        Dialect dialect = Dialect.of(';');
        String text = written(plain, dialect, "\n", true);
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(';').build())
                .build()) {
            List<List<String>> theirs =
                    reader.readAll().stream().map(Arrays::asList).toList();
            assertThat(RecordScannerTest.records(text, dialect)).isEqualTo(theirs);
        }
    }

    @Property
    void blocksOfAnySizeGiveTheSame(
            @ForAll("wild") String text, @ForAll("sizes") int size, @ForAll("widths") int width) {
        Dialect dialect = Dialect.of(';').withWidth(width);
        assertThat(drained(new RecordScanner(inBlocks(text, size), dialect)))
                .isEqualTo(drained(new RecordScanner(CharBlocks.of(text), dialect)));
    }

    @Property
    void noCharacterButQuotesAndLineEndsIsLostInAnyText(@ForAll("wild") String text, @ForAll("widths") int width) {
        Dialect dialect = Dialect.of(';').withWidth(width);
        assertThat(kept(drained(new RecordScanner(CharBlocks.of(text), dialect))))
                .isEqualTo(kept(text));
    }

    @Property
    void escapesBeforeDelimitersLeaveEveryFieldItsPlace(
            @ForAll("escaped") String text, @ForAll("widths") int width, @ForAll boolean padded) {
        for (char delimiter : new char[] {' ', ';'}) {
            Dialect dialect = new Dialect(delimiter, '"', '\\', padded, width);
            String read = drained(new RecordScanner(CharBlocks.of(text), dialect));
            assertThat(kept(read).replace("\\", "")).isEqualTo(kept(text).replace("\\", ""));
        }
    }

    @Provide
    Arbitrary<String> escaped() {
        return Arbitraries.strings().withChars("a\"\"\\; \n").ofMaxLength(20);
    }

    private static String kept(String text) {
        return text.replaceAll("[\"\\r\\n;/ ]", "");
    }

    @Provide
    Arbitrary<String> wild() {
        return Arbitraries.strings().withChars("ab\"\"\";; \n\r").ofMaxLength(40);
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, 5);
    }

    @Provide
    Arbitrary<Integer> widths() {
        return Arbitraries.integers().between(0, 4);
    }

    private static CharBlocks inBlocks(String text, int size) {
        CharBlocks all = CharBlocks.of(text);
        return (into, from, length) -> all.read(into, from, Math.min(size, length));
    }

    private static String drained(RecordScanner scanner) {
        StringBuilder all = new StringBuilder();
        while (scanner.next()) {
            for (int i = 0; i < scanner.fields(); i++) {
                all.append(scanner.text(i)).append(';');
            }
            all.append('\n');
        }
        return all.toString();
    }
}
