package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// What is wrong with bytes and text before any cell is understood is named, with its place.
final class FileReadingTest {
    private static final String HEADER = "Kommundel;År;Indikator;Värde;Antal svar\r\n";
    private static final String GLOMSTA = "Glömsta-Loviseberg;2022;Trygg ute kvällstid;78,3;92\r\n";
    private static final String SKOGAS = "Skogås;2022;Trygg ute kvällstid;59,1;393\r\n";
    private static final String EXTRACT = HEADER + GLOMSTA + SKOGAS;

    private static Delivery read(byte[] bytes) {
        return TestFiles.districts().read("a.csv", new FileContent(bytes));
    }

    private static Delivery read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void says(Delivery delivery, Level level, ProblemCode code, int line, int column) {
        assertThat(delivery.problems())
                .filteredOn(one -> one.code() == code)
                .as("%s in %s", code, delivery.problems())
                .hasSize(1)
                .first()
                .satisfies(one -> assertThat(List.of(one.level(), one.line(), one.column()))
                        .isEqualTo(List.of(level, line, column)));
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "x-MacRoman", "IBM850"})
    void anOldEncodingIsGuessedByItsWords(String encoding) {
        Delivery delivery = read(EXTRACT.getBytes(Charset.forName(encoding)));
        says(delivery, Level.WARN, ProblemCode.ENCODING_GUESSED, 0, 0);
        assertThat(delivery.observations()).hasSize(2);
        assertThat(delivery.file().encoding().name()).isEqualTo(encoding);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE"})
    void wideEncodingsNeedNoWord(String encoding) {
        assertThat(read(EXTRACT.getBytes(Charset.forName(encoding))).outcome()).isEqualTo(Outcome.ACCEPT);
    }

    @Test
    void linesOfTwoEncodingsAreReadEachByItsOwn() {
        byte[] utf8 = HEADER.getBytes(StandardCharsets.UTF_8);
        byte[] windows = (GLOMSTA + SKOGAS).getBytes(Charset.forName("windows-1252"));
        byte[] both = Arrays.copyOf(utf8, utf8.length + windows.length);
        System.arraycopy(windows, 0, both, utf8.length, windows.length);
        Delivery delivery = read(both);
        says(delivery, Level.WARN, ProblemCode.ENCODING_MIXED, 0, 0);
        assertThat(delivery.observations()).hasSize(2);
        assertThat(Charset.forName(delivery.file().encoding().name()))
                .isEqualTo(delivery.file().encoding());
    }

    @Test
    void lettersEncodedTwiceAreReadBack() {
        byte[] once = EXTRACT.getBytes(StandardCharsets.UTF_8);
        Delivery delivery = read(new String(once, StandardCharsets.ISO_8859_1));
        says(delivery, Level.WARN, ProblemCode.MOJIBAKE, 0, 0);
        assertThat(delivery.observations()).hasSize(2);
        Delivery windows = read(new String(once, Charset.forName("windows-1252")));
        assertThat(windows.observations()).hasSize(2);
    }

    @Test
    void aLetterThatWasLostCannotBeGuessed() {
        Delivery delivery = read(EXTRACT.replace("Skogås", "Skog\uFFFDs"));
        says(delivery, Level.REJECT, ProblemCode.BAD_ENCODING, 3, 0);
    }

    @Test
    void zerosInATextAreDamage() {
        says(read(EXTRACT.replace("Skog", "Sk\u0000og")), Level.REJECT, ProblemCode.NUL, 3, 0);
    }

    @Test
    void aCellLongerThanAnyIsRefusedAndShownInPart() {
        Delivery delivery = read(EXTRACT.replace("Skogås", "x".repeat(ReadingLimits.CELL + 1)));
        says(delivery, Level.REJECT, ProblemCode.CELL_TOO_LONG, 3, 1);
        assertThat(delivery.problems()).extracting(Problem::raw).allMatch(raw -> raw.length() < 100);
    }

    @Test
    void aLineOfMoreFieldsThanAnyTableIsRefused() {
        Delivery delivery = read(EXTRACT.replace(";393", ";".repeat(ReadingLimits.COLUMNS + 1)));
        says(delivery, Level.REJECT, ProblemCode.TOO_MANY_COLUMNS, 3, 0);
    }

    @Test
    void aLineThatNeverEndsIsRefused() {
        Delivery delivery = read(EXTRACT + "Vårby;" + "x".repeat(ReadingLimits.LINE + 1));
        says(delivery, Level.REJECT, ProblemCode.LINE_TOO_LONG, 4, 0);
    }

    @Test
    void aFileBeyondTheLimitIsRefusedByNameAndNotRead(@TempDir Path folder) throws Exception {
        Path large = folder.resolve("stor.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            // has no bytes on the disk
            file.setLength(ReadingLimits.FILE_BYTES + 1);
        }

        try (Reading reading = TestFiles.districts().open(large, List.of())) {
            says(reading.delivery(), Level.REJECT, ProblemCode.FILE_TOO_LARGE, 0, 0);
        }
    }

    @Test
    void aRowWithAnotherDelimiterIsReadAsItIsMeant() {
        Delivery delivery = read(HEADER + GLOMSTA + SKOGAS.replace(';', '\t') + SKOGAS.replace("2022", "2021"));
        says(delivery, Level.WARN, ProblemCode.MIXED_DELIMITER, 3, 0);
        assertThat(delivery.observations()).hasSize(3);
    }

    @Test
    void aSecondTableIsNotMixedIntoTheFirst() {
        Delivery delivery = read(EXTRACT + "\r\nPersonal\r\nKommundel;Antal\r\nSkogås;4\r\n");
        says(delivery, Level.REJECT, ProblemCode.SECOND_TABLE, 5, 0);
        assertThat(delivery.problems()).noneMatch(one -> one.code() == ProblemCode.RAGGED);
    }

    @Test
    void aFileMayTellItsDelimiterAndDrawALineBelowItsHeader() {
        Delivery delivery = read("sep=;\r\n" + HEADER + "-----;----;-----;-----;----\r\n" + GLOMSTA + SKOGAS);
        assertThat(delivery.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(delivery.rows().blank()).isEqualTo(2);
    }

    @Test
    void theEndMarkOfOldProgramsIsNoRow() {
        assertThat(read(EXTRACT + "\u001A").outcome()).isEqualTo(Outcome.ACCEPT);
    }
}
