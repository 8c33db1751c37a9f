package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Period;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.PublishedInterval;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Unit;

/// What goes wrong in files is said once, with line and column; what is right goes through.
final class IntakeTest {
    private static final String HEADER = "Kommundel;År;Indikator;Värde;Antal svar";
    private static final String SKOGAS = "Skogås;2022;Trygg;59,1;393";
    private static final String VARBY = "Vårby;2022;Trygg;36,4;259";

    private static Problem only(Delivery delivery, ProblemCode code) {
        List<Problem> found =
                delivery.problems().stream().filter(one -> one.code() == code).toList();
        assertThat(found).as("%s in %s", code, delivery.problems()).hasSize(1);
        return found.getFirst();
    }

    private static void says(Delivery delivery, Level level, ProblemCode code, int line, int column, String raw) {
        Problem problem = only(delivery, code);
        assertThat(problem.level()).isEqualTo(level);
        assertThat(List.of(problem.line(), problem.column())).containsExactly(line, column);
        assertThat(problem.raw()).isEqualTo(raw);
    }

    @Test
    void aFileThatIsNotThereIsNamedWithARemedy() {
        assertThatThrownBy(() -> TestFiles.huddinge().read(Path.of("no-such-file.csv")))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("no-such-file.csv")
                .hasMessageContaining("check the name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678,123456789012", "123456789012345,1234"})
    void aNumberWithMoreDigitsThanCanBeKeptIsRejected(String number) {
        Delivery delivery = TestFiles.read("Kommundel;År;Indikator;Värde", "Skogås;2022;Index;" + number);
        says(delivery, Level.REJECT, ProblemCode.OUT_OF_RANGE, 2, 4, number);
    }

    @Test
    void aPointInARateIsAskedAbout() {
        Delivery delivery =
                TestFiles.read("Kommundel;År;Brottstyp;Antal;Per 100 000 inv.", "Skogås;2022;Rån;12;12.474");
        says(delivery, Level.HOLD, ProblemCode.AMBIGUOUS_NUMBER, 2, 5, "12.474");
    }

    @Test
    void anAnswerCountStandsBesideTheShareOnItsOwnSide() {
        Delivery delivery = TestFiles.read(
                "Kommundel;År;Antal svar;Andel trygga;Antal svar;Andel nöjda", "Skogås;2022;200;50,5;300;60,5");
        assertThat(delivery.observations())
                .extracting(one -> one.base().orElseThrow().answers())
                .containsExactly(200L, 300L);
    }

    @Test
    void whatStandsInBracketsIsNotAlwaysAPart() {
        Delivery delivery = TestFiles.read(HEADER, VARBY, "Huddinge (kommun);2022;Trygg;60,1;900");
        says(delivery, Level.HOLD, ProblemCode.UNKNOWN_DISTRICT, 3, 1, "Huddinge (kommun)");
    }

    @Test
    void aDistrictWhoseNameBeginsLikeANoteIsADistrict() {
        Delivery delivery = TestFiles.read(HEADER, VARBY, "Notviken;2022;Trygg;60,1;900");
        says(delivery, Level.HOLD, ProblemCode.UNKNOWN_DISTRICT, 3, 1, "Notviken");
    }

