package se.lagesbild.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A long table with whatever such tables are found to hold, the same for the same seed.
final class OddTable {
    private static final List<String> AREAS =
            List.of("Skogås", "Vårby", "Flemingsberg", "Trångsund", "Stuvsta-Snättringe", "Huddinge kommun", "Riket");
    private static final List<String> SEXES = List.of("Alla", "Kvinnor", "Män");
    private static final String[] ODD_VALUES = {
        "..", "", "-", "x", "12.345", "1 234,5", "-3,4", "101", "en tredjedel", "fel", "5%", "0", "007", "45.1"
    };
    private static final String[] ODD_ANSWERS = {"", "1 846", "..", "12,5", "-4", "2.500"};

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final char delimiter;
    private final String end;
    private final boolean counts;
    private final int oddness;

    OddTable(long seed) {
        this.random = new Random(seed);
        this.delimiter = one(";", ",", "\t").charAt(0);
        this.end = one("\n", "\r\n", "\n", "\r");
        this.counts = random.nextInt(3) == 0;
        this.oddness = random.nextInt(4);
        write();
    }

    String name() {
        return random.nextInt(4) == 0 ? "tabell_SYNTETISK.csv" : "tabell.csv";
    }

    byte[] bytes() {
        Charset charset = random.nextInt(5) == 0 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        return text.toString().getBytes(charset);
    }

    /// Rows without anything odd.
    static String plain(int rows) {
        StringBuilder text = new StringBuilder("Kommundel;Indikator;År;Kön;Värde;Antal svar\n");
        for (int i = 0; i < rows; i++) {
            text.append(AREAS.get(i % 5))
                    .append(";Fråga ")
                    .append(i / 5 % 10)
                    .append(';')
                    .append(1990 + i / 50 % 30)
                    .append(";Kvinnor;")
                    .append(i % 100)
                    .append(",5;")
                    .append(100 + i)
                    .append('\n');
        }
        return text.toString();
    }

    private void write() {
        if (sometimes(6)) {
            text.append("En rubrik").append(end).append(end);
        }
        row("Kommundel", "Indikator", "År", "Kön", counts ? "Antal" : "Värde", "Antal svar", "Anmärkning");
        List<String[]> rows = rows();
        for (String[] row : rows) {
            if (oddness > 0 && sometimes(200 / oddness)) {
                odd(row);
            }
            row(row);
        }
        if (sometimes(3)) {
            text.append("Källa: enkäten").append(end);
        }
        if (sometimes(5)) {
            text.setLength(text.length() - random.nextInt(1 + Math.min(text.length(), 12)));
        }
    }

    private List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        int indicators = 1 + random.nextInt(4);
        int years = 2 + random.nextInt(10);
        for (String area : AREAS.subList(0, 3 + random.nextInt(5))) {
            for (int indicator = 0; indicator < indicators; indicator++) {
                for (int year = 0; year < years; year++) {
                    for (String sex : SEXES) {
                        rows.add(new String[] {
                            area, "Fråga nummer " + indicator, String.valueOf(2010 + year), sex, value(), answers(), ""
                        });
                    }
                }
            }
        }
        return rows;
    }

    private String value() {
        if (sometimes(20)) {
            return one("..", "", "-");
        }
        return counts ? String.valueOf(random.nextInt(300)) : random.nextInt(100) + "," + random.nextInt(10);
    }

    private String answers() {
        return sometimes(30) ? "" : String.valueOf(random.nextInt(900));
    }

    private void odd(String[] row) {
        switch (random.nextInt(15)) {
            case 0 -> text.append(end);
            case 1 -> row[4] = one(ODD_VALUES);
            case 2 -> row[5] = one(ODD_ANSWERS);
            case 3 -> row(row);
            case 4 ->
                row("Kommundel", "Indikator", "År", "Kön", counts ? "Antal" : "Värde", "Antal svar", "Anmärkning");
            case 5 -> row[0] = one("", "Vårbi", "Hudinge", "Vårby ", "Huddinge totalt");
            case 6 -> row[2] = one("", "2021-2022", "2099", "tjugo");
            case 7 -> row[3] = one("", "K", "annat");
            case 8 -> row[6] = one("se not", "\u0007", "\"a" + delimiter + "b\"", "\"öppet");
            case 9 -> row[1] = one("Fråga nummer 9", "\"Fråga nummer 0\"", "Fråga \"två\"");
            case 10 -> text.append("Not: ragged").append(delimiter).append(end);
            case 11 -> row(row[0], row[1], row[2], row[3], "77,7", row[5], "");
            case 12 -> text.append(one(AREAS.toArray(String[]::new))).append(end);
            case 13 -> row[random.nextInt(2)] = "";
            default -> row[4] = "\"" + row[4] + "\"";
        }
    }

    private void row(String... cells) {
        text.append(String.join(
                        String.valueOf(delimiter),
                        Arrays.stream(cells).map(this::cell).toList()))
                .append(end);
    }

    private String cell(String cell) {
        return delimiter == ',' && cell.indexOf(',') >= 0 && !cell.startsWith("\"") ? "\"" + cell + "\"" : cell;
    }

    private boolean sometimes(int of) {
        return random.nextInt(of) == 0;
    }

    private String one(String... some) {
        return some[random.nextInt(some.length)];
    }
}
