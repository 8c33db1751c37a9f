package se.lagesbild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Extracts read on the command line: what is reported, asked, answered and taken back.
final class ImportCommandTest {
    @RegisterExtension
    final Shell shell = new Shell();

    @Test
    void anImportReportsWhatItStoredCellByCell() throws IOException {
        shell.run("areas", "--db", shell.db(), "--load", shell.areas());

        int status = shell.run(
                "import",
                "--db",
                shell.db(),
                "--report",
                "json",
                "--cells",
                shell.file("a.csv", Shell.HEADER + Shell.SKOGAS + Shell.VARBY));

        assertThat(status).isZero();
        JsonObject report = shell.json();
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
        shell.run("areas", "--db", shell.db(), "--load", shell.areas());
        StringBuilder table = new StringBuilder(Shell.HEADER.strip()).append(";Anmärkning\n");
        int rows = 0;
        while (table.length() < 1 << 20) {
            table.append(rows % 2 == 0 ? "Skogås" : "Vårby")
                    .append(";2022;Fråga nummer " + rows / 2)
                    .append(";45,1;259;")
                    .append("utan anmärkning i underlaget ".repeat(20))
                    .append('\n');
            rows++;
        }

        shell.run("import", "--db", shell.db(), "--report", "json", "--cells", shell.file("a.csv", table.toString()));

        assertThat(shell.json().getAsJsonArray("cells")).hasSize(rows);
    }

    @Test
    void whatSomebodyTypedFromADocumentSaysWhichOneOrIsNotRead() throws IOException {
        shell.run("areas", "--db", shell.db(), "--load", shell.areas());
        String table = shell.file("a.csv", Shell.HEADER + Shell.VARBY);

        assertThat(shell.run("import", "--db", shell.db(), "--document", "Rapport 2022", table))
                .isEqualTo(2);
        assertThat(shell.complained()).contains("--document, --page och --question");
        assertThat(shell.run(
                        "import",
                        "--db",
                        shell.db(),
                        "--document",
                        "Rapport 2022",
                        "--page",
                        "7",
                        "--question",
                        "Trygg?",
                        table))
                .isZero();
        Path all = shell.folder().resolve("allt");
        assertThat(shell.run("export", "--db", shell.db(), "--out", all.toString()))
                .isZero();
        assertThat(Files.readString(all.resolve("document.csv"))).contains("Rapport 2022,7,Trygg?");
    }

    @Test
    void aProfileGoesFromOneDatabaseToAnother() throws IOException {
        shell.run("areas", "--db", shell.db(), "--load", shell.areas());
        shell.run("import", "--db", shell.db(), shell.file("egen_enkat_2022.csv", Shell.HEADER + Shell.VARBY));
        String other = shell.folder().resolve("annan.lagesbild").toString();
        shell.run("areas", "--db", other, "--load", shell.areas());
        String profile = shell.folder().resolve("p.csv").toString();

        assertThat(shell.run("profile", "--db", shell.db(), "--export", "egen_enkat", "--out", profile))
                .isZero();
        assertThat(shell.run("profile", "--db", other, "--load", profile)).isZero();
        assertThat(shell.run("profile", "--db", other)).isZero();
        assertThat(shell.printed()).contains("egen_enkat (OKAND): 5 rubriker");
        assertThat(shell.run("profile", "--db", shell.db(), "--export", "Ingen", "--out", profile))
                .isEqualTo(1);
        assertThat(shell.run("profile", "--db", shell.db(), "--export", "egen_enkat"))
                .isEqualTo(2);
        assertThat(shell.run("profile", "--db", shell.db(), "--load", shell.areas()))
                .isEqualTo(1);
        assertThat(shell.complained()).contains("är ingen profil");
    }

    @Test
    void eachExtractGetsALineOfItsOwn() throws IOException {
        shell.run("areas", "--db", shell.db(), "--load", shell.areas());

        int status = shell.run(
                "import",
                "--db",
                shell.db(),
                "--report",
                "json",
                shell.file("a.csv", Shell.HEADER + Shell.VARBY),
                shell.file("b.csv", Shell.HEADER + Shell.SKOGAS));

        assertThat(status).isZero();
        assertThat(shell.printed()
                        .lines()
                        .map(line -> JsonParser.parseString(line)
                                .getAsJsonObject()
                                .get("file")
                                .getAsString()))
                .containsExactly("a.csv", "b.csv");
    }

