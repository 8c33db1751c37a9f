package se.lagesbild.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

final class ProblemTextsTest {
    /// What the reading of a file passes beside the raw text; codes that are not here get nothing.
    private static final Map<ProblemCode, String[]> DETAILS = Map.ofEntries(
            Map.entry(ProblemCode.AMBIGUOUS_NUMBER, new String[] {"12345", "12.345"}),
            Map.entry(ProblemCode.CONFLICT, new String[] {"17"}),
            Map.entry(ProblemCode.DELIMITER_GUESSED, new String[] {"SEMICOLON", "COMMA"}),
            Map.entry(ProblemCode.DISTRICT_NORMALISED, new String[] {"Skogås"}),
            Map.entry(ProblemCode.DIVISION_OUTDATED, new String[] {"2012–2022"}),
            Map.entry(ProblemCode.ENCODING_GUESSED, new String[] {"windows-1252"}),
            Map.entry(ProblemCode.FUTURE_YEAR, new String[] {"2027"}),
            Map.entry(ProblemCode.MISSING_COLUMN, new String[] {"area"}),
            Map.entry(ProblemCode.NEW_AREA, new String[] {"Vårby gård"}),
            Map.entry(ProblemCode.NEW_INDICATOR, new String[] {"BU_NYTT"}),
            Map.entry(ProblemCode.NOT_READ_YET, new String[] {"händelselista"}),
            Map.entry(ProblemCode.NOT_TEXT, new String[] {"ZIP"}),
            Map.entry(ProblemCode.NUMBER_NORMALISED, new String[] {"41.8"}),
            Map.entry(ProblemCode.IMPLAUSIBLE_CHANGE, new String[] {"41,8", "2021"}),
            Map.entry(ProblemCode.PERSONAL_DATA, new String[] {"EMAIL"}),
            Map.entry(ProblemCode.RATE_RESCALED, new String[] {"1000"}),
            Map.entry(ProblemCode.RENAMED_HEADER, new String[] {"antal svar"}),
            Map.entry(ProblemCode.PREAMBLE, new String[] {"2"}),
            Map.entry(ProblemCode.RESPONSE_RATE, new String[] {"34.2"}),
            Map.entry(ProblemCode.REVISION, new String[] {"41,8"}),
            Map.entry(ProblemCode.SIMILAR_INDICATOR, new String[] {"Mycket trygg"}),
            Map.entry(ProblemCode.STRAY_QUOTE, new String[] {"2022"}),
            Map.entry(ProblemCode.TOTAL_MISMATCH, new String[] {"1827"}),
            Map.entry(ProblemCode.UNKNOWN_DISTRICT, new String[] {"Flem[m]ingsberg"}),
            Map.entry(ProblemCode.YEAR_NORMALISED, new String[] {"2021"}));

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyProblemIsAWholeSentenceInBothLanguages(ProblemCode code) {
        Problem problem = Problem.of(Level.WARN, code, 4, 2, "RÅTEXT", DETAILS.getOrDefault(code, new String[0]));
        for (Language language : Language.values()) {
            assertThat(new ProblemTexts(new Words(language)).of(problem))
                    .doesNotContain("{", "}", "problem.")
                    .matches("(Rad|Line) 4, (kolumn|column) 2: .{10,}[.”“\"]");
        }
    }

    @Test
    void conflictNamesBothLines() {
        assertThat(swedish(Problem.of(Level.REJECT, ProblemCode.CONFLICT, 21, 4, "41,8", "17")))
                .isEqualTo("Rad 21, kolumn 4: ”41,8” strider mot rad 17, som gäller samma område, år och mått."
                        + " Svara vilken som är rätt, eller ta bort en av raderna.");
    }

    @ParameterizedTest
    @CsvSource({"area, område, area", "period, år, year", "indicator, mått, measure", "value, värde, value"})
    void missingColumnIsNamedInTheLanguage(String dimension, String swedish, String english) {
        Problem problem = Problem.of(Level.REJECT, ProblemCode.MISSING_COLUMN, 1, 0, "", dimension);
        assertThat(swedish(problem)).isEqualTo("Rad 1: kolumnen för " + swedish + " saknas. Lägg till den i filen.");
        assertThat(new ProblemTexts(new Words(Language.ENGLISH)).of(problem))
                .isEqualTo("Line 1: the column for " + english + " is missing. Add it to the file.");
    }

