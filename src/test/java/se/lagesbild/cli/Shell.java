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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.lagesbild.Scratch;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.SampleData;
import se.lagesbild.workbench.SampleWorkbench;

/// A user at a command line in an empty folder: what she calls, what is printed, and the files she has.
final class Shell implements BeforeEachCallback, AfterEachCallback {
    static final String HEADER = "Kommundel;År;Indikator;Värde;Antal svar\r\n";
    static final String VARBY = "Vårby;2022;Trygg ute kvällstid;36,4;259\r\n";
    static final String SKOGAS = "Skogås;2022;Trygg ute kvällstid;59,1;393\r\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Terminal.Opening> opened = new ArrayList<>();
    private boolean screen;
    private Scratch scratch = new Scratch(Path.of(""));

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        scratch = Scratch.make();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        scratch.close();
    }

    /// From now on there is a screen that a window could open on.
    void hasScreen() {
        screen = true;
    }

    /// The windows that were asked for.
    List<Terminal.Opening> opened() {
        return opened;
    }

    Path folder() {
        return scratch.path();
    }

    /// The file that the commands work on; nobody has made it yet.
    String db() {
        return folder().resolve("test.lagesbild").toString();
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new Words(Language.of(LagesbildCommand.languageOf(arguments))),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                SampleWorkbench.CLOCK,
                opening -> {
                    opened.add(opening);
                    return 0;
                },
                screen);
        return LagesbildCommand.run(terminal, arguments);
    }

    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /// What was printed, as one JSON object.
    JsonObject json() {
        return JsonParser.parseString(printed()).getAsJsonObject();
    }

    /// The first message with that code in the printed report.
    JsonObject message(String code) {
        JsonArray messages = json().getAsJsonArray("messages");
        for (JsonElement one : messages) {
            if (one.getAsJsonObject().get("code").getAsString().equals(code)) {
                return one.getAsJsonObject();
            }
        }
        throw new AssertionError("no " + code + " in " + messages);
    }

    String file(String name, String text) throws IOException {
        return scratch.file(name, text).toString();
    }

    /// A list of two districts and their municipality.
    String areas() throws IOException {
        return file("districts.csv", "name,kind\nSkogås,kommundel\nVårby,kommundel\nHuddinge kommun,referens\n");
    }

    String sample(String name) throws IOException {
        SampleData.SampleFile file = SampleData.files().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Files.write(folder().resolve(name), file.content().bytes()).toString();
    }

    /// Reads one extract with two values.
    void stored() throws IOException {
        run("areas", "--db", db(), "--load", areas());
        run("import", "--db", db(), file("a.csv", HEADER + VARBY + SKOGAS));
    }

    /// Reads the survey of 2021 for districts that are named in a list, because a bare database has none.
    void loadSurvey() throws IOException {
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
        assertThat(run("areas", "--db", db(), "--load", list)).isZero();
        assertThat(run("import", "--db", db(), sample("befolkningsundersokning_2021_kommundel.csv")))
                .isZero();
    }
}
