package se.lagesbild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.picture.ExampleViews;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.IndicatorSet;
import se.lagesbild.workbench.SampleData;
import se.lagesbild.workbench.SavedViews;
import se.lagesbild.workbench.Workbench;

/// Each command as a script would call it: what it prints and with which status it ends.
final class CommandsTest {
    private static final String HEADER = "Kommundel;År;Indikator;Värde;Antal svar\r\n";
    private static final String VARBY = "Vårby;2022;Trygg ute kvällstid;36,4;259\r\n";
    private static final String SKOGAS = "Skogås;2022;Trygg ute kvällstid;59,1;393\r\n";

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Terminal.Opening> opened = new ArrayList<>();
    private boolean hasScreen;
    private String db = "";

    @BeforeEach
    void names() {
        db = folder.resolve("test.lagesbild").toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new Words(Language.of(LagesbildCommand.languageOf(arguments))),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC),
                opening -> {
                    opened.add(opening);
                    return 0;
                },
                hasScreen);
        return LagesbildCommand.run(terminal, arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private String areas() throws IOException {
        return file("districts.csv", "name,kind\nSkogås,kommundel\nVårby,kommundel\nHuddinge kommun,referens\n");
    }

    private JsonObject json() {
        return JsonParser.parseString(printed()).getAsJsonObject();
    }

    private String sample(String name) throws IOException {
        SampleData.SampleFile file = SampleData.files().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Files.write(folder.resolve(name), file.content().bytes()).toString();
    }

    @Test
    void aListOfAreasMakesANewDatabase() throws IOException {
        assertThat(run("areas", "--db", db, "--load", areas())).isZero();
        assertThat(printed()).contains("2 områden");
        assertThat(Path.of(db)).exists();
    }

    @Test
    void aListWithSwedishHeadersAndSemicolonsIsReadToo() throws IOException {
        String list = file("lista.csv", "Namn;Nivå;Kod;Giltig från\nVårby gård;delområde;0126R020;2018-01-01\n");
        assertThat(run("areas", "--db", db, "--load", list)).isZero();
        assertThat(printed()).contains("1 områden");
    }

    @Test
    void anUnknownLevelIsToldWithLineAndColumn() throws IOException {
        String list = file("lista.csv", "name,level\nVårby,byalag\n");
        assertThat(run("areas", "--db", db, "--load", list)).isEqualTo(1);
        assertThat(complained()).contains("rad 2, kolumn 2").contains("byalag");
    }

    @Test
    void anImportReportsWhatItStoredCellByCell() throws IOException {
        run("areas", "--db", db, "--load", areas());

        int status = run("import", "--db", db, "--report", "json", "--cells", file("a.csv", HEADER + SKOGAS + VARBY));

        assertThat(status).isZero();
        JsonObject report = json();
        assertThat(report.get("file").getAsString()).isEqualTo("a.csv");
        assertThat(report.get("outcome").getAsString()).isEqualTo("ACCEPT");
        assertThat(report.get("obs").getAsInt()).isEqualTo(2);
        assertThat(report.get("missing").getAsInt()).isZero();
        assertThat(report.get("sum").getAsString()).isEqualTo("95.5");
        assertThat(report.getAsJsonObject("rows").get("stored").getAsInt()).isEqualTo(2);
        assertThat(report.getAsJsonArray("cells"))
                .hasToString("[[\"Skogås\",2022,\"59.1\"],[\"Vårby\",2022,\"36.4\"]]");
    }

    @Test
    void everyCellOfALongFileIsReportedToo() throws IOException {
        run("areas", "--db", db, "--load", areas());
        StringBuilder table = new StringBuilder(HEADER.strip()).append(";Anmärkning\n");
        int rows = 0;
        while (table.length() < 1 << 20) {
            table.append(rows % 2 == 0 ? "Skogås" : "Vårby")
                    .append(";2022;Fråga nummer " + rows / 2)
                    .append(";45,1;259;")
                    .append("utan anmärkning i underlaget ".repeat(20))
                    .append('\n');
            rows++;
        }

        run("import", "--db", db, "--report", "json", "--cells", file("a.csv", table.toString()));

        assertThat(json().getAsJsonArray("cells")).hasSize(rows);
    }

    @Test
    void whatSomebodyTypedFromADocumentSaysWhichOneOrIsNotRead() throws IOException {
        run("areas", "--db", db, "--load", areas());
        String table = file("a.csv", HEADER + VARBY);

        assertThat(run("import", "--db", db, "--document", "Rapport 2022", table))
                .isEqualTo(2);
        assertThat(complained()).contains("--document, --page och --question");
        assertThat(run(
                        "import",
                        "--db",
                        db,
                        "--document",
                        "Rapport 2022",
                        "--page",
                        "7",
                        "--question",
                        "Trygg?",
                        table))
                .isZero();
        Path all = folder.resolve("allt");
        assertThat(run("export", "--db", db, "--out", all.toString())).isZero();
        assertThat(Files.readString(all.resolve("document.csv"))).contains("Rapport 2022,7,Trygg?");
    }

    @Test
    void aProfileGoesFromOneDatabaseToAnother() throws IOException {
        run("areas", "--db", db, "--load", areas());
        run("import", "--db", db, file("egen_enkat_2022.csv", HEADER + VARBY));
        String other = folder.resolve("annan.lagesbild").toString();
        run("areas", "--db", other, "--load", areas());
        String profile = folder.resolve("p.csv").toString();

        assertThat(run("profile", "--db", db, "--export", "egen_enkat", "--out", profile))
                .isZero();
        assertThat(run("profile", "--db", other, "--load", profile)).isZero();
        assertThat(run("profile", "--db", other)).isZero();
        assertThat(printed()).contains("egen_enkat (OKAND): 5 rubriker");
        assertThat(run("profile", "--db", db, "--export", "Ingen", "--out", profile))
                .isEqualTo(1);
        assertThat(run("profile", "--db", db, "--export", "egen_enkat")).isEqualTo(2);
        assertThat(run("profile", "--db", db, "--load", areas())).isEqualTo(1);
        assertThat(complained()).contains("är ingen profil");
    }

    @Test
    void eachExtractGetsALineOfItsOwn() throws IOException {
        run("areas", "--db", db, "--load", areas());

        int status = run(
                "import",
                "--db",
                db,
                "--report",
                "json",
                file("a.csv", HEADER + VARBY),
                file("b.csv", HEADER + SKOGAS));

        assertThat(status).isZero();
        assertThat(printed()
                        .lines()
                        .map(line -> JsonParser.parseString(line)
                                .getAsJsonObject()
                                .get("file")
                                .getAsString()))
                .containsExactly("a.csv", "b.csv");
    }

    @Test
    void aHeldExtractEndsWithStatusOneAndAQuestion() throws IOException {
        run("areas", "--db", db, "--load", areas());

        int status = run("import", "--db", db, "--report", "json", file("a.csv", HEADER + VARBY.replace("rby", "rbi")));

        assertThat(status).isEqualTo(1);
        JsonObject message = message("UNKNOWN_DISTRICT");
        assertThat(message.get("level").getAsString()).isEqualTo("HOLD");
        assertThat(message.get("line").getAsInt()).isEqualTo(2);
        assertThat(message.get("column").getAsInt()).isEqualTo(1);
        assertThat(message.get("suggestion").getAsString()).isEqualTo("Vårby");
        assertThat(message.get("question").isJsonNull()).isFalse();
    }

    private JsonObject message(String code) {
        JsonArray messages = json().getAsJsonArray("messages");
        for (JsonElement one : messages) {
            if (one.getAsJsonObject().get("code").getAsString().equals(code)) {
                return one.getAsJsonObject();
            }
        }
        throw new AssertionError("no " + code + " in " + messages);
    }

    @Test
    void aDatabaseWithoutAreasSaysSo() throws IOException {
        assertThat(run("import", "--db", db, "--report", "json", file("a.csv", HEADER + VARBY)))
                .isEqualTo(1);
        assertThat(message("NO_AREAS").get("line").getAsInt()).isEqualTo(2);
    }

    @Test
    void nextYearsFileReportsWhatChanged() throws IOException {
        run("areas", "--db", db, "--load", areas());
        String table = "Kommundel;År;Trygg ute;Antal svar\nSkogås;2021;41,8;351\nVårby;2021;36,4;259\n";
        run("import", "--db", db, file("enkat_2021.csv", table));
        String next = table.replace("2021", "2022").replace("Vårby;2022;36,4;259\n", "");

        String extract = file("enkat_2022.csv", next);
        run("import", "--db", db, "--report", "json", extract);

        JsonObject drift = json().getAsJsonObject("drift");
        assertThat(drift.get("since").getAsString()).isEqualTo("2021");
        assertThat(drift.getAsJsonArray("changes").get(0).toString())
                .isEqualTo("{\"code\":\"areas.missing\",\"text\":\"Områden som saknas: Vårby\"}");
        run("undo", "--db", db, "--import", "2");
        run("import", "--db", db, extract);
        assertThat(printed()).contains("Ändrat sedan 2021:").contains("Områden som saknas: Vårby");
    }

    @Test
    void withoutReportTheImportIsToldInWords() throws IOException {
        run("areas", "--db", db, "--load", areas());
        run("import", "--db", db, file("a.csv", HEADER + VARBY.replace("36,4", "3x4")));
        assertThat(printed())
                .contains("a.csv: inte inläst")
                .contains("Rad 2, kolumn 4")
                .contains("”3x4”");
    }

    @Test
    void theSameSpeaksEnglish() throws IOException {
        run("areas", "--db", db, "--load", areas());
        run("import", "--lang", "en", "--db", db, file("a.csv", HEADER + VARBY.replace("36,4", "3x4")));
        assertThat(printed()).contains("a.csv: not loaded").contains("Line 2, column 4");
    }

    @Test
    void theSurveyIsComparedWithCountyAndNation() throws IOException {
        loadSurvey();

        assertThat(run("compare", "--db", db, "--indicator", "BU_TRYGG")).isZero();

        assertThat(printed())
                .contains("Vårby: 45,1\u00A0% (38,4–52,0), n\u00A0=\u00A0204")
                .contains("mot övriga Stockholms län: säkerställt lägre, −23,0 procentenheter")
                .contains("Antal prövningar på nivån 95\u00A0%: 16.");
    }

    /// With the shipped districts, because a bare database has none.
    private void loadSurvey() throws IOException {
        String list = file("kommundelar.csv", """
                name;level;parent
                Flemingsberg;kommundel;Huddinge
                Segeltorp;kommundel;Huddinge
                Sjödalen-Fullersta;kommundel;Huddinge
                Skogås;kommundel;Huddinge
                Stuvsta-Snättringe;kommundel;Huddinge
                Trångsund;kommundel;Huddinge
                Vårby;kommundel;Huddinge
                """);
        assertThat(run("areas", "--db", db, "--load", list)).isZero();
        assertThat(run("import", "--db", db, sample("befolkningsundersokning_2021_kommundel.csv")))
                .isZero();
    }

    @Test
    void theComparisonAsJsonCarriesVerdictSentenceAndOrigin() throws IOException {
        loadSurvey();

        assertThat(run("compare", "--db", db, "--indicator", "BU_TRYGG", "--edition", "2021", "--format", "json"))
                .isZero();

        JsonObject vaarby = json().getAsJsonArray("comparisons").asList().stream()
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
        String list = file(
                "namn.csv",
                "name\nFlemingsberg\nSegeltorp\nSjödalen-Fullersta\nSkogås\nStuvsta-Snättringe\nTrångsund\nVårby\n");
        run("areas", "--db", db, "--load", list);
        run("import", "--db", db, sample("befolkningsundersokning_2021_kommundel.csv"));

        assertThat(run("compare", "--db", db, "--indicator", "BU_TRYGG", "--format", "json"))
                .isZero();

        assertThat(json().getAsJsonArray("comparisons").asList().stream()
                        .map(one -> one.getAsJsonObject().get("baselineKind").getAsString()))
                .hasSize(16)
                .containsOnly("CONTAINING");
    }

    @Test
    void theComparisonAsCsvIsATable() throws IOException {
        loadSurvey();

        assertThat(run("compare", "--db", db, "--indicator", "BU_TRYGG", "--against", "Riket", "--format", "csv"))
                .isZero();

        assertThat(printed().lines().filter(line -> line.contains(";Vårby;")))
                .singleElement()
                .asString()
                .contains("SYNTETISKA exempelsiffror;Vårby;204;45,1;38,4;52,0;")
                .endsWith(";befolkningsundersokning_2021_kommundel.csv;10");
    }

    @Test
    void theComparisonTellsTheStrictLevelSmallDifferencesAndWhatTheCorrectionLeaves() throws IOException {
        loadSurvey();

        run("compare", "--db", db, "--indicator", "BU_TRYGG", "--corrected");

        assertThat(printed()
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

    @ParameterizedTest
    @ValueSource(strings = {"heatmap.png", "bars.svg", "dots.csv"})
    void chartIsDrawnIntoAFileOfTheAskedKind(String name) throws IOException {
        loadSurvey();
        Path file = folder.resolve(name);
        String kind = name.substring(0, name.indexOf('.'));
        assertThat(run("chart", "--db", db, "--kind", kind, "--indicator", "BU_TRYGG", "--out", file.toString()))
                .isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(printed()).contains(name);
    }

    @Test
    void chartThatCannotBeDrawnSaysWhyAndWritesNothing() throws IOException {
        loadSurvey();
        Path file = folder.resolve("x.png");
        assertThat(run("chart", "--db", db, "--kind", "trend", "--indicator", "BU_TRYGG", "--out", file.toString()))
                .isEqualTo(Terminal.NOTHING);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("minst två perioder");
        assertThat(run("chart", "--db", db, "--kind", "pie", "--indicator", "BU_TRYGG", "--out", file.toString()))
                .isEqualTo(Terminal.WRONG_CALL);
        assertThat(run("chart", "--db", db, "--kind", "dots", "--indicator", "BU_TRYGG", "--out", "x.gif"))
                .isEqualTo(Terminal.WRONG_CALL);
        assertThat(file).doesNotExist();
    }

    @Test
    void aSavedViewIsDrawnByWhatIsStoredNowAndTellsWhatChanged() throws Exception {
        loadSurvey();
        try (Workbench workbench = Workbench.open(Path.of(db), Clock.systemUTC())) {
            ChartRequest dots = ChartRequest.named("dots", List.of()).orElseThrow();
            workbench
                    .savedViews()
                    .save(
                            "Tryggheten",
                            new SavedViews.Opened(dots, IndicatorSet.Kind.TARGETS, Optional.of("BU_TRYGG")),
                            List.of());
        }
        Path file = folder.resolve("view.svg");

        assertThat(run("chart", "--db", db, "--view", "Tryggheten", "--out", file.toString()))
                .isZero();

        assertThat(file).isNotEmptyFile();
        assertThat(printed())
                .contains("16 omdömen är andra än när vyn senast sågs")
                .contains("Vårby, Trygg ute ensam kvällstid i bostadsområdet 2021: säkerställt lägre jämfört med riket"
                        + " (nytt)");
    }

    @Test
    void anUnknownViewIsToldWithThoseThatAreKnown() throws IOException {
        loadSurvey();
        String file = folder.resolve("x.png").toString();

        assertThat(run("chart", "--db", db, "--view", "Finns ej", "--out", file))
                .isEqualTo(Terminal.NOTHING);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Det finns ingen sparad vy Finns ej");
        assertThat(run("chart", "--db", db, "--view", "V", "--kind", "dots", "--out", file))
                .isEqualTo(Terminal.WRONG_CALL);
        assertThat(run("chart", "--db", db, "--kind", "dots", "--out", file)).isEqualTo(Terminal.WRONG_CALL);
    }

    @Test
    void trendTellsTheLatestValueOfEachArea() throws IOException {
        loadSurvey();

        assertThat(run("trend", "--db", db, "--indicator", "BU_TRYGG")).isZero();

        assertThat(printed())
                .contains("Vårby: 45\u00A0% (95\u00A0% KI 38–52, n\u00A0=\u00A0204) år 2021. För få år för trend");
    }

    @Test
    void aDistrictMayBeComparedWithAnother() throws IOException {
        loadSurvey();
        assertThat(run("compare", "--db", db, "--indicator", "BU_TRYGG", "--against", "Flemingsberg", "Skogås"))
                .isZero();
        assertThat(printed()).contains("mot Flemingsberg").contains("mot Skogås");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--indicator=NOPE", "--indicator=BU_TRIVS", "--indicator=BU_TRYGG --period=1999"})
    void nothingToCompareEndsWithStatusOne(String options) throws IOException {
        loadSurvey();
        List<String> call = new ArrayList<>(List.of("compare", "--db", db));
        call.addAll(List.of(options.split(" ", -1)));
        assertThat(run(call.toArray(String[]::new))).isEqualTo(1);
        assertThat(complained()).isNotBlank();
    }

    @Test
    void anUnknownComparatorEndsWithStatusOne() throws IOException {
        loadSurvey();
        assertThat(run("compare", "--db", db, "--indicator", "BU_TRYGG", "--against", "Botkyrka"))
                .isEqualTo(1);
        assertThat(complained()).contains("Botkyrka");
    }

    @Test
    void verifyCountsWhatEachFileStored() throws IOException {
        loadSurvey();
        assertThat(run("verify", "--db", db)).isZero();
        assertThat(printed().strip())
                .isEqualTo("{\"integrity\":\"ok\",\"files\":{\"befolkningsundersokning_2021_kommundel.csv\":[50,50]}}");
    }

    private String twoTables(String revised) throws IOException {
        run("areas", "--db", db, "--load", areas());
        run("import", "--db", db, file("a.csv", HEADER + VARBY + SKOGAS));
        return file("b.csv", HEADER + VARBY.replace("36,4", revised) + SKOGAS);
    }

    @Test
    void aRevisedFileIsStoredWhenTheAnswerSaysReplace() throws IOException {
        String revised = twoTables("37,4");
        String answers = file(
                "svar.json", "[{'file':'b.csv','code':'REVISION','raw':'37,4','answer':'replace'}]".replace('\'', '"'));
        assertThat(run("import", "--db", db, revised)).isEqualTo(1);

        assertThat(run("import", "--db", db, "--answers", answers, "--report", "json", revised))
                .isZero();

        assertThat(json().get("obs").getAsInt()).isEqualTo(1);
        assertThat(json().getAsJsonObject("rows").get("known").getAsInt()).isEqualTo(1);
        run("verify", "--db", db);
        assertThat(printed().strip()).isEqualTo("{\"integrity\":\"ok\",\"files\":{\"a.csv\":[2,2],\"b.csv\":[1,1]}}");
    }

    @Test
    void aRevisedFileKeepsWhatIsStoredWhenTheAnswerSaysKeep() throws IOException {
        String revised = twoTables("37,4");
        String answers = file("svar.json", "[{'file':'b.csv','code':'REVISION','answer':'keep'}]".replace('\'', '"'));

        assertThat(run("import", "--db", db, "--answers", answers, "--report", "json", revised))
                .isZero();

        assertThat(json().get("obs").getAsInt()).isZero();
        assertThat(json().getAsJsonObject("rows").get("refused").getAsInt()).isEqualTo(1);
        assertThat(json().getAsJsonObject("rows").get("known").getAsInt()).isEqualTo(1);
    }

    @Test
    void anUnknownProfileEndsWithStatusTwo() throws IOException {
        assertThat(run("import", "--db", db, "--profile", "Ingen", file("a.csv", HEADER + VARBY)))
                .isEqualTo(2);
        assertThat(complained()).contains("Ingen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no list", "[{}]", "[{\"file\":\"b\",\"code\":\"NOPE\",\"answer\":\"x\"}]"})
    void aFileThatHoldsNoAnswersEndsWithStatusTwo(String content) throws IOException {
        String answers = file("svar.json", content);
        assertThat(run("import", "--db", db, "--answers", answers, file("a.csv", HEADER + VARBY)))
                .isEqualTo(2);
        assertThat(complained()).contains("svar.json");
    }

    @Test
    void anImportIsUndoneByItsNumber() throws IOException {
        String revised = twoTables("36,4");
        run("import", "--db", db, revised);
        assertThat(run("undo", "--db", db)).isZero();
        assertThat(printed()).contains("1  a.csv: 2 värden");

        assertThat(run("undo", "--db", db, "--import", "1")).isZero();

        assertThat(run("verify", "--db", db)).isZero();
        assertThat(printed().strip()).isEqualTo("{\"integrity\":\"ok\",\"files\":{}}");
        assertThat(run("undo", "--db", db)).isEqualTo(1);
    }

    @Test
    void whatCannotBeUndoneEndsWithStatusOne() throws IOException {
        String revised = twoTables("37,4");
        String answers =
                file("svar.json", "[{'file':'b.csv','code':'REVISION','answer':'replace'}]".replace('\'', '"'));
        run("import", "--db", db, "--answers", answers, revised);

        assertThat(run("undo", "--db", db, "--import", "1")).isEqualTo(1);
        assertThat(complained()).contains("b.csv");
        assertThat(run("undo", "--db", db, "--import", "99")).isEqualTo(1);
        assertThat(complained()).contains("99");
    }

    @Test
    void aFileThatIsOpenElsewhereIsReadButNotChanged() throws IOException {
        loadSurvey();
        Path lock = Path.of(db + ".lock");
        Files.writeString(lock, "analytiker\nANNAN\n4711\n\n2026-11-21T05:00:00Z\n");

        assertThat(run("verify", "--db", db)).isZero();
        assertThat(run("import", "--db", db, file("b.csv", HEADER + VARBY.replace("2022", "2023"))))
                .isEqualTo(3);
        assertThat(complained()).contains("analytiker, ANNAN, 4711");
    }

    @Test
    void aForeignDatabaseEndsWithStatusThree() throws IOException {
        String text = file("not.lagesbild", "text");
        assertThat(run("verify", "--db", text)).isEqualTo(3);
        assertThat(run("import", "--db", text, file("a.csv", HEADER + VARBY))).isEqualTo(3);
        assertThat(complained()).contains("ingen lägesbild");
    }

    @Test
    void missingFilesEndWithStatusTwo() throws IOException {
        assertThat(run("verify", "--db", db)).isEqualTo(2);
        assertThat(run("import", "--db", db, folder.resolve("absent.csv").toString()))
                .isEqualTo(2);
        assertThat(run(
                        "areas",
                        "--db",
                        db,
                        "--load",
                        folder.resolve("absent.csv").toString()))
                .isEqualTo(2);
        assertThat(Path.of(db)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "compare --db x", "verify", "nonsense", "import --db x --report xml y"})
    void wrongCallsEndWithStatusTwo(String call) {
        assertThat(run(call.split(" ", -1))).isEqualTo(2);
        assertThat(complained()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "verify, 'Det här saknas: --db.'",
        "verify --db x --nonsense, 'Det finns inget som heter --nonsense.'",
        "nonsense, 'Det finns inget som heter nonsense.'",
        "verify --db x --db y, '--db står två gånger; det får stå en gång.'",
        "verify --lang xx --db x, '--lang kan inte vara xx. Välj bland: sv, en.'",
        "verify --lang=xx --db x, '--lang kan inte vara xx. Välj bland: sv, en.'",
        "backup --db x --restore två --to y, '--restore kan inte vara två.'",
        "backup --db x --list --restore 2 --to y, 'Två av valen kan inte användas tillsammans.'",
        "open --sample x.lagesbild, '--sample fyller alltid en ny fil och kan inte användas tillsammans med x.lagesbild.'"
    })
    void aWrongCallIsToldInSwedish(String call, String sentence) {
        assertThat(run(call.split(" ", -1))).isEqualTo(2);
        assertThat(complained()).startsWith(sentence);
    }

    @Test
    void everyWordOfTheHelpIsInTheUsersLanguage() {
        run("import", "--help");
        assertThat(printed())
                .contains("Så skrivs det: lagesbild import", "visar den här hjälpen")
                .doesNotContain("Usage", "Show", "Print", "Commands");
        run("--help");
        assertThat(printed()).contains("[KOMMANDO]", "Kommandon:").doesNotContain("Usage", "COMMAND", "Commands");
        run("--help", "--lang", "en");
        assertThat(printed()).contains("Usage: lagesbild", "[COMMAND]", "Commands:", "shows this help");
    }

    @Test
    void theFirstImportOfADayCopiesWhatWasThere() throws IOException {
        run("areas", "--db", db, "--load", areas());
        run("import", "--db", db, file("a.csv", HEADER + VARBY));
        assertThat(run("backup", "--db", db, "--list")).as("nothing was there").isEqualTo(1);

        run("import", "--db", db, file("b.csv", HEADER + SKOGAS));
        run("import", "--db", db, file("c.csv", HEADER + SKOGAS.replace("2022", "2021")));

        run("backup", "--db", db, "--list");
        assertThat(printed().lines()).singleElement().asString().contains("1 värden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "demo", "areas", "import", "compare", "undo", "verify"})
    void everyCommandHelps(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(printed()).contains("lagesbild " + command).doesNotContain("${");
        assertThat(run(command, "--help", "--lang", "en")).isZero();
    }

    @Test
    void theProgramItselfHelps() {
        assertThat(run("--help")).isZero();
        assertThat(printed()).contains("import", "compare", "verify", "areas", "demo", "open");
    }

    @Test
    void withAScreenTheWindowOpens() throws IOException {
        hasScreen = true;
        assertThat(run()).isZero();
        assertThat(run("open", "--sample")).isZero();
        assertThat(run("open", file("x.lagesbild", ""))).isZero();
        assertThat(opened)
                .containsExactly(
                        new Terminal.Opening(Path.of(""), false),
                        new Terminal.Opening(Path.of(""), true),
                        new Terminal.Opening(folder.resolve("x.lagesbild"), false));
    }

    @Test
    void withoutAScreenTheWindowIsNotTried() {
        assertThat(run()).isEqualTo(2);
        assertThat(complained()).contains("Ingen skärm");
        assertThat(opened).isEmpty();
    }

    @Test
    void theDemoPrintsTheVerdictsAndWritesTheFigures() {
        Path target = folder.resolve("demo");

        assertThat(run("demo", "--out", target.toString())).isZero();

        assertThat(printed())
                .contains("Vårby: 33\u00A0% (26,8–39,9), n\u00A0=\u00A0194")
                .contains("Flemingsberg: 46\u00A0% (39,2–52,9), n\u00A0=\u00A0200")
                .contains("säkerställt lägre, −13,0 procentenheter (95\u00A0% KI −22,3 till −3,3)")
                .contains("Förändringen: kan ej prövas (antal svar saknas)")
                .contains("minst 1\u00A0291 svar")
                .contains("minst 545 svar")
                .contains("värdet är skyddat");
        assertThat(target)
                .isDirectoryContaining("glob:**/bu_trygg_2021.png")
                .isDirectoryContaining("glob:**/bu_trygg_2021.svg")
                .isDirectoryContaining("glob:**/figurblad.pdf");
    }

    private void stored() throws IOException {
        run("areas", "--db", db, "--load", areas());
        run("import", "--db", db, file("a.csv", HEADER + VARBY + SKOGAS));
    }

    @Test
    void aBackupIsMadeListedAndTakenOut() throws IOException {
        stored();
        assertThat(run("backup", "--db", db)).isZero();
        assertThat(printed()).contains("Säkerhetskopia 1 med 2 värden");
        assertThat(run("backup", "--db", db, "--list")).isZero();
        assertThat(printed()).startsWith("1  2026-11-21T05:00:00Z: 2 värden, 1 inläsningar, på begäran");

        String out = folder.resolve("ut.lagesbild").toString();
        assertThat(run("backup", "--db", db, "--restore", "1", "--to", out)).isZero();
        assertThat(run("verify", "--db", out)).isZero();
        assertThat(run("backup", "--db", db, "--restore", "1", "--to", out)).isEqualTo(3);
        assertThat(complained()).contains("finns redan");
    }

    @Test
    void aBackupThatHoldsLessThanTheOneBeforeTellsBothCounts() throws IOException {
        stored();
        run("undo", "--db", db, "--import", "1");

        assertThat(run("backup", "--db", db)).isZero();
        assertThat(printed()).contains("Säkerhetskopia 1 har fler värden (2) än den nya (0) och finns kvar.");
    }

    @Test
    void aBackupIsTakenOutAlsoWhenTheFileIsLost() throws IOException {
        stored();
        run("backup", "--db", db);
        Files.delete(Path.of(db));

        assertThat(run("backup", "--db", db, "--restore", "1", "--to", db)).isZero();
        assertThat(run("verify", "--db", db)).isZero();
    }

    @Test
    void aBackupThatDoesNotExistIsNotFound() throws IOException {
        stored();
        assertThat(run("backup", "--db", db, "--list")).isEqualTo(1);
        assertThat(complained()).contains("inga säkerhetskopior");
        String out = folder.resolve("ut.lagesbild").toString();
        assertThat(run("backup", "--db", db, "--restore", "7", "--to", out)).isEqualTo(1);
        assertThat(run("backup", "--db", db, "--restore", "1")).isEqualTo(2);
    }

    @Test
    void everythingIsExportedAndLoadedIntoANewFile() throws IOException {
        stored();
        String out = folder.resolve("ut").toString();
        String copy = folder.resolve("ny.lagesbild").toString();

        assertThat(run("export", "--db", db, "--out", out)).isZero();
        assertThat(Path.of(out).resolve("README.txt")).content().contains("LÄGESBILD", "THE WHOLE CONTENT");
        assertThat(run("load", "--db", copy, out)).isZero();
        assertThat(printed()).contains("2 värden");
        assertThat(run("verify", "--db", copy)).isZero();
        assertThat(run("load", "--db", copy, out)).isEqualTo(3);
        assertThat(run("load", "--db", copy + "2", folder.toString())).isEqualTo(1);
        assertThat(run("export", "--db", db, "--out", out)).isEqualTo(3);
    }

    @Test
    void convertMakesCleanFilesAndOneThatFailsStopsNoOther() throws IOException {
        Path messy = Files.writeString(folder.resolve("messy.csv"), "Titel\r\n\r\n" + HEADER + VARBY + SKOGAS);
        Path picture = Files.writeString(folder.resolve("bild.csv"), "GIF89a");
        Path clean = folder.resolve("rena");
        int status =
                run("convert", "--out", clean.toString(), picture.toString(), folder + "/saknas.csv", messy.toString());
        assertThat(status).isEqualTo(Terminal.WRONG_CALL);
        assertThat(clean.resolve("messy.csv")).hasContent("""
                        Kommundel,År,Indikator,Värde,Antal svar
                        Vårby,2022,Trygg ute kvällstid,"36,4",259
                        Skogås,2022,Trygg ute kvällstid,"59,1",393
                        """);
        assertThat(clean).isDirectoryNotContaining(file -> !file.endsWith("messy.csv"));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("messy.csv: 2 rader")
                .contains("Rad 1: titelrad");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("bild.csv: filen är ingen textfil utan en bild.")
                .contains("saknas.csv");
        assertThat(run("convert", "--out", clean.toString(), picture.toString()))
                .isEqualTo(Terminal.NOTHING);
        assertThat(run("convert", "--out", clean.toString(), messy.toString())).isEqualTo(Terminal.DONE);
    }

    @Test
    void convertNeverWritesOverAFileThatItReads() throws IOException {
        Path messy = Files.writeString(folder.resolve("messy.csv"), HEADER + VARBY);
        assertThat(run("convert", "--out", folder.toString(), messy.toString())).isEqualTo(Terminal.NOTHING);
        assertThat(messy).hasContent(HEADER + VARBY);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("skrivs inte över");
    }
}
