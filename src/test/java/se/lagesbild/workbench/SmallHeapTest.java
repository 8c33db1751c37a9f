package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.ShippedGeography;

/// A long table needs no more memory than a short one. `-Dlagesbild.rows=1000000` tries a longer one.
@NullMarked
final class SmallHeapTest {
    private static final int ROWS = Integer.getInteger("lagesbild.rows", 300_000);

    @TempDir
    Path folder;

    @Test
    void aHeapOf64MegabytesIsEnoughForALongTable() throws Exception {
        Path table = folder.resolve("lang.csv");
        write(table);
        Path said = folder.resolve("said.txt");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "se.lagesbild.Lagesbild",
                        "import",
                        "--db",
                        folder.resolve("x.lagesbild").toString(),
                        "--report",
                        "json",
                        table.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(said)).contains("\"obs\":" + ROWS + ",");
        assertThat(process.exitValue()).isZero();
    }

    private static void write(Path table) throws IOException {
        List<String> municipalities = ShippedGeography.sweden().areas().stream()
                .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
                .map(Area::name)
                .toList();
        try (BufferedWriter out = Files.newBufferedWriter(table, StandardCharsets.UTF_8)) {
            out.write("Kommun;Indikator;År;Kön;Värde;Antal svar\n");
            for (int row = 0; row < ROWS; row++) {
                int area = row % municipalities.size();
                int rest = row / municipalities.size();
                String sex = List.of("Totalt", "Kvinnor", "Män").get(rest % 3);
                out.write(municipalities.get(area) + ";Fråga " + rest / 60 + ": andel trygga ute sent;"
                        + (2000 + rest / 3 % 20) + ';' + sex + ';' + row % 100 + ',' + row % 10 + ';' + (20 + row % 900)
                        + '\n');
            }
        }
    }
}
