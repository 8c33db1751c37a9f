package se.lagesbild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Clean files of messy ones.
final class ConvertCommandTest {
    @RegisterExtension
    final Shell shell = new Shell();

    @Test
    void convertMakesCleanFilesAndOneThatFailsStopsNoOther() throws IOException {
        Path messy = Files.writeString(
                shell.folder().resolve("messy.csv"), "Titel\r\n\r\n" + Shell.HEADER + Shell.VARBY + Shell.SKOGAS);
        Path picture = Files.writeString(shell.folder().resolve("bild.csv"), "GIF89a");
        Path clean = shell.folder().resolve("rena");
        int status = shell.run(
                "convert",
                "--out",
                clean.toString(),
                picture.toString(),
                shell.folder() + "/saknas.csv",
                messy.toString());
        assertThat(status).isEqualTo(Terminal.WRONG_CALL);
        assertThat(clean.resolve("messy.csv")).hasContent("""
                        Kommundel,År,Indikator,Värde,Antal svar
                        Vårby,2022,Trygg ute kvällstid,"36,4",259
                        Skogås,2022,Trygg ute kvällstid,"59,1",393
                        """);
        assertThat(clean).isDirectoryNotContaining(file -> !file.endsWith("messy.csv"));
        assertThat(shell.printed()).contains("messy.csv: 2 rader").contains("Rad 1: titelrad");
        assertThat(shell.complained())
                .contains("bild.csv: filen är ingen textfil utan en bild.")
                .contains("saknas.csv");
        assertThat(shell.run("convert", "--out", clean.toString(), picture.toString()))
                .isEqualTo(Terminal.NOTHING);
        assertThat(shell.run("convert", "--out", clean.toString(), messy.toString()))
                .isEqualTo(Terminal.DONE);
    }

    @Test
    void convertNeverWritesOverAFileThatItReads() throws IOException {
        Path messy = Files.writeString(shell.folder().resolve("messy.csv"), Shell.HEADER + Shell.VARBY);
        assertThat(shell.run("convert", "--out", shell.folder().toString(), messy.toString()))
                .isEqualTo(Terminal.NOTHING);
        assertThat(messy).hasContent(Shell.HEADER + Shell.VARBY);
        assertThat(shell.complained()).contains("skrivs inte över");
    }
}
