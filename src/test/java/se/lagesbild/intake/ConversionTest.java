package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Each file of `convert/in` becomes the file of the same name in `convert/out`, or nothing where there is none.
final class ConversionTest {
    private static final Path FILES = folder();

    private static Path folder() {
        URL url = Objects.requireNonNull(ConversionTest.class.getResource("convert"));
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve("in"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Conversion conversion(String name) throws IOException {
        return new Conversion(
                new FileContent(Files.readAllBytes(FILES.resolve("in").resolve(name))));
    }

    private static String written(Conversion conversion) throws IOException {
        StringWriter text = new StringWriter();
        conversion.writeTo(text);
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aMessyFileBecomesACleanOneOrIsRefusedWithAReason(String name) throws IOException {
        Conversion conversion = conversion(name);
        Path clean = FILES.resolve("out").resolve(name);
        if (Files.exists(clean)) {
            assertThat(written(conversion)).isEqualTo(Files.readString(clean, StandardCharsets.UTF_8));
        } else {
            assertThat(name).startsWith("refused_");
            assertThat(conversion.isPossible()).isFalse();
            assertThat(conversion.problems()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsCleanStaysAsItIs(String name) throws IOException {
        Path clean = FILES.resolve("out").resolve(name);
        if (Files.exists(clean)) {
            Conversion again = new Conversion(new FileContent(Files.readAllBytes(clean)));
            assertThat(written(again)).isEqualTo(Files.readString(clean, StandardCharsets.UTF_8));
        }
    }

    @Test
    void theFactsAreThreeHundredAndFiftyRowsOfNineColumns() throws IOException {
        assertThat(conversion("facts.csv").writeTo(new StringWriter())).isEqualTo(350);
        assertThat(RecordScannerTest.records(written(conversion("facts.csv")), Dialect.of(',')))
                .hasSize(351)
                .allSatisfy(row -> assertThat(row).hasSize(9));
    }

    @ParameterizedTest
    @CsvSource({
        "preamble_lines, PREAMBLE, 1",
        "footnote_line, FOOTNOTE, 11",
        "second_table_after_gap, SECOND_TABLE, 11",
        "header_repeated_by_pages, REPEATED_HEADER, 3",
        "row_with_a_field_less, RAGGED, 5",
        "row_with_another_delimiter, MIXED_DELIMITER, 4",
        "quote_too_many, STRAY_QUOTE, 6",
        "encoding_windows_1252, ENCODING_GUESSED, 0",
        "encoding_mixed_lines, ENCODING_MIXED, 0",
        "encoding_twice, MOJIBAKE, 0",
        "encoding_lost_letter, BAD_ENCODING, 7",
        "refused_nul, NUL, 6",
        "refused_workbook, NOT_TEXT, 0",
        "refused_prose, NOT_TABLE, 0",
        "refused_blank, EMPTY_FILE, 0"
    })
    void whatWasDoneIsSaid(String name, ProblemCode code, int line) throws IOException {
        assertThat(conversion(name + ".csv").problems())
                .filteredOn(one -> one.code() == code)
                .first()
                .extracting(Problem::line)
                .isEqualTo(line);
    }
}
