package se.lagesbild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is done with the one file: checked, copied, exported, loaded, refused.
final class FileCommandsTest {
    @RegisterExtension
    final Shell shell = new Shell();

    @Test
    void verifyCountsWhatEachFileStored() throws IOException {
        shell.loadSurvey();
        assertThat(shell.run("verify", "--db", shell.db())).isZero();
        assertThat(shell.printed().strip())
                .isEqualTo("{\"integrity\":\"ok\",\"files\":{\"befolkningsundersokning_2021_kommundel.csv\":[50,50]}}");
    }

    @Test
    void aFileThatIsOpenElsewhereIsReadButNotChanged() throws IOException {
        shell.loadSurvey();
        Path lock = Path.of(shell.db() + ".lock");
        Files.writeString(lock, "analytiker\nANNAN\n4711\n\n2026-11-21T05:00:00Z\n");

        assertThat(shell.run("verify", "--db", shell.db())).isZero();
        assertThat(shell.run(
                        "import",
                        "--db",
                        shell.db(),
                        shell.file("b.csv", Shell.HEADER + Shell.VARBY.replace("2022", "2023"))))
                .isEqualTo(3);
        assertThat(shell.complained()).contains("analytiker, ANNAN, 4711");
    }

    @Test
    void aForeignDatabaseEndsWithStatusThree() throws IOException {
        String text = shell.file("not.lagesbild", "text");
        assertThat(shell.run("verify", "--db", text)).isEqualTo(3);
        assertThat(shell.run("import", "--db", text, shell.file("a.csv", Shell.HEADER + Shell.VARBY)))
                .isEqualTo(3);
        assertThat(shell.complained()).contains("ingen lägesbild");
    }

    @Test
    void missingFilesEndWithStatusTwo() throws IOException {
        assertThat(shell.run("verify", "--db", shell.db())).isEqualTo(2);
        assertThat(shell.run(
                        "import",
                        "--db",
                        shell.db(),
                        shell.folder().resolve("absent.csv").toString()))
                .isEqualTo(2);
        assertThat(shell.run(
                        "areas",
                        "--db",
                        shell.db(),
                        "--load",
                        shell.folder().resolve("absent.csv").toString()))
                .isEqualTo(2);
        assertThat(Path.of(shell.db())).doesNotExist();
    }

    @Test
    void theFirstImportOfADayCopiesWhatWasThere() throws IOException {
        shell.run("areas", "--db", shell.db(), "--load", shell.areas());
        shell.run("import", "--db", shell.db(), shell.file("a.csv", Shell.HEADER + Shell.VARBY));
        assertThat(shell.run("backup", "--db", shell.db(), "--list"))
                .as("nothing was there")
                .isEqualTo(1);

        shell.run("import", "--db", shell.db(), shell.file("b.csv", Shell.HEADER + Shell.SKOGAS));
        shell.run(
                "import", "--db", shell.db(), shell.file("c.csv", Shell.HEADER + Shell.SKOGAS.replace("2022", "2021")));

        shell.run("backup", "--db", shell.db(), "--list");
        assertThat(shell.printed().lines()).singleElement().asString().contains("1 värde,");
    }

    @Test
    void aBackupIsMadeListedAndTakenOut() throws IOException {
        shell.stored();
        assertThat(shell.run("backup", "--db", shell.db())).isZero();
        assertThat(shell.printed()).contains("Säkerhetskopia 1 med 2 värden");
        assertThat(shell.run("backup", "--db", shell.db(), "--list")).isZero();
        assertThat(shell.printed()).startsWith("1  2026-11-21T05:00:00Z: 2 värden, 1 inläsning, på begäran");

        String out = shell.folder().resolve("ut.lagesbild").toString();
        assertThat(shell.run("backup", "--db", shell.db(), "--restore", "1", "--to", out))
                .isZero();
        assertThat(shell.run("verify", "--db", out)).isZero();
        assertThat(shell.run("backup", "--db", shell.db(), "--restore", "1", "--to", out))
                .isEqualTo(3);
        assertThat(shell.complained()).contains("finns redan");
    }

    @Test
    void aBackupThatHoldsLessThanTheOneBeforeTellsBothCounts() throws IOException {
        shell.stored();
        shell.run("undo", "--db", shell.db(), "--import", "1");

        assertThat(shell.run("backup", "--db", shell.db())).isZero();
        assertThat(shell.printed()).contains("Säkerhetskopia 1 har fler värden (2) än den nya (0) och finns kvar.");
    }

    @Test
    void aBackupIsTakenOutAlsoWhenTheFileIsLost() throws IOException {
        shell.stored();
        shell.run("backup", "--db", shell.db());
        Files.delete(Path.of(shell.db()));

        assertThat(shell.run("backup", "--db", shell.db(), "--restore", "1", "--to", shell.db()))
                .isZero();
        assertThat(shell.run("verify", "--db", shell.db())).isZero();
    }

    @Test
    void aBackupThatDoesNotExistIsNotFound() throws IOException {
        shell.stored();
        assertThat(shell.run("backup", "--db", shell.db(), "--list")).isEqualTo(1);
        assertThat(shell.complained()).contains("inga säkerhetskopior");
        String out = shell.folder().resolve("ut.lagesbild").toString();
        assertThat(shell.run("backup", "--db", shell.db(), "--restore", "7", "--to", out))
                .isEqualTo(1);
        assertThat(shell.run("backup", "--db", shell.db(), "--restore", "1")).isEqualTo(2);
    }

    @Test
    void everythingIsExportedAndLoadedIntoANewFile() throws IOException {
        shell.stored();
        String out = shell.folder().resolve("ut").toString();
        String copy = shell.folder().resolve("ny.lagesbild").toString();

        assertThat(shell.run("export", "--db", shell.db(), "--out", out)).isZero();
        assertThat(Path.of(out).resolve("README.txt")).content().contains("LÄGESBILD", "THE WHOLE CONTENT");
        assertThat(shell.run("load", "--db", copy, out)).isZero();
        assertThat(shell.printed()).contains("2 värden");
        assertThat(shell.run("verify", "--db", copy)).isZero();
        assertThat(shell.run("load", "--db", copy, out)).isEqualTo(3);
        assertThat(shell.run("load", "--db", copy + "2", shell.folder().toString()))
                .isEqualTo(1);
        assertThat(shell.run("export", "--db", shell.db(), "--out", out)).isEqualTo(3);
    }
}
