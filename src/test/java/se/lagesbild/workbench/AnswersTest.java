package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Progress;
import se.lagesbild.text.Language;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.text.Words;

/// What a file asks is answered once: the file is read again with the answer, and the answer is remembered.
final class AnswersTest {
    private static final String MISSPELT = """
            Kommundel;År;Indikator;Värde;Antal svar
            Flemmingsberg;2021;Trygg ute kvällstid;41,8;351
            Vårby;2021;Trygg ute kvällstid;36,4;259
            """;

    @RegisterExtension
    final Bench bench = new Bench();

    private static List<ProblemCode> questions(Receipt receipt) {
        return receipt.problems().stream()
                .filter(Problem::isQuestion)
                .map(Problem::code)
                .toList();
    }

    @Test
    void anAreaThatAnAnswerNamesIsRememberedForNextYear() throws Exception {
        assertThat(questions(bench.read("a.csv", MISSPELT))).containsExactly(ProblemCode.UNKNOWN_DISTRICT);

        Receipt answered = bench.read(
                "a.csv", MISSPELT, new Answer("a.csv", ProblemCode.UNKNOWN_DISTRICT, "Flemmingsberg", "Flemingsberg"));
        Receipt next = bench.read("b.csv", MISSPELT.replace("2021", "2022").replace("41,8", "43,0"));

        assertThat(answered.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(answered.delivery().learned().decided()).hasSize(1);
        assertThat(next.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(bench.stored())
                .extracting(one -> one.key().area().code())
                .containsExactlyInAnyOrder("Flemingsberg", "Flemingsberg", "Vårby", "Vårby");
        assertThat(bench.imports().arrivals().all()).isEmpty();
    }

    @Test
    void areasOfADivisionThatIsNotSaidToHoldInTheFilesYearsAreAskedAboutOnceAndNeverAgain() throws Exception {
        String early = MISSPELT.replace("Flemmingsberg", "Flemingsberg").replace("2021", "2005");
        Receipt asked = bench.read("a.csv", early);
        assertThat(questions(asked)).containsExactly(ProblemCode.DIVISION_OUTDATED);
        assertThat(new ProblemTexts(new Words(Language.SWEDISH))
                        .of(asked.problems().getFirst()))
                .isEqualTo(
                        "Rad 2, kolumn 1: namnen är områden i indelningen ”7 kommundelar (2012)”, men den gäller 2012–2022 och"
                                + " filen har andra år. Svara att indelningen gäller även då, eller rätta filen.");

        Receipt answered = bench.read(
                "a.csv",
                early,
                new Answer("a.csv", ProblemCode.DIVISION_OUTDATED, "7 kommundelar (2012)", Answer.HOLDS));
        Receipt next = bench.read("b.csv", early.replace("2005", "2006"));

        assertThat(answered.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(next.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(bench.stored())
                .extracting(one -> one.key().area().division())
                .containsOnly("HUD7")
                .hasSize(4);
    }

    @Test
    void aNameThatResemblesNoneMayBeAnyAreaOfTheDivision() throws Exception {
        String centre = MISSPELT.replace("Flemmingsberg", "Huddinge C");
        Receipt asked = bench.read("a.csv", centre);
        assertThat(asked.problems().stream().filter(one -> !one.choices().isEmpty()))
                .singleElement()
                .satisfies(one -> assertThat(one.choices())
                        .containsSubsequence("Segeltorp", "Sjödalen-Fullersta", "Skogås", "Vårby", "new", "skip_row"));

        Receipt answered = bench.read(
                "a.csv", centre, new Answer("a.csv", ProblemCode.UNKNOWN_DISTRICT, "Huddinge C", "Sjödalen-Fullersta"));

        assertThat(answered.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(bench.stored()).extracting(one -> one.key().area().code()).contains("Sjödalen-Fullersta");
    }

    @Test
    void anUnknownAreaMayBeNew() throws Exception {
        Receipt receipt = bench.read(
                "a.csv", MISSPELT, new Answer("a.csv", ProblemCode.UNKNOWN_DISTRICT, "Flemmingsberg", "new"));

        assertThat(receipt.outcome()).isEqualTo(Outcome.ACCEPT);
        Area made = bench.workbench()
                .geography()
                .area(new AreaKey("HUD7", "Flemmingsberg"))
                .orElseThrow();
        assertThat(made.parent()).contains(new AreaKey("SE", "0126"));
        bench.imports().undo(bench.imports().stored().getFirst().id());
        assertThat(bench.workbench().geography().area(made.key())).isEmpty();
    }

    @Test
    void aRowIsLeftOutOnlyByAnAnswerAndCountsAsRefused() throws Exception {
        Receipt receipt = bench.read(
                "a.csv", MISSPELT, new Answer("a.csv", ProblemCode.UNKNOWN_DISTRICT, "Flemmingsberg", "skip_row"));

        assertThat(receipt.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(receipt.rows().refused()).isEqualTo(1);
        assertThat(receipt.rows().stored()).isEqualTo(1);
        assertThat(bench.stored()).extracting(one -> one.key().area().code()).containsExactly("Vårby");
        assertThat(bench.imports().stored().getFirst().rows().refused()).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsNoChoiceLeavesTheQuestionOpen() throws Exception {
        Receipt receipt = bench.read(
                "a.csv", MISSPELT, new Answer("a.csv", ProblemCode.UNKNOWN_DISTRICT, "Flemmingsberg", "Atlantis"));

        assertThat(receipt.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(receipt.rows().held()).isEqualTo(2);
        assertThat(bench.imports().stored()).isEmpty();
    }

    @Test
    void anAnswerToAnotherFileIsNoAnswer() throws Exception {
        Receipt receipt = bench.read(
                "a.csv", MISSPELT, new Answer("b.csv", ProblemCode.UNKNOWN_DISTRICT, "Flemmingsberg", "new"));

        assertThat(receipt.outcome()).isEqualTo(Outcome.HOLD);
    }

    @Test
    void ofTwoRowsThatContradictEachOtherTheAnswerNamesTheRightOne() throws Exception {
        String twice = MISSPELT.replace("Flemmingsberg", "Vårby");
        assertThat(questions(bench.read("a.csv", twice))).containsExactly(ProblemCode.CONFLICT);

        Receipt receipt = bench.read("a.csv", twice, new Answer("a.csv", ProblemCode.CONFLICT, "36,4", "line:3"));

        assertThat(receipt.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(receipt.rows().refused()).isEqualTo(1);
        assertThat(bench.stored()).extracting(Observation::text).containsExactly("36,4");
        assertThat(bench.stored().getFirst().origin().line()).isEqualTo(3);
    }

    @Test
    void theEarlierOfTwoRowsMayBeTheRightOne() throws Exception {
        String twice = MISSPELT.replace("Flemmingsberg", "Vårby");

        Receipt receipt = bench.read("a.csv", twice, new Answer("a.csv", ProblemCode.CONFLICT, "36,4", "line:2"));

        assertThat(receipt.rows().refused()).isEqualTo(1);
        assertThat(bench.stored()).extracting(Observation::text).containsExactly("41,8");
    }

    @Test
    void aNameThatIsNearlyKnownIsTheSameOrNew() throws Exception {
        String name = "befolkningsundersokning_2021.csv";
        String typo = MISSPELT.replace("Flemmingsberg", "Skogås")
                .replace("Trygg ute kvällstid", "Trivs mycket bra i bostadsomradet");
        assertThat(questions(bench.read(name, typo))).containsExactly(ProblemCode.SIMILAR_INDICATOR);

        Receipt same = bench.read(
                name,
                typo,
                new Answer(name, ProblemCode.SIMILAR_INDICATOR, "Trivs mycket bra i bostadsomradet", "same"));

        assertThat(same.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(bench.stored())
                .hasSize(2)
                .allMatch(one -> one.key().indicator().equals("BU_MTRIVS"));
        assertThat(same.delivery().learned().labels()).containsEntry("trivs mycket bra i bostadsomradet", "BU_MTRIVS");
    }

    @Test
    void withoutAListOfAreasTheNamesOfTheFileMayBecomeTheList() throws Exception {
        try (Workbench empty =
                Workbench.createWithoutDistricts(bench.folder().resolve("empty.lagesbild"), SampleWorkbench.CLOCK)) {
            Path file = bench.folder().resolve("a.csv");
            Files.writeString(file, MISSPELT);
            Answer answer = new Answer("a.csv", ProblemCode.NO_AREAS, "Flemmingsberg", "new");

            Receipt receipt = empty.imports().read(file, List.of(answer), Progress.NONE);

            assertThat(receipt.outcome()).isEqualTo(Outcome.ACCEPT);
            assertThat(empty.geography().areasOf("EGNA"))
                    .extracting(Area::name)
                    .containsExactly("Flemmingsberg", "Vårby");
        }
    }

    @Test
    void aYearThatNothingTellsIsAnsweredOnceForAllRowsAndNotForNextYearsFile() throws Exception {
        String undated = "Kommundel;Indikator;Värde\nSkogås;Trygg ute kvällstid;59,1\nVårby;Trygg ute kvällstid;36,4\n";
        assertThat(bench.read("a.csv", undated).problems())
                .singleElement()
                .satisfies(one -> assertThat(one.isQuestion()).isTrue())
                .satisfies(one -> assertThat(one.choices()).contains("2026", "2021"));
        assertThat(bench.read("a.csv", undated, untold("2021 eller så")).outcome())
                .isEqualTo(Outcome.HOLD);

        Receipt answered = bench.read("a.csv", undated, untold("2021"));
        Receipt next = bench.read("b.csv", undated.replace("36,4", "40,2"));

        assertThat(answered.observations()).isEqualTo(2);
        assertThat(bench.stored()).extracting(one -> one.key().period().label()).containsOnly("2021");
        assertThat(questions(next)).containsExactly(ProblemCode.MISSING_COLUMN);
    }

    private static Answer untold(String year) {
        return new Answer("a.csv", ProblemCode.MISSING_COLUMN, Answer.PERIOD, year);
    }

    @Test
    void aMeasureThatNothingTellsIsNamedByAnAnswerAndRememberedForNextYearsFile() throws Exception {
        String bare = "Kommundel;År;Värde\nSkogås;2021;59,1\nVårby;2021;36,4\n";

        Receipt asking = bench.read("a.csv", bare);
        bench.read("a.csv", bare, new Answer("a.csv", ProblemCode.MISSING_COLUMN, Answer.INDICATOR, "Trygg i parken"));
        Receipt next = bench.read("b.csv", bare.replace("2021", "2022"));

        assertThat(questions(asking)).containsExactly(ProblemCode.MISSING_COLUMN);
        assertThat(next.outcome().isStored()).isTrue();
        assertThat(bench.workbench().comparisons().indicators())
                .extracting(Indicator::name)
                .containsExactly("Trygg i parken");
    }

    @Test
    void anAreaThatNothingTellsIsNamedByAnAnswer() throws Exception {
        String whole = "År;Indikator;Värde\n2020;Trygg ute kvällstid;59,1\n2021;Trygg ute kvällstid;60,4\n";

        Receipt asking = bench.read("a.csv", whole);
        Receipt answered =
                bench.read("a.csv", whole, new Answer("a.csv", ProblemCode.MISSING_COLUMN, Answer.AREA, "Skogås"));

        assertThat(asking.problems())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.choices()).startsWith("Huddinge kommun").contains("Skogås"));
        assertThat(answered.observations()).isEqualTo(2);
        assertThat(bench.stored()).extracting(one -> one.key().area().code()).containsOnly("Skogås");
    }

    @Test
    void aRowOfAYearToComeIsLeftOutByAnAnswer() throws Exception {
        String typing = MISSPELT.replace("Flemmingsberg;2021", "Flemingsberg;2062");

        Receipt asking = bench.read("a.csv", typing);
        Receipt answered =
                bench.read("a.csv", typing, new Answer("a.csv", ProblemCode.FUTURE_YEAR, "2062", Answer.SKIP_ROW));

        assertThat(questions(asking)).containsExactly(ProblemCode.FUTURE_YEAR);
        assertThat(answered.observations()).isEqualTo(1);
        assertThat(answered.delivery().rows().refused()).isEqualTo(1);
    }

    @Test
    void aLongFileWithAnUnknownDistrictAsksAsAShortOneDoes() throws Exception {
        StringBuilder table = new StringBuilder("Kommundel;År;Indikator;Värde;Antal svar\n");
        for (int row = 0; row < 30_000; row++) {
            String area = row == 20_000 ? "Flemmingsberg" : row % 2 == 0 ? "Skogås" : "Vårby";
            table.append(area)
                    .append(';')
                    .append(2012 + row / 2 % 10)
                    .append(";Fråga nummer ")
                    .append(row / 20);
            table.append(" i årets enkät;").append(row % 100).append(",5;250\n");
        }

        Receipt asking = bench.read("a.csv", table.toString());
        Receipt answered = bench.read(
                "a.csv",
                table.toString(),
                new Answer("a.csv", ProblemCode.UNKNOWN_DISTRICT, "Flemmingsberg", Answer.SKIP_ROW));

        assertThat(asking.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(questions(asking)).containsExactly(ProblemCode.UNKNOWN_DISTRICT);
        assertThat(answered.observations()).isEqualTo(29_999);
    }

    @Test
    void groupsThatHaveNoPlaceAreLeftOutByOneAnswerEachAndNextYearWithoutOne() throws Exception {
        String table = """
                Kommundel;År;Kön;Andel trygga;Antal svar
                Vårby;2022;Kvinnor;36,4;159
                Vårby;2022;Män;46,4;150
                Vårby;2022;Annat;40,0;20
                Skogås;2022;Annat;41,0;20
                """;
        Answer skip = new Answer("enkat_2022.csv", ProblemCode.UNKNOWN_GROUP, "Annat", Answer.SKIP_ROW);

        Receipt asked = bench.read("enkat_2022.csv", table);
        Receipt answered = bench.read("enkat_2022.csv", table, skip);
        Receipt next = bench.read("enkat_2023.csv", table.replace("2022", "2023"));

        assertThat(questions(asked)).containsExactly(ProblemCode.UNKNOWN_GROUP);
        assertThat(answered.outcome().isStored()).as("%s", answered.problems()).isTrue();
        assertThat(answered.rows().refused()).isEqualTo(2);
        assertThat(answered.rows().stored()).isEqualTo(2);
        assertThat(next.outcome().isStored()).as("%s", next.problems()).isTrue();
        assertThat(next.rows().refused()).isEqualTo(2);
    }
}
