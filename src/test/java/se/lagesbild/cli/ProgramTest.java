package se.lagesbild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The program as a whole: help, wrong calls, the window, the demonstration.
final class ProgramTest {
    @RegisterExtension
    final Shell shell = new Shell();

    @ParameterizedTest
    @ValueSource(strings = {"import", "compare --db x", "verify", "nonsense", "import --db x --report xml y"})
    void wrongCallsEndWithStatusTwo(String call) {
        assertThat(shell.run(call.split(" ", -1))).isEqualTo(2);
        assertThat(shell.complained()).isNotBlank();
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
        assertThat(shell.run(call.split(" ", -1))).isEqualTo(2);
        assertThat(shell.complained()).startsWith(sentence);
    }

    @Test
    void everyWordOfTheHelpIsInTheUsersLanguage() {
        shell.run("import", "--help");
        assertThat(shell.printed())
                .contains("Så skrivs det: lagesbild import", "visar den här hjälpen")
                .doesNotContain("Usage", "Show", "Print", "Commands");
        shell.run("--help");
        assertThat(shell.printed()).contains("[KOMMANDO]", "Kommandon:").doesNotContain("Usage", "COMMAND", "Commands");
        shell.run("--help", "--lang", "en");
        assertThat(shell.printed()).contains("Usage: lagesbild", "[COMMAND]", "Commands:", "shows this help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "demo", "areas", "import", "compare", "undo", "verify"})
    void everyCommandHelps(String command) {
        assertThat(shell.run(command, "--help")).isZero();
        assertThat(shell.printed()).contains("lagesbild " + command).doesNotContain("${");
        assertThat(shell.run(command, "--help", "--lang", "en")).isZero();
    }

    @Test
    void theProgramItselfHelps() {
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.printed()).contains("import", "compare", "verify", "areas", "demo", "open");
    }

    @Test
    void withAScreenTheWindowOpens() throws IOException {
        shell.hasScreen();
        assertThat(shell.run()).isZero();
        assertThat(shell.run("open", "--sample")).isZero();
        assertThat(shell.run("open", shell.file("x.lagesbild", ""))).isZero();
        assertThat(shell.opened())
                .containsExactly(
                        new Terminal.Opening(Path.of(""), false),
                        new Terminal.Opening(Path.of(""), true),
                        new Terminal.Opening(shell.folder().resolve("x.lagesbild"), false));
    }

    @Test
    void withoutAScreenTheWindowIsNotTried() {
        assertThat(shell.run()).isEqualTo(2);
        assertThat(shell.complained()).contains("Ingen skärm");
        assertThat(shell.opened()).isEmpty();
    }

    @Test
    void theDemoPrintsTheVerdictsAndWritesTheFigures() {
        Path target = shell.folder().resolve("demo");

        assertThat(shell.run("demo", "--out", target.toString())).isZero();

        assertThat(shell.printed())
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
}