    @Test
    void whatNothingInTheFileTellsIsAskedWithExamples() {
        Problem problem = Problem.of(Level.HOLD, ProblemCode.MISSING_COLUMN, 1, 0, "period", "period")
                .asking(Optional.empty(), List.of("2026", "2025"));
        assertThat(swedish(problem))
                .isEqualTo("Rad 1: år står varken i en kolumn, i rubriken eller i filens namn. Svara här, så gäller"
                        + " svaret alla rader, eller lägg till en kolumn i filen.");
        assertThat(new ProblemTexts(new Words(Language.SWEDISH)).question(problem))
                .isEqualTo("Vilket år gäller? Till exempel: 2026, 2025.");
        assertThat(new ProblemTexts(new Words(Language.SWEDISH)).question(problem.asking(Optional.empty(), List.of())))
                .isEqualTo("Vilket år gäller?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WORKBOOK", "ZIP", "PDF", "OLE", "GZIP", "HTML", "NUL"})
    void fileThatIsNoTextIsNamedByItsFormat(String signature) {
        Problem problem = Problem.of(Level.REJECT, ProblemCode.NOT_TEXT, 0, 0, "", signature);
        assertThat(swedish(problem))
                .startsWith("filen är ingen textfil utan ")
                .endsWith(".")
                .doesNotContain("signature", "NUL");
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        Problem problem = Problem.of(Level.WARN, ProblemCode.RESPONSE_RATE, 2, 5, "38", "34.2");
        assertThat(swedish(problem)).contains("34,2\u00A0%");
        assertThat(new ProblemTexts(new Words(Language.ENGLISH)).of(problem)).contains("34.2\u00A0%");
    }

    @Test
    void problemOfTheWholeFileHasNoPlace() {
        assertThat(swedish(Problem.of(Level.REJECT, ProblemCode.EMPTY_FILE, 0, 0, "")))
                .isEqualTo("filen är tom. Hämta den på nytt.");
    }

    @Test
    void repeatedProblemsAreCounted() {
        Problem problem = Problem.of(Level.WARN, ProblemCode.SUPPRESSED, 4, 2, "..");
        assertThat(swedish(problem.again().again())).endsWith(" (Gäller 3 ställen.)");
    }

    @Test
    void suggestionAndAnswersAreWords() {
        Problem problem = Problem.of(Level.HOLD, ProblemCode.UNKNOWN_DISTRICT, 4, 1, "Flemmingsberg")
                .asking(Optional.of("Flemingsberg"), List.of("Flemingsberg", "new", "skip_row"));
        assertThat(swedish(problem)).endsWith(" Menas ”Flemingsberg”?");
        assertThat(new ProblemTexts(new Words(Language.SWEDISH)).question(problem))
                .isEqualTo(
                        "Vad ska ”Flemmingsberg” vara? Möjliga svar: Flemingsberg, lägg till som nytt, hoppa över raden.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same", "new", "skip_row", "thousands", "decimal", "replace", "keep", "holds"})
    void everyAnswerThatAFileIsAskedForHasWords(String answer) {
        Arrays.stream(Language.values())
                .forEach(language ->
                        assertThat(new Words(language).has("answer." + answer)).isTrue());
    }

    @Test
    void aColumnOfATableIsLeftOutAndOfAListOfEventsTheCountsAreKept() {
        Problem column = Problem.of(Level.HOLD, ProblemCode.PERSONAL_DATA, 1, 5, "Pnr", "PERSONAL_NUMBER")
                .asking(Optional.of("drop_column"), List.of("drop_column"));
        Problem list = Problem.of(Level.HOLD, ProblemCode.PERSONAL_DATA, 1, 2, "Adress", "EVENT")
                .asking(Optional.of("drop_column"), List.of("drop_column"));
        ProblemTexts texts = new ProblemTexts(new Words(Language.SWEDISH));
        assertThat(texts.question(column)).endsWith(": utelämna kolumnen.");
        assertThat(texts.question(list)).endsWith(": spara bara antalen.");
        assertThat(new ProblemTexts(new Words(Language.ENGLISH)).question(list)).endsWith(": keep only the counts.");
    }

    @Test
    void whereThereIsOneAnswerNobodyIsAskedWhetherItIsMeant() {
        Problem only = Problem.of(Level.HOLD, ProblemCode.PERSONAL_DATA, 1, 5, "Pnr", "PERSONAL_NUMBER")
                .asking(Optional.of("drop_column"), List.of("drop_column"));
        assertThat(swedish(only)).doesNotContain("Menas");
    }

    @Test
    void nothingIsAskedWhereThereIsNoChoice() {
        Problem problem = Problem.of(Level.REJECT, ProblemCode.BAD_YEAR, 4, 1, "20x1");
        assertThat(new ProblemTexts(new Words(Language.SWEDISH)).question(problem))
                .isEmpty();
    }

    @Test
    void bracesOfTheFileAreLeftAsTheyAre() {
        Problem problem = Problem.of(Level.WARN, ProblemCode.NOT_A_NUMBER, 4, 2, "{1}$1");
        assertThat(swedish(problem)).startsWith("Rad 4, kolumn 2: ”{1}$1” är inget tal.");
    }

    private static String swedish(Problem problem) {
        return new ProblemTexts(new Words(Language.SWEDISH)).of(problem);
    }
}
