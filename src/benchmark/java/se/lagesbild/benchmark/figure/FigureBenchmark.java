package se.lagesbild.benchmark.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import se.lagesbild.figure.Dumbbell;
import se.lagesbild.figure.Figure;
import se.lagesbild.figure.Look;
import se.lagesbild.figure.Plate;
import se.lagesbild.paper.FigureFile;
import se.lagesbild.picture.Rounds;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// How long figures take: as files beside matplotlib in the same run, and on the screen for every kind of the
/// catalogue. Medians of warm runs.
public final class FigureBenchmark {
    private static final Words WORDS = new Words(Language.SWEDISH);
    private static final Plate A4 = new Plate(842, 595);
    static final int WARM = 10;
    static final int RUNS = 15;

    private FigureBenchmark() {}

    /// @param arguments `files`, `map`, `screen`; none for all
    public static void main(String... arguments) throws Exception {
        List<String> asked = arguments.length == 0 ? List.of("files", "map", "screen") : Arrays.asList(arguments);
        Locale.setDefault(Locale.ROOT);
        if (asked.contains("files")) {
            files();
        }
        if (asked.contains("map")) {
            NationalMap.measure(WORDS);
        }
        if (asked.contains("screen")) {
            Screen.measure(WORDS);
        }
    }

    private static void files() throws Exception {
        Rounds rounds = MadeUp.rounds(25);
        Figure figure = Dumbbell.of(rounds, Look.PLAIN, WORDS);
        Path folder = Files.createTempDirectory("figures");
        double png = median(() -> {
            FigureFile.png(figure, A4, folder.resolve("a.png"));
            return folder;
        });
        double svg = median(() -> {
            FigureFile.svg(figure, A4, folder.resolve("a.svg"));
            return folder;
        });
        double pdf = median(() -> {
            FigureFile.pdf(figure, A4, Language.SWEDISH, folder.resolve("a.pdf"));
            return folder;
        });
        System.out.printf("25 areas in two rounds on A4, ms: png %.0f, svg %.0f, pdf %.0f%n", png, svg, pdf);
        matplotlib(png, svg, pdf);
    }

    private static void matplotlib(double png, double svg, double pdf) throws IOException, InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            Process process = new ProcessBuilder(python, "src/benchmark/python/figures.py")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            List<Double> peer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Double::valueOf)
                    .toList();
            if (process.waitFor() == 0) {
                System.out.printf(
                        "matplotlib, ms: png %.0f, svg %.0f, pdf %.0f; ratios %.2f, %.2f, %.2f%n",
                        peer.get(0), peer.get(1), peer.get(2), png / peer.get(0), svg / peer.get(1), pdf / peer.get(2));
                return;
            }
        }
        System.out.println("matplotlib: not measured (python3-matplotlib is not installed)");
    }

    /// In milliseconds.
    static double median(Callable<?> work) throws Exception {
        double[] times = new double[RUNS];
        for (int i = -WARM; i < RUNS; i++) {
            long start = System.nanoTime();
            work.call();
            times[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    static BufferedImage painted(Figure figure, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(1.25, 1.25);
        figure.drawOn(graphics, width / 1.25, height / 1.25);
        graphics.dispose();
        return image;
    }
}
