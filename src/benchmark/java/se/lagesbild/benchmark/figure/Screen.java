package se.lagesbild.benchmark.figure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.domain.Unit;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.text.Words;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.Receipt;
import se.lagesbild.workbench.UndrawableException;
import se.lagesbild.workbench.Workbench;

/// From the click to the painted picture, 1600 × 1000 dots, in a lägesbild of 15 areas, 100 indicators and 10
/// years: reading the store, testing, laying out, drawing.
final class Screen {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int INDICATORS = 100;
    private static final int FIRST_YEAR = 2018;
    private static final int YEARS = 10;
    /// Years to come would be asked about.
    private static final Clock AFTERWARDS = Clock.fixed(Instant.parse("2028-06-01T06:00:00Z"), ZoneOffset.UTC);

    private Screen() {}

    static void measure(Words words) throws Exception {
        Path folder = Files.createTempDirectory("screen");
        try (Workbench workbench = Workbench.create(folder.resolve("a.lagesbild"), AFTERWARDS)) {
            read(workbench, folder.resolve("utdrag.csv"), extract());
            read(workbench, folder.resolve("grupper.csv"), groups());
            read(workbench, folder.resolve("folkmangd_2027_kommundel.csv"), people());
            read(workbench, folder.resolve("polisen_anmalda_brott_kommundel_2027.csv"), crimes());
            List<String> codes = codes(workbench, Unit.PERCENT);
            List<String> events = codes(workbench, Unit.COUNT).stream()
                    .filter(code -> !code.equals("BEF"))
                    .toList();
            System.out.printf("%d values, %d indicators%n", workbench.observations(), codes.size());
            for (ChartKind kind : ChartKind.values()) {
                measure(workbench, kind, kind == ChartKind.RATES ? events : codes, words);
            }
        }
    }

    private static List<String> codes(Workbench workbench, Unit unit) throws Exception {
        return workbench.comparisons().indicators().stream()
                .filter(one -> one.unit() == unit)
                .map(Indicator::code)
                .toList();
    }

    private static void read(Workbench workbench, Path file, String content) throws Exception {
        Files.writeString(file, content, StandardCharsets.UTF_8);
        Receipt receipt = workbench.imports().read(file);
        if (!receipt.outcome().isStored()) {
            throw new IllegalStateException("the made-up extract was not stored: " + receipt.problems());
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
        long before = THREADS.getCurrentThreadCpuTime();
        double time = FigureBenchmark.median(() ->
                FigureBenchmark.painted(workbench.charts().draw(request, words).figure(), 1600, 1000));
        double processor =
                (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / (FigureBenchmark.WARM + FigureBenchmark.RUNS);
        System.out.printf("%-10s %.0f ms (of the processor, warming included, %.0f ms)%n", kind, time, processor);
    }

    private static String extract() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("Kommundel;Indikator;År;Andel (%);Antal svar\n");
        List<String> names = new ArrayList<>(List.of("Stockholms län", "Riket"));
        names.addAll(districts());
        for (String area : names) {
            for (int indicator = 0; indicator < INDICATORS; indicator++) {
                for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                    text.append(String.format(
                            "%s;Fråga %03d om trygghet;%d;%d,%d;%d%n",
                            area,
                            indicator,
                            year,
                            20 + random.nextInt(70),
                            random.nextInt(10),
                            60 + random.nextInt(300)));
                }
            }
        }
        return text.toString();
    }

    /// Women and men of three ages in one of the questions.
    private static String groups() {
        Random random = new Random(2);
        StringBuilder text = new StringBuilder("Kommundel;Indikator;År;Kön;Ålder;Andel (%);Antal svar\n");
        for (String area : districts()) {
            for (String sex : List.of("Kvinnor", "Män")) {
                for (String ages : List.of("16–29 år", "30–64 år", "65–84 år")) {
                    text.append(String.format(
                            "%s;Fråga 000 om trygghet;%d;%s;%s;%d,5;%d%n",
                            area,
                            FIRST_YEAR + YEARS - 1,
                            sex,
                            ages,
                            20 + random.nextInt(70),
                            40 + random.nextInt(200)));
                }
            }
        }
        return text.toString();
    }

    private static String people() {
        Random random = new Random(3);
        return yearly("Kommundel", () -> 1000 + random.nextInt(9000));
    }

    private static String crimes() {
        Random random = new Random(4);
        StringBuilder text = new StringBuilder("Kommundel;Brottstyp;År;Antal\n");
        for (String area : districts()) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                text.append(String.format("%s;Skadegörelse;%d;%d%n", area, year, 10 + random.nextInt(200)));
            }
        }
        return text.toString();
    }

    /// An area a line, a year a column.
    private static String yearly(String head, IntSupplier value) {
        StringBuilder text = new StringBuilder(head);
        IntStream.range(0, YEARS).forEach(i -> text.append(';').append(FIRST_YEAR + i));
        for (String area : districts()) {
            text.append('\n').append(area);
            IntStream.range(0, YEARS).forEach(i -> text.append(';').append(value.getAsInt()));
        }
        return text.append('\n').toString();
    }

    private static List<String> districts() {
        return ShippedGeography.huddinge().areasOf("HUD15").stream()
                .map(Area::name)
                .toList();
    }
}
