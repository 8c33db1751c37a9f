package se.lagesbild.benchmark.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/// A long extract as a statistics office writes it: semicolons, decimal commas, one value a row, by area and year;
/// about 114 bytes a row. The same numbers on every machine.
///
/// @param rows how many rows below the header
/// @param revised whether every twentieth value is another one
record TidyTable(int rows, boolean revised) {
    static final int AREAS = 3_334;
    private static final int YEARS = 10;
    private static final int FIRST_YEAR = 2015;
    private static final String[] SEXES = {"Totalt", "Kvinnor", "Män"};
    private static final long SEED = 20_261_121;

    static String area(int nr) {
        return String.format(Locale.ROOT, "Bostadsområde %04d norr om gamla järnvägen", nr);
    }

    static String indicator(int nr) {
        return String.format(Locale.ROOT, "Fråga %03d: andel trygga ute, sent på kvällen", nr);
    }

    /// The list of its areas.
    static void writeAreas(Path file) throws IOException {
        StringBuilder text = new StringBuilder("namn\n");
        for (int nr = 0; nr < AREAS; nr++) {
            text.append(area(nr)).append('\n');
        }
        Files.writeString(file, text);
    }

    /// @param extra bytes at the end that make it another file
    void write(Path file, String extra) throws IOException {
        int columns = Math.max(1, rows / (AREAS * YEARS) + 1);
        Random random = new Random(SEED);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write("område;indikator;år;kön;värde;antal svar\n".getBytes(StandardCharsets.UTF_8));
            int written = 0;
            for (int area = 0; area < AREAS; area++) {
                for (int year = 0; year < YEARS; year++) {
                    for (int column = 0; column < columns && written < rows; column++, written++) {
                        out.write(row(area, year, column, written, random).getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            out.write(extra.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String row(int area, int year, int column, int nr, Random random) {
        int tenths = random.nextInt(1000);
        int answers = 20 + random.nextInt(980);
        int value = revised && nr % 20 == 7 ? (tenths + 1) % 1000 : tenths;
        return area(area)
                + ';'
                + indicator(column / SEXES.length)
                + ';'
                + (FIRST_YEAR + year)
                + ';'
                + SEXES[column % SEXES.length]
                + ';'
                + value / 10
                + ','
                + value % 10
                + ';'
                + answers
                + '\n';
    }
}
