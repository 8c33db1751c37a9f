package se.lagesbild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Lists of areas make a lägesbild, and a wrong one is told by its place.
final class AreasCommandTest {
    @RegisterExtension
    final Shell shell = new Shell();

    @Test
    void aListOfAreasMakesANewDatabase() throws IOException {
        assertThat(shell.run("areas", "--db", shell.db(), "--load", shell.areas()))
                .isZero();
        assertThat(shell.printed()).contains("2 områden");
        assertThat(Path.of(shell.db())).exists();
    }

    @Test
    void aListWithSwedishHeadersAndSemicolonsIsReadToo() throws IOException {
        String list = shell.file("lista.csv", "Namn;Nivå;Kod;Giltig från\nVårby gård;delområde;0126R020;2018-01-01\n");
        assertThat(shell.run("areas", "--db", shell.db(), "--load", list)).isZero();
        assertThat(shell.printed()).contains("1 område ");
    }

    @Test
    void anUnknownLevelIsToldWithLineAndColumn() throws IOException {
        String list = shell.file("lista.csv", "name,level\nVårby,byalag\n");
        assertThat(shell.run("areas", "--db", shell.db(), "--load", list)).isEqualTo(1);
        assertThat(shell.complained()).contains("rad 2, kolumn 2").contains("byalag");
    }
}