    @Test
    void aHeldExtractEndsWithStatusOneAndAQuestion() throws IOException {
        shell.run("areas", "--db", shell.db(), "--load", shell.areas());

        int status = shell.run(
                "import",
                "--db",
                shell.db(),
                "--report",
                "json",
                shell.file("a.csv", Shell.HEADER + Shell.VARBY.replace("rby", "rbi")));

        assertThat(status).isEqualTo(1);
        JsonObject message = shell.message("UNKNOWN_DISTRICT");
        assertThat(message.get("level").getAsString()).isEqualTo("HOLD");
        assertThat(message.get("line").getAsInt()).isEqualTo(2);
        assertThat(message.get("column").getAsInt()).isEqualTo(1);
        assertThat(message.get("suggestion").getAsString()).isEqualTo("Vårby");
        assertThat(message.get("question").isJsonNull()).isFalse();
    }

    @Test
    void aDatabaseWithoutAreasSaysSo() throws IOException {
        assertThat(shell.run(
                        "import",
                        "--db",
                        shell.db(),
                        "--report",
                        "json",
                        shell.file("a.csv", Shell.HEADER + Shell.VARBY)))
                .isEqualTo(1);
        assertThat(shell.message("NO_AREAS").get("line").getAsInt()).isEqualTo(2);
    }

    @Test
    void nextYearsFileReportsWhatChanged() throws IOException {
        shell.run("areas", "--db", shell.db(), "--load", shell.areas());
        String table = "Kommundel;År;Trygg ute;Antal svar\nSkogås;2021;41,8;351\nVårby;2021;36,4;259\n";
        shell.run("import", "--db", shell.db(), shell.file("enkat_2021.csv", table));
        String next = table.replace("2021", "2022").replace("Vårby;2022;36,4;259\n", "");

        String extract = shell.file("enkat_2022.csv", next);
        shell.run("import", "--db", shell.db(), "--report", "json", extract);

        JsonObject drift = shell.json().getAsJsonObject("drift");
        assertThat(drift.get("since").getAsString()).isEqualTo("2021");
        assertThat(drift.getAsJsonArray("changes").get(0).toString())
                .isEqualTo("{\"code\":\"areas.missing\",\"text\":\"Områden som saknas: Vårby\"}");
        shell.run("undo", "--db", shell.db(), "--import", "2");
        shell.run("import", "--db", shell.db(), extract);
        assertThat(shell.printed()).contains("Ändrat sedan 2021:").contains("Områden som saknas: Vårby");
    }

    @Test
    void withoutReportTheImportIsToldInWords() throws IOException {
        shell.run("areas", "--db", shell.db(), "--load", shell.areas());
        shell.run("import", "--db", shell.db(), shell.file("a.csv", Shell.HEADER + Shell.VARBY.replace("36,4", "3x4")));
        assertThat(shell.printed())
                .contains("a.csv: inte inläst")
                .contains("Rad 2, kolumn 4")
                .contains("”3x4”");
    }

    @Test
    void theSameSpeaksEnglish() throws IOException {
        shell.run("areas", "--db", shell.db(), "--load", shell.areas());
        shell.run(
                "import",
                "--lang",
                "en",
                "--db",
                shell.db(),
                shell.file("a.csv", Shell.HEADER + Shell.VARBY.replace("36,4", "3x4")));
        assertThat(shell.printed()).contains("a.csv: not loaded").contains("Line 2, column 4");
    }

    private String twoTables(String revised) throws IOException {
        shell.run("areas", "--db", shell.db(), "--load", shell.areas());
        shell.run("import", "--db", shell.db(), shell.file("a.csv", Shell.HEADER + Shell.VARBY + Shell.SKOGAS));
        return shell.file("b.csv", Shell.HEADER + Shell.VARBY.replace("36,4", revised) + Shell.SKOGAS);
    }

    @Test
    void aRevisedFileIsStoredWhenTheAnswerSaysReplace() throws IOException {
        String revised = twoTables("37,4");
        String answers = shell.file(
                "svar.json", "[{'file':'b.csv','code':'REVISION','raw':'37,4','answer':'replace'}]".replace('\'', '"'));
        assertThat(shell.run("import", "--db", shell.db(), revised)).isEqualTo(1);

        assertThat(shell.run("import", "--db", shell.db(), "--answers", answers, "--report", "json", revised))
                .isZero();

        assertThat(shell.json().get("obs").getAsInt()).isEqualTo(1);
        assertThat(shell.json().getAsJsonObject("rows").get("known").getAsInt()).isEqualTo(1);
        shell.run("verify", "--db", shell.db());
        assertThat(shell.printed().strip())
                .isEqualTo("{\"integrity\":\"ok\",\"files\":{\"a.csv\":[2,2],\"b.csv\":[1,1]}}");
    }

