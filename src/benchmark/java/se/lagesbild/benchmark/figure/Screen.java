package se.lagesbild.benchmark.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.UndrawableException;
import se.lagesbild.workbench.Workbench;

/// From the click to the painted picture, 1600 × 1000 dots, in a lägesbild of 15 areas, 100 indicators and 10 years:
/// reading
/// the store, testing, laying out, drawing.
final class Screen {
    private static final int INDICATORS = 100;
    private static final int FIRST_YEAR = 2018;

    private Screen() {}

    static void measure(Words words) throws Exception {
        Path folder = Files.createTempDirectory("screen");
        try (Workbench workbench = Workbench.create(folder.resolve("a.lagesbild"), Clock.systemUTC())) {
            Path file = folder.resolve("utdrag.csv");
            Files.writeString(file, extract(), StandardCharsets.UTF_8);
            workbench.imports().read(file);
            List<String> codes = workbench.comparisons().indicators().stream()
                    .map(Indicator::code)
                    .toList();
            System.out.printf("%d values, %d indicators%n", workbench.observations(), codes.size());
            for (ChartKind kind : ChartKind.values()) {
                measure(workbench, kind, codes, words);
            }
        }
    }

    private static void measure(Workbench workbench, ChartKind kind, List<String> codes, Words words) throws Exception {
        ChartRequest request = ChartRequest.of(kind, codes);
        try {
            workbench.charts().draw(request, words);
        } catch (UndrawableException undrawable) {
            System.out.printf("%-10s %s%n", kind, undrawable.getMessage());
            return;
        }
        double time = FigureBenchmark.median(() ->
                FigureBenchmark.painted(workbench.charts().draw(request, words).figure(), 1600, 1000));
        System.out.printf("%-10s %.0f ms%n", kind, time);
    }

    private static String extract() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("Kommundel;Indikator;År;Andel (%);Antal svar\n");
        for (Area area : ShippedGeography.huddinge().areasOf("HUD15")) {
            for (int indicator = 0; indicator < INDICATORS; indicator++) {
                for (int year = FIRST_YEAR; year < FIRST_YEAR + 10; year++) {
                    text.append(area.name())
                            .append(";Fråga ")
                            .append(String.format("%03d", indicator))
                            .append(" om trygghet;")
                            .append(year)
                            .append(';')
                            .append(20 + random.nextInt(70))
                            .append(',')
                            .append(random.nextInt(10))
                            .append(';')
                            .append(60 + random.nextInt(300))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }
}
