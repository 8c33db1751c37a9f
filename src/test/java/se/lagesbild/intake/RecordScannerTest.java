package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Well-formed text is cut as RFC 4180 says; other text as its width tells it was meant.
final class RecordScannerTest {
    static List<List<String>> records(String text, Dialect dialect) {
        RecordScanner scanner = new RecordScanner(CharBlocks.of(text), dialect);
        List<List<String>> records = new ArrayList<>();
        while (scanner.next()) {
            records.add(fields(scanner));
        }
        return records;
    }

    private static List<String> fields(RecordScanner scanner) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < scanner.fields(); i++) {
            fields.add(scanner.text(i));
        }
        return fields;
    }

    private static Dialect wide(int width) {
        return Dialect.of(';').withWidth(width);
    }

    @Test
    void aQuotedFieldHoldsDelimitersQuotesAndLineEnds() {
        assertThat(records("\"a;b\";\"c\"\"d\"\r\n\"e\r\nf\";g\r\n", wide(2)))
                .containsExactly(List.of("a;b", "c\"d"), List.of("e\r\nf", "g"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\0',
            value = {
                // a quote that never closes is part of its own cell and takes nothing with it
                "Skogås;\"2022;Trygg/Vårby;2022;Otrygg ! 3 ! Skogås|\"2022|Trygg/Vårby|2022|Otrygg",
                // quotes that are not doubled, and one too many
                "a;\"sade \"hej\" till\";c ! 3 ! a|sade \"hej\" till|c",
                "a;\"sade \"hej; du\" till\";c ! 3 ! a|sade \"hej; du\" till|c",
                "a;\"\"02:15\";c ! 3 ! a|\"02:15|c",
                "a;\"bord 48\"\";c ! 3 ! a|bord 48\"|c",
                "a;\"b;c\"\";\"d\" ! 3 ! a|b;c\"|d",
                // text after the closing quote
                "a;\"b\"c;d ! 3 ! a|bc|d",
                "a;\"b;x\"c;d ! 3 ! a|b;xc|d",
                // a blank before or after the quotes
                "a;\"b;c\" ;d ! 3 ! a|b;c|d",
                // inches inside a bare field
                "a;24\" skärm;d ! 3 ! a|24\" skärm|d",
                // a stray quote before a field that is quoted as it should
                "a;\"b;\"c;d\" ! 3 ! a|\"b|c;d",
                // the width is missed: as written
                "a;\"b\"\"\";c;d ! 3 ! a|b\"|c|d",
            })
    void whatDepartsFromTheRuleIsReadAsTheWidthTells(String text, int width, String expected) {
        List<List<String>> wanted = expected.lines()
                .flatMap(all -> List.of(all.split("/", -1)).stream())
                .map(one -> List.of(one.split("\\|", -1)))
                .toList();
        assertThat(records(text.replace('/', '\n'), wide(width))).isEqualTo(wanted);
    }

    @Test
    void aQuoteOpenedOnOneLineAndClosedOnALaterOneDoesNotTakeRowsThatStandByThemselves() {
        assertThat(records("a;\"1;x\nb;2;x\nc;3\";x\n", wide(3)))
                .containsExactly(List.of("a", "\"1", "x"), List.of("b", "2", "x"), List.of("c", "3\"", "x"));
    }

    @Test
    void whereEachLineOfAQuotedCellIsARowItsClosingQuoteOpensNoOther() {
        assertThat(records("|\"\n|\"\n|\n|\n\"\n\"|\n", Dialect.of('|').withWidth(2)))
                .startsWith(List.of("", "\""), List.of("", "\""), List.of("", ""), List.of("", ""))
                .hasSize(5);
    }

    @Test
    void aCellOverSeveralLinesMayHoldQuotesThatAreNotDoubled() {
        assertThat(records("a;\"x \"y\" är\nz\";b\nc;d;e\n", wide(3)))
                .containsExactly(List.of("a", "x \"y\" är\nz", "b"), List.of("c", "d", "e"));
    }

    @Test
    void everyLineEndCountsAsAnEditorCounts() {
        RecordScanner scanner = new RecordScanner(CharBlocks.of("a\r\r\nb\r\nc\rd\n\n\"e\r\nf\"\ng"), Dialect.of(';'));
        List<Integer> lines = new ArrayList<>();
        while (scanner.next()) {
            lines.add(scanner.line());
        }
        assertThat(lines).containsExactly(1, 2, 3, 4, 5, 6, 8);
    }

    @Test
    void aRecordLongerThanAnyIsWhereReadingStops() {
        RecordScanner scanner = new RecordScanner(
                CharBlocks.of("a;b\n" + "x".repeat(RecordScanner.LONGEST + 1) + ";c\n"), Dialect.of(';'));
        assertThat(scanner.next()).isTrue();
        assertThat(scanner.next()).isFalse();
        assertThat(scanner.isTooLong()).isTrue();
        assertThat(scanner.line()).isEqualTo(2);
    }

    @Test
    void aQuoteThatNeverClosesInALongTextTakesNothing() {
        String rows = "a;b\n".repeat(600_000);
        assertThat(records("a;\"b\n" + rows, wide(2))).hasSize(600_001).endsWith(List.of("a", "b"));
    }
}