    @Test
    void aRevisedFileKeepsWhatIsStoredWhenTheAnswerSaysKeep() throws IOException {
        String revised = twoTables("37,4");
        String answers =
                shell.file("svar.json", "[{'file':'b.csv','code':'REVISION','answer':'keep'}]".replace('\'', '"'));

        assertThat(shell.run("import", "--db", shell.db(), "--answers", answers, "--report", "json", revised))
                .isZero();

        assertThat(shell.json().get("obs").getAsInt()).isZero();
        assertThat(shell.json().getAsJsonObject("rows").get("refused").getAsInt())
                .isEqualTo(1);
        assertThat(shell.json().getAsJsonObject("rows").get("known").getAsInt()).isEqualTo(1);
    }

    @Test
    void anUnknownProfileEndsWithStatusTwo() throws IOException {
        assertThat(shell.run(
                        "import",
                        "--db",
                        shell.db(),
                        "--profile",
                        "Ingen",
                        shell.file("a.csv", Shell.HEADER + Shell.VARBY)))
                .isEqualTo(2);
        assertThat(shell.complained()).contains("Ingen");
    }

    @Test
    void aCommaTooManyAndAnUnknownCodeAreToldByFileAndEntry() throws IOException {
        String good = "{\"file\":\"b\",\"code\":\"REVISION\",\"answer\":\"keep\"}";
        assertThat(refusedAnswers("[" + good + ",]"))
                .contains("svar.json, svar 2:")
                .contains("kommatecken");
        assertThat(refusedAnswers("[" + good + "," + good.replace("REVISION", "REVISON") + "]"))
                .contains("svar.json, svar 2: koden ”REVISON” finns inte.");
    }

    private String refusedAnswers(String content) throws IOException {
        String answers = shell.file("svar.json", content);
        String extract = shell.file("a.csv", Shell.HEADER + Shell.VARBY);
        assertThat(shell.run("import", "--db", shell.db(), "--answers", answers, extract))
                .isEqualTo(2);
        return shell.complained();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no list", "[{}]", "[{\"file\":\"b\",\"code\":\"NOPE\",\"answer\":\"x\"}]"})
    void aFileThatHoldsNoAnswersEndsWithStatusTwo(String content) throws IOException {
        String answers = shell.file("svar.json", content);
        assertThat(shell.run(
                        "import",
                        "--db",
                        shell.db(),
                        "--answers",
                        answers,
                        shell.file("a.csv", Shell.HEADER + Shell.VARBY)))
                .isEqualTo(2);
        assertThat(shell.complained()).contains("svar.json");
    }

    @Test
    void anImportIsUndoneByItsNumber() throws IOException {
        String revised = twoTables("36,4");
        shell.run("import", "--db", shell.db(), revised);
        assertThat(shell.run("undo", "--db", shell.db())).isZero();
        assertThat(shell.printed()).contains("1  a.csv: 2 värden");

        assertThat(shell.run("undo", "--db", shell.db(), "--import", "1")).isZero();

        assertThat(shell.run("verify", "--db", shell.db())).isZero();
        assertThat(shell.printed().strip()).isEqualTo("{\"integrity\":\"ok\",\"files\":{}}");
        assertThat(shell.run("undo", "--db", shell.db())).isEqualTo(1);
    }

    @Test
    void whatCannotBeUndoneEndsWithStatusOne() throws IOException {
        String revised = twoTables("37,4");
        String answers =
                shell.file("svar.json", "[{'file':'b.csv','code':'REVISION','answer':'replace'}]".replace('\'', '"'));
        shell.run("import", "--db", shell.db(), "--answers", answers, revised);

        assertThat(shell.run("undo", "--db", shell.db(), "--import", "1")).isEqualTo(1);
        assertThat(shell.complained()).contains("b.csv");
        assertThat(shell.run("undo", "--db", shell.db(), "--import", "99")).isEqualTo(1);
        assertThat(shell.complained()).contains("99");
    }
}