    @ParameterizedTest
    @CsvSource({"Skogås;2022;Trygg;5O;393,4,5O", "Skogås;2022;Trygg;59;39x,5,39x"})
    void aWrongNumberIsRejectedWithItsPlace(String row, int column, String raw) {
        Delivery delivery = TestFiles.read(HEADER, VARBY, row);
        says(delivery, Level.REJECT, ProblemCode.NOT_A_NUMBER, 3, column, raw);
        assertThat(delivery.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(delivery.rows().stored()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100,1", "-1", "591"})
    void aPercentageLiesBetweenNothingAndAll(String value) {
        Delivery delivery = TestFiles.read(HEADER, VARBY, SKOGAS, "Segeltorp;2022;Trygg;" + value + ";100");
        says(delivery, Level.REJECT, ProblemCode.OUT_OF_RANGE, 4, 4, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "2,5"})
    void aCountIsWholeAndNotNegative(String value) {
        Delivery delivery = TestFiles.read("Kommundel;År;Brottstyp;Antal", "Skogås;2022;Rån;" + value);
        says(delivery, Level.REJECT, ProblemCode.OUT_OF_RANGE, 2, 4, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tjugo", "0202", "2022-13", "2022-02-30"})
    void anUnreadableYearIsRejected(String year) {
        says(
                TestFiles.read(HEADER, "Skogås;" + year + ";Trygg;59;393"),
                Level.REJECT,
                ProblemCode.BAD_YEAR,
                2,
                2,
                year);
    }

    @Test
    void aYearToComeIsAQuestion() {
        says(TestFiles.read(HEADER, "Skogås;2028;Trygg;59;393"), Level.HOLD, ProblemCode.FUTURE_YEAR, 2, 2, "2028");
    }

    @Test
    void anUnknownDistrictIsAQuestion() {
        Delivery delivery = TestFiles.read(HEADER, VARBY, "Varby;2022;Trygg;59;393");
        says(delivery, Level.HOLD, ProblemCode.UNKNOWN_DISTRICT, 3, 1, "Varby");
        assertThat(only(delivery, ProblemCode.UNKNOWN_DISTRICT).suggestion()).contains("Vårby");
        assertThat(delivery.observations()).hasSize(2);
    }

    @Test
    void withoutAnyAreaListDistrictsAreOneQuestion() {
        Delivery delivery = TestFiles.intake(ShippedGeography.sweden())
                .read("a.csv", content(String.join("\n", HEADER, VARBY, SKOGAS, "")));
        says(delivery, Level.HOLD, ProblemCode.NO_AREAS, 2, 1, "Vårby");
    }

    @Test
    void aFileCutInsideALineIsTruncated() {
        Delivery delivery = TestFiles.named("a.csv", String.join("\n", HEADER, VARBY, "Skogås;2022;Try"));
        says(delivery, Level.REJECT, ProblemCode.TRUNCATED, 3, 4, "");
        assertThat(delivery.outcome()).isEqualTo(Outcome.REJECT);
    }

    @Test
    void aFileCutInsideANameIsTruncatedAndNoFootnote() {
        says(
                TestFiles.named("a.csv", String.join("\n", HEADER, VARBY, "Skog")),
                Level.REJECT,
                ProblemCode.TRUNCATED,
                3,
                2,
                "");
    }

    @Test
    void aFileCutBeforeItsLastCellIsTruncated() {
        says(
                TestFiles.named("a.csv", String.join("\n", HEADER, VARBY, "Skogås;2022;Trygg;59,1;")),
                Level.REJECT,
                ProblemCode.TRUNCATED,
                3,
                5,
                "");
    }

    @Test
    void aCompleteLastRowWithoutLineEndIsStored() {
        Delivery delivery = TestFiles.named("a.csv", String.join("\n", HEADER, VARBY, SKOGAS));
        assertThat(delivery.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(only(delivery, ProblemCode.NO_LINE_END).level()).isEqualTo(Level.INFO);
    }

    @Test
    void aCellOverTwoLinesIsOneRowAndNumbersStayThoseOfAnEditor() {
        Delivery delivery = TestFiles.read(HEADER, "Vårby;2022;\"Trygg", "ute\";36,4;259", "Skogås;2022;Trygg;5O;1");
        says(delivery, Level.REJECT, ProblemCode.NOT_A_NUMBER, 4, 4, "5O");
        assertThat(delivery.rows().read()).isEqualTo(3);
    }

    @Test
    void aStrayQuoteSwallowsNoRow() {
        Delivery delivery = TestFiles.read(HEADER, "Vårby;\"2022;Trygg;36,4;259", SKOGAS);
        says(delivery, Level.WARN, ProblemCode.STRAY_QUOTE, 2, 2, "\"2022");
        assertThat(delivery.observations()).hasSize(2);
    }

    @Test
    void tooManyCellsAreRagged() {
        says(TestFiles.read(HEADER, VARBY + ";9"), Level.REJECT, ProblemCode.RAGGED, 2, 6, "9");
        assertThat(TestFiles.read(HEADER, VARBY + ";;").outcome()).isEqualTo(Outcome.ACCEPT);
    }

    @Test
    void theSameRowTwiceIsStoredOnce() {
        Delivery delivery = TestFiles.read(HEADER, VARBY, SKOGAS, VARBY);
        assertThat(delivery.observations()).hasSize(2);
        assertThat(delivery.rows().repeated()).isEqualTo(1);
        assertThat(delivery.outcome()).isEqualTo(Outcome.WARN);
    }

    @Test
    void anotherValueForTheSameKeyNamesBothLines() {
        Delivery delivery = TestFiles.read(HEADER, VARBY, SKOGAS, "Vårby;2022;Trygg;37;259");
        says(delivery, Level.HOLD, ProblemCode.CONFLICT, 4, 4, "37");
        assertThat(only(delivery, ProblemCode.CONFLICT).details()).containsExactly("2");
    }

    @Test
    void aSumThatDoesNotAddUpIsSaid() {
        Delivery delivery = TestFiles.read(
                "Kommundel;År;Brottstyp;Antal", "Skogås;2022;Rån;10", "Vårby;2022;Rån;20", "Totalt;2022;Rån;31");
        says(delivery, Level.WARN, ProblemCode.TOTAL_MISMATCH, 4, 4, "31");
        assertThat(only(delivery, ProblemCode.TOTAL_MISMATCH).details()).containsExactly("30");
        assertThat(delivery.rows().totals()).isEqualTo(1);
    }

    @Test
    void aTotalOfALargerAreaIsThatArea() {
        Delivery delivery = TestFiles.read(
                "Kommundel;År;Brottstyp;Antal",
                "Skogås;2022;Rån;10",
                "Huddinge totalt;2022;Rån;10",
                "Riket totalt;2022;Rån;900");
        assertThat(delivery.observations().stream().map(one -> one.key().area().toString()))
                .containsExactly(new AreaKey("districts", "Skogås").toString(), new AreaKey("SE", "00").toString());
        assertThat(delivery.rows().totals()).isEqualTo(1);
    }

    @Test
    void withoutPartsBesideItATotalOfAMunicipalityIsItsCount() {
        Delivery delivery = TestFiles.read(
                "Kommun;År;Brottstyp;Antal", "Huddinge totalt;2022;Rån;10", "Botkyrka totalt;2022;Rån;9");
        assertThat(delivery.sum()).isEqualByComparingTo("19");
        assertThat(delivery.rows().stored()).isEqualTo(2);
    }

    @Test
    void meansBesideAnswersAreNoShares() {
        Delivery delivery = TestFiles.named(
                "enkat.csv", "Kommundel;År;Fråga;Medelvärde;Antal svar\nSkogås;2022;Trygghet 1-10;6,4;150\n");

        assertThat(delivery.newIndicators()).extracting(Indicator::unit).containsExactly(Unit.MEAN);
    }

    @Test
    void aLabelAlmostLikeAKnownOneIsAQuestion() {
        Delivery delivery = TestFiles.named(
                "trygghetsenkat_2022.csv",
                "Kommundel;År;Fråga;Andel\nSkogås;2022;Trygg på torget på kvälen;50\nSkogås;2022;Otrygg på torget på kvällen;50\n");
        says(delivery, Level.HOLD, ProblemCode.SIMILAR_INDICATOR, 2, 3, "Trygg på torget på kvälen");
        assertThat(only(delivery, ProblemCode.SIMILAR_INDICATOR).details())
                .containsExactly("Trygg på torget på kvällen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "Antal 2021", "2021 (november)", "2021 Antal", "Antal 2021 (prel.)"})
    void aHeaderMayNameTheYear(String header) {
        Delivery delivery = TestFiles.named("folkmangd_x.csv", "Kommundel;" + header + "\nSkogås;12 463\n");
        assertThat(delivery.observations()).singleElement().satisfies(one -> {
            assertThat(one.key().indicator()).isEqualTo("BEF");
            assertThat(one.key().period()).isEqualTo(Period.year(2021));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0126R020", "0126R020_RegSO2025", "0126R020 Vårby gård", "Huddinge (Vårby gård)", "Vårby gård"})
    void areasOfScbAreKnownByCodeAndByLabel(String label) {
        Delivery delivery =
                TestFiles.huddinge().read("folkmangd_x.csv", content("region;2021\n" + label + ";12 463\n"));
        assertThat(delivery.observations())
                .singleElement()
                .satisfies(one -> assertThat(one.key().area()).isEqualTo(new AreaKey("REGSO", "0126R020")));
    }

    @ParameterizedTest
    @CsvSource({
        "0126 Huddinge,0126",
        "01 Stockholms län,01",
        "00 Riket,00",
        "HELA RIKET,00",
        "Huddinge kommun,0126",
        "0126,0126"
    })
    void referenceAreasAreKnownEverywhere(String text, String code) {
        Delivery delivery = TestFiles.read("Kommun;År;Fråga;Andel", text + ";2022;Trygg;50");
        assertThat(delivery.observations())
                .singleElement()
                .satisfies(one -> assertThat(one.key().area()).isEqualTo(new AreaKey("SE", code)));
    }

    @Test
    void aCodeThatContradictsItsNameIsAQuestion() {
        Delivery delivery = TestFiles.read("Kommun;År;Fråga;Andel", "0127 Huddinge;2022;Trygg;50");
        says(delivery, Level.HOLD, ProblemCode.UNKNOWN_DISTRICT, 2, 1, "0127 Huddinge");
    }

    @Test
    void aQuoteLeftOpenAtTheEndIsATruncatedFile() {
        says(
                TestFiles.named("a.csv", String.join("\n", HEADER, VARBY, "Skogås;2022;\"Try")),
                Level.REJECT,
                ProblemCode.TRUNCATED,
                3,
                4,
                "");
    }

    @Test
    void tablesGluedTogetherRepeatTheirHeader() {
        Delivery delivery = TestFiles.read(HEADER, VARBY, HEADER, SKOGAS);
        assertThat(delivery.observations()).hasSize(2);
        says(delivery, Level.WARN, ProblemCode.REPEATED_HEADER, 3, 0, HEADER);
    }

    @Test
    void limitsBesideAShareAreItsPublishedInterval() {
        Delivery delivery = TestFiles.read("Kommundel;År;Fråga;Andel;Undre;Övre", "Skogås;2022;Trygg;50;45;55,5");
        assertThat(delivery.observations().getFirst().published())
                .contains(new PublishedInterval(new BigDecimal("45"), new BigDecimal("55.5")));
    }

    @Test
    void responseRateIsCheckedAgainstSampleAndAnswers() {
        Delivery delivery = TestFiles.read(
                "Andel trygga 2022", "Kommundel;Urval;Svarande;Svarsandel;Trygg", "Skogås;600;246;61;53,3");
        says(delivery, Level.WARN, ProblemCode.RESPONSE_RATE, 3, 4, "61");
        assertThat(only(delivery, ProblemCode.RESPONSE_RATE).details()).containsExactly("41.0");
    }

    @Test
    void aMissingYearAndAMissingAreaAreQuestions() {
        assertThat(only(TestFiles.read("Kommundel;Indikator;Andel", "Skogås;Trygg;50"), ProblemCode.MISSING_COLUMN)
                        .details())
                .containsExactly("period");
        assertThat(only(TestFiles.read("År;Indikator;Andel", "2022;Trygg;50"), ProblemCode.MISSING_COLUMN)
                        .details())
                .containsExactly("area");
    }

    @Test
    void anUnknownIndicatorIsCreatedWithTheUnitItsColumnTells() {
        Indicator share = TestFiles.read("Kommundel;År;Fråga;Andel", "Skogås;2022;Går gärna ut;50")
                .newIndicators()
                .getFirst();
        assertThat(share.code()).isEqualTo("OKAND_GAR_GARNA_UT");
        assertThat(share.unit()).isEqualTo(Unit.PERCENT);
        Indicator bare = TestFiles.read("Kommundel;År;Fråga;Värde", "Skogås;2022;Går gärna ut;50")
                .newIndicators()
                .getFirst();
        assertThat(bare.unit()).isEqualTo(Unit.UNKNOWN);
    }

    @Test
    void countAndRateOfOneRowAreTwoObservations() {
        Delivery delivery = TestFiles.read("Kommun;År;Brottstyp;Antal;Per 100 000 inv.", "Huddinge;2022;Rån;;12");
        assertThat(delivery.observations()).hasSize(2);
        assertThat(delivery.missing()).isEqualTo(1);
        assertThat(delivery.observations().stream().map(one -> one.key().kind()))
                .containsExactly(ObservationKind.COUNT, ObservationKind.VALUE);
    }

    @Test
    void anUnknownColumnIsReportedAndNeverDroppedSilently() {
        Delivery delivery = TestFiles.read(HEADER + ";Kommentar", VARBY + ";bra");
        says(delivery, Level.WARN, ProblemCode.UNKNOWN_COLUMN, 1, 6, "Kommentar");
    }

    @Test
    void workbooksAndEmptyFilesAreRefusedByName() {
        Delivery zip = TestFiles.huddinge().read("a.xlsx", content("PK\u0003\u0004rest"));
        assertThat(only(zip, ProblemCode.NOT_TEXT).details()).containsExactly("ZIP");
        assertThat(only(TestFiles.huddinge().read("a.csv", content("")), ProblemCode.EMPTY_FILE)
                        .level())
                .isEqualTo(Level.REJECT);
        assertThat(only(TestFiles.huddinge().read("a.csv", content("bara text\nutan tabell\n")), ProblemCode.NOT_TABLE)
                        .level())
                .isEqualTo(Level.REJECT);
        assertThat(only(TestFiles.read(HEADER), ProblemCode.NO_DATA).line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void everyUsualEncodingGivesTheSame(String encoding) {
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        String text = mark + String.join("\r\n", HEADER, SKOGAS, VARBY, "");
        Delivery delivery =
                TestFiles.districts().read("a.csv", new FileContent(text.getBytes(Charset.forName(encoding))));
        assertThat(delivery.observations()).hasSize(2);
        assertThat(delivery.file().encoding().name()).isEqualTo(encoding);
        assertThat(delivery.outcome()).isEqualTo(encoding.equals("windows-1252") ? Outcome.WARN : Outcome.ACCEPT);
    }

    private static FileContent content(String text) {
        return new FileContent(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ofThousandsOfQuestionsAlikeTheLastAreOnlyCounted() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < Problems.MOST_ALIKE + 500; i++) {
            lines.add("Område " + i + ";2021;Trygg;59;393");
        }

        Delivery delivery = TestFiles.read(lines.toArray(new String[0]));

        assertThat(delivery.problems())
                .filteredOn(one -> one.code() == ProblemCode.UNKNOWN_DISTRICT)
                .hasSize(Problems.MOST_ALIKE);
        assertThat(only(delivery, ProblemCode.MORE_ALIKE).count()).isEqualTo(500);
        assertThat(only(delivery, ProblemCode.MORE_ALIKE).level()).isEqualTo(Level.HOLD);
        assertThat(only(delivery, ProblemCode.MORE_ALIKE).line()).isEqualTo(Problems.MOST_ALIKE + 2);
    }
}
