package se.lagesbild.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.picture.DistrictComparison;
import se.lagesbild.picture.ExampleViews;
import se.lagesbild.text.ComparisonGrid;
import se.lagesbild.text.Grid;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

final class TableFileTest {
    @TempDir
    Path folder;

    private static Grid grid(DistrictComparison view, Language language) {
        return ComparisonGrid.of(List.of(view), new Words(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTableIsTheGoldenOne(Language language) throws PaperException, IOException {
        Path file = folder.resolve("tabell.csv");
        TableFile.csv(grid(ExampleViews.gaps(), language), new Words(language), file);
        String golden = "gaps_" + language.code() + ".csv";
        try (InputStream expected = TableFileTest.class.getResourceAsStream(golden)) {
            assertThat(expected).as(golden).isNotNull();
            assertThat(Files.readString(file).replace("\r\n", "\n").substring(1))
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void eventsComeWithTheirRateTheirPeopleAndARatio() {
        String table = TableFile.text(grid(ExampleViews.rates(), Language.SWEDISH), new Words(Language.SWEDISH));
        assertThat(table.lines().findFirst().orElseThrow())
                .contains("Per 1\u00A0000 invånare;", ";Personår;", ";Kvot mot övriga Huddinge kommun;");
        assertThat(table.lines().filter(line -> line.contains("Sjödalen-Fullersta")))
                .singleElement()
                .asString()
                .contains(";31;;;2,385;1,620;3,385;13000;");
        assertThat(table.lines().filter(line -> line.contains(";Segeltorp;")))
                .singleElement()
                .asString()
                .contains(";< 5;;;;;;;");
    }

    @Test
    void spreadsheetsSeeUtf8AndLinesOfTheirOwnKind() throws PaperException, IOException {
        Path file = folder.resolve("tabell.csv");
        TableFile.csv(grid(ExampleViews.safety2021(), Language.SWEDISH), new Words(Language.SWEDISH), file);
        assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(Files.readString(file)).contains(";säkerställt lägre;").contains(";-22,");
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+46 8 535,'''+46 8 535'", "-SUM(A1),'''-SUM(A1)'", "@namn,'''@namn'"})
    void whatASpreadsheetWouldCalculateGetsAnApostrophe(String text, String cell) {
        assertThat(TableFile.harmless(text)).isEqualTo(cell);
    }

    @Test
    void tabAndReturnInFrontGetAnApostropheToo() {
        assertThat(TableFile.harmless("\t=1")).startsWith("'");
        assertThat(TableFile.harmless("\r=1")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2,8", "+3", "-17", "45.1", "–", "Vårby", ""})
    void numbersAndNamesStayAsTheyAre(String cell) {
        assertThat(TableFile.harmless(cell)).isEqualTo(cell);
    }
}
