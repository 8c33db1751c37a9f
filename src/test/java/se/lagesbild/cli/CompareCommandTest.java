package se.lagesbild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.picture.ExampleViews;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// Verdicts on the command line: as words, as JSON and as a table.
final class CompareCommandTest {
    @RegisterExtension
    final Shell shell = new Shell();

    @Test
    void theSurveyIsComparedWithCountyAndNation() throws IOException {
        shell.loadSurvey();

        assertThat(shell.run("compare", "--db", shell.db(), "--indicator", "BU_TRYGG"))
                .isZero();

        assertThat(shell.printed())
                .contains("Vårby: 45,1\u00A0% (38,4–52,0), n\u00A0=\u00A0204")
                .contains("mot övriga Stockholms län: säkerställt lägre, −23,0 procentenheter")
                .contains("Antal prövningar på nivån 95\u00A0%: 16.");
    }

    @Test
    void theComparisonAsJsonCarriesVerdictSentenceAndOrigin() throws IOException {
        shell.loadSurvey();

        assertThat(shell.run(
                        "compare",
                        "--db",
                        shell.db(),
                        "--indicator",
                        "BU_TRYGG",
                        "--edition",
                        "2021",
                        "--format",
                        "json"))
                .isZero();

        JsonObject vaarby = shell.json().getAsJsonArray("comparisons").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(one -> one.get("area").getAsString().equals("Vårby")
                        && one.get("baseline").getAsString().equals("Stockholms län"))
                .findFirst()
                .orElseThrow();
        assertThat(vaarby.get("verdict").getAsString()).isEqualTo("LOWER");
        assertThat(vaarby.get("baselineKind").getAsString()).isEqualTo("CONTAINING");
        assertThat(vaarby.get("p").getAsDouble()).isLessThan(0.001);
        assertThat(vaarby.getAsJsonObject("sentence").get("sv").getAsString())
                .startsWith("I Vårby uppger 45\u00A0% (95\u00A0% KI 38–52, n\u00A0=\u00A0204)");
        assertThat(vaarby.getAsJsonObject("sentence").get("en").getAsString()).contains("significantly lower");
        assertThat(vaarby.getAsJsonObject("estimate").get("line").getAsInt()).isEqualTo(10);
        assertThat(vaarby.getAsJsonObject("estimate").get("file").getAsString())
                .isEqualTo("befolkningsundersokning_2021_kommundel.csv");
    }

    @Test
    void aListOfBareNamesStillLiesInCountyAndNation() throws IOException {
        String list = shell.file(
                "namn.csv",
                "name\nFlemingsberg\nSegeltorp\nSjödalen-Fullersta\nSkogås\nStuvsta-Snättringe\nTrångsund\nVårby\n");
        shell.run("areas", "--db", shell.db(), "--load", list);
        shell.run("import", "--db", shell.db(), shell.sample("befolkningsundersokning_2021_kommundel.csv"));

        assertThat(shell.run("compare", "--db", shell.db(), "--indicator", "BU_TRYGG", "--format", "json"))
                .isZero();

        assertThat(shell.json().getAsJsonArray("comparisons").asList().stream()
                        .map(one -> one.getAsJsonObject().get("baselineKind").getAsString()))
                .hasSize(16)
                .containsOnly("CONTAINING");
    }

    @Test
    void theComparisonAsCsvIsATable() throws IOException {
        shell.loadSurvey();

        assertThat(shell.run(
                        "compare",
                        "--db",
                        shell.db(),
                        "--indicator",
                        "BU_TRYGG",
                        "--against",
                        "Riket",
                        "--format",
                        "csv"))
                .isZero();

        assertThat(shell.printed().lines().filter(line -> line.contains(";Vårby;")))
                .singleElement()
                .asString()
                .contains("SYNTETISKA exempelsiffror;Vårby;204;45,1;38,4;52,0;")
                .endsWith(";befolkningsundersokning_2021_kommundel.csv;10");
    }

    @Test
    void theComparisonTellsTheStrictLevelSmallDifferencesAndWhatTheCorrectionLeaves() throws IOException {
        shell.loadSurvey();

        shell.run("compare", "--db", shell.db(), "--indicator", "BU_TRYGG", "--corrected");

        assertThat(shell.printed()
                        .lines()
                        .filter(line -> line.contains("mot övriga Stockholms län: säkerställt lägre, −23,0")))
                .singleElement()
                .asString()
                .endsWith("till −16,0). Säkerställt även på nivån 99,8\u00A0%. Kvarstår efter korrigering för 39"
                        + " jämförelser.");
    }

    @Test
    void fewAnswersAreToldBesideTheValue() {
        assertThat(new ComparisonLines(new Words(Language.SWEDISH)).of(ExampleViews.gaps()))
                .filteredOn(line -> line.contains("osäkert underlag"))
                .singleElement()
                .asString()
                .endsWith("n\u00A0=\u00A024, osäkert underlag");
    }

    @Test
    void trendTellsTheLatestValueOfEachArea() throws IOException {
        shell.loadSurvey();

        assertThat(shell.run("trend", "--db", shell.db(), "--indicator", "BU_TRYGG"))
                .isZero();

        assertThat(shell.printed())
                .contains("Vårby: 45\u00A0% (95\u00A0% KI 38–52, n\u00A0=\u00A0204) år 2021. För få år för trend");
    }

    @Test
    void aDistrictMayBeComparedWithAnother() throws IOException {
        shell.loadSurvey();
        assertThat(shell.run(
                        "compare",
                        "--db",
                        shell.db(),
                        "--indicator",
                        "BU_TRYGG",
                        "--against",
                        "Flemingsberg",
                        "Skogås"))
                .isZero();
        assertThat(shell.printed()).contains("mot Flemingsberg").contains("mot Skogås");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--indicator=NOPE", "--indicator=BU_TRIVS", "--indicator=BU_TRYGG --period=1999"})
    void nothingToCompareEndsWithStatusOne(String options) throws IOException {
        shell.loadSurvey();
        List<String> call = new ArrayList<>(List.of("compare", "--db", shell.db()));
        call.addAll(List.of(options.split(" ", -1)));
        assertThat(shell.run(call.toArray(String[]::new))).isEqualTo(1);
        assertThat(shell.complained()).isNotBlank();
    }

    @Test
    void anUnknownComparatorEndsWithStatusOne() throws IOException {
        shell.loadSurvey();
        assertThat(shell.run("compare", "--db", shell.db(), "--indicator", "BU_TRYGG", "--against", "Botkyrka"))
                .isEqualTo(1);
        assertThat(shell.complained()).contains("Botkyrka");
    }
}
