package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.text.Language;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.text.Words;

/// What points at a person reaches neither file nor message, whatever is answered. The numbers are made up; their check
/// digits are right.
final class PersonalDataTest {

    @RegisterExtension
    final Bench bench = new Bench();

    private int exports;

    private static String table(String secret) {
        return """
                Kommundel;År;Indikator;Värde;Kontakt
                Flemingsberg;2021;Trygg ute kvällstid;41,8;
                Vårby;2021;Trygg ute kvällstid;36,4;%s
                """.formatted(secret);
    }

    private Receipt read(String text, Answer... answers) throws Exception {
        return bench.read("a.csv", text, answers);
    }

    private static Answer drop(String column) {
        return new Answer("a.csv", ProblemCode.PERSONAL_DATA, column, Answer.DROP_COLUMN);
    }

    /// Nothing that this program wrote holds the text, in any encoding it might have.
    private void isNowhere(String secret, Receipt receipt) throws Exception {
        ProblemTexts texts = new ProblemTexts(new Words(Language.SWEDISH));
        receipt.problems()
                .forEach(problem -> assertThat(problem + texts.of(problem) + texts.question(problem))
                        .doesNotContain(secret));
        assertThat(receipt.delivery().toString()).doesNotContain(secret);
        assertThat(receipt.delivery().file().content().text(StandardCharsets.UTF_8))
                .doesNotContain(secret);
        try (Stream<Path> files = Files.walk(bench.folder())) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(one -> !one.endsWith("a.csv"))
                    .toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(
                                new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            }
        }
        Path export = bench.folder().resolve("export" + exports++);
        bench.workbench().exportTo(export);
        try (Stream<Path> files = Files.walk(export)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"070-123 45 67\n", "\n070-123 45 67", "\n\nring 070-123 45 67\n\n"})
    void nothingIsLeftOfACellThatBeginsOrEndsWithAnEmptyLine(String secret) throws Exception {
        String text = table('"' + secret + '"') + "Skogås;2021;Trygg ute kvällstid;40,1;\n";

        Receipt stored = read(text, drop("Kontakt"));

        assertThat(stored.outcome()).isEqualTo(Outcome.ACCEPT);
        isNowhere("070-123 45 67", stored);
        assertThat(stored.delivery()
                        .file()
                        .content()
                        .text(StandardCharsets.UTF_8)
                        .lines())
                .hasSameSizeAs(text.lines().toList())
                .last()
                .isEqualTo("Skogås;2021;Trygg ute kvällstid;40,1;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "850709-9805",
                "19850709-9805",
                "850769-9802",
                "850709+9805",
                "198507099805",
                "anna.andersson@example.se",
                "070-123 45 67",
                "+46 70 123 45 67",
                "0701234567",
                "08-123 456 78",
                "ring Anna 070-123 45 67 efter sex",
                "pnr 850709-9805"
            })
    void aColumnThatTellsOfAPersonIsHeldAndThenLeftOut(String secret) throws Exception {
        Receipt held = read(table(secret));

        assertThat(held.outcome()).isEqualTo(Outcome.HOLD);
        Problem question = held.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.PERSONAL_DATA)
                .findFirst()
                .orElseThrow();
        assertThat(question.raw()).isEqualTo("Kontakt");
        assertThat(question.line()).isEqualTo(3);
        assertThat(question.column()).isEqualTo(5);
        isNowhere(secret, held);

        Receipt stored = read(table(secret), drop("Kontakt"));

        assertThat(stored.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(stored.observations()).isEqualTo(2);
        assertThat(bench.workbench().verify().isSound()).isTrue();
        isNowhere(secret, stored);
        bench.imports().undo(bench.imports().stored().getFirst().id());
        isNowhere(secret, stored);
    }

    @Test
    void nextYearTheColumnIsLeftOutWithoutAQuestion() throws Exception {
        read(table("850709-9805"), drop("Kontakt"));

        Receipt next = read(table("anna@example.se").replace("2021", "2022"));

        assertThat(next.outcome()).isEqualTo(Outcome.ACCEPT);
        isNowhere("anna@example.se", next);
    }

    @Test
    void theOtherCellsOfTheKeptFileStandWhereTheyStood() throws Exception {
        Receipt stored = read(table("850709-9805"), drop("Kontakt"));

        assertThat(stored.delivery().file().content().lines(StandardCharsets.UTF_8))
                .containsExactly(
                        "Kommundel;År;Indikator;Värde;Kontakt",
                        "Flemingsberg;2021;Trygg ute kvällstid;41,8;",
                        "Vårby;2021;Trygg ute kvällstid;36,4;");
    }

    @Test
    void theSameFileIsKnownAgainThoughItsColumnWasLeftOut() throws Exception {
        read(table("850709-9805"), drop("Kontakt"));

        assertThat(read(table("850709-9805"), drop("Kontakt")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.ALREADY_LOADED);
    }

    @Test
    void contactsInNotesAreNotKeptAndNeedNoAnswer() throws Exception {
        String text = "Trygghet i kommundelarna, andel\nFrågor: anna@example.se, 08-123 456 78\n"
                + table("").replace(";Kontakt", "").replace("41,8;", "41,8").replace("36,4;", "36,4");

        Receipt stored = read(text);

        assertThat(stored.outcome()).isEqualTo(Outcome.WARN);
        assertThat(stored.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CONTACT_REMOVED)
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
        isNowhere("anna@example.se", stored);
        isNowhere("123 456 78", stored);
    }

    /// More than a megabyte, which is read while it is stored; the secret stands far behind what is read closely.
    private static String longTable(String secret) {
        List<String> names = ShippedGeography.sweden().areas().stream()
                .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
                .map(Area::name)
                .limit(200)
                .toList();
        StringBuilder text = new StringBuilder("Kommun;År;Indikator;Värde;Kontakt\n");
        for (int row = 0; row < 24_000; row++) {
            int rest = row / names.size();
            text.append(names.get(row % names.size()))
                    .append(';')
                    .append(2000 + rest % 20)
                    .append(";Andel som svarar ja på fråga nummer ")
                    .append(rest / 20)
                    .append(';')
                    .append(row % 100)
                    .append(",5;")
                    .append(row == 20_000 ? secret : row % 3 == 0 ? "enligt avtal" : "")
                    .append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"850709-9805", "anna.andersson@example.se", "070-123 45 67", "ring Anna 070-123 45 67 efter sex"
            })
    void aColumnIsHeldThoughOnlyALateRowOfALongTableTells(String secret) throws Exception {
        Receipt held = read(longTable(secret));

        assertThat(held.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(held.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.PERSONAL_DATA)
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(20_002));
        isNowhere(secret, held);

        Receipt stored = read(longTable(secret), drop("Kontakt"));

        assertThat(stored.observations()).isEqualTo(24_000);
        isNowhere(secret, stored);
    }

    @Test
    void aContactBelowALongTableIsNotKept() throws Exception {
        Receipt stored = read(longTable("") + "Frågor: anna@example.se, 08-123 456 78\n");

        assertThat(stored.outcome()).isEqualTo(Outcome.WARN);
        assertThat(stored.observations()).isEqualTo(24_000);
        isNowhere("anna@example.se", stored);
        isNowhere("123 456 78", stored);
    }

    @Test
    void anotherMessageAboutTheRowDoesNotRepeatIt() throws Exception {
        Receipt torn = read(table("x").replace("Vårby;", "Vårby;850709-9805;"));

        assertThat(torn.problems()).extracting(Problem::level).contains(Level.REJECT);
        isNowhere("850709-9805", torn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "850709-9804",
                "2019-2020",
                "0126R020",
                "1 234 567",
                "12:30",
                "Storgatan 5",
                "08-12",
                "2021-07-09"
            })
    void whatOnlyLooksAlikeIsNoPersonalData(String text) throws Exception {
        assertThat(read(table(text)).problems()).extracting(Problem::code).doesNotContain(ProblemCode.PERSONAL_DATA);
    }

    @Test
    void largeCountsAreNoPersonalNumbers() throws Exception {
        Receipt receipt = read("""
                Kommundel;År;Indikator;Antal
                Flemingsberg;2021;Kronor;8507099805
                Skogås;2021;Kronor;8507099801
                Segeltorp;2021;Kronor;9999999999
                """);

        assertThat(receipt.problems()).extracting(Problem::code).doesNotContain(ProblemCode.PERSONAL_DATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Storgatan 5", "Kommunalvägen 28 B", "14:05"})
    void inAListOfEventsAddressesAndTimesOfDayAreHeld(String secret) throws Exception {
        Receipt held = read("""
                Datum;Kommundel;Händelse;Uppgift
                2021-02-03;Flemingsberg;Brand;%s
                2021-02-04;Skogås;Brand;%s
                """.formatted(secret, secret));

        assertThat(held.outcome().isStored()).isFalse();
        assertThat(held.problems()).extracting(Problem::code).contains(ProblemCode.PERSONAL_DATA);
        isNowhere(secret, held);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 23:17", "T23:17:05"})
    void theTimeOfDayBehindADayIsNotKept(String secret) throws Exception {
        String list = """
                Datum och tid;Kommundel;Händelsetyp
                2022-01-01%s;Flemingsberg;Brand i byggnad
                2022-01-02;Skogås;Brand i byggnad
                """.formatted(secret);
        Receipt held = read(list);
        assertThat(held.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(bench.imports().stored()).isEmpty();

        Receipt stored = read(list, drop("Datum och tid"));

        assertThat(stored.outcome().isStored()).as("%s", stored.problems()).isTrue();
        assertThat(stored.observations()).isEqualTo(2);
        assertThat(stored.delivery().file().content().text(StandardCharsets.UTF_8))
                .contains("2022-01-01;Flemingsberg;Brand i byggnad");
        assertThat(stored.delivery().learned().decided()).hasSize(1);
        isNowhere(secret, stored);
    }
}
