package se.lagesbild.benchmark.window;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.imports.ImportsView;
import se.lagesbild.ui.imports.ImportsViewModel;
import se.lagesbild.ui.kit.FileDialogs;
import se.lagesbild.ui.kit.Lane;
import se.lagesbild.ui.kit.NoticePane;
import se.lagesbild.workbench.WarmUp;
import se.lagesbild.workbench.Workbench;

/// Nine extracts of together 50 000 rows in the Data view: from the drop until every card is there, from then to the
/// receipt, how long nothing moved meanwhile, and how soon a stop answers.
public final class YearBenchmark {
    private static final int FILES = 9;
    private static final int ROWS = 50_400;
    private static final List<String> DISTRICTS = List.of(
            "Flemingsberg", "Segeltorp", "Sjödalen-Fullersta", "Skogås", "Stuvsta-Snättringe", "Trångsund", "Vårby");

    private YearBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        Headless.start();
        Path folder = Files.createTempDirectory("lagesbild");
        Path extracts = Files.createDirectory(folder.resolve("uttag"));
        for (int file = 0; file < FILES; file++) {
            Files.writeString(extracts.resolve("statistik_" + file + ".csv"), extract(file), StandardCharsets.UTF_8);
        }
        // a user finds the folder some seconds after the window opened; the program uses them
        long opened = System.nanoTime();
        new WarmUp(Clock.systemUTC()).run();
        System.out.printf(Locale.ROOT, "warmed up in %.2f s%n", since(opened));
        for (int round = 1; round <= rounds; round++) {
            round(round, folder.resolve(round + ".lagesbild"), extracts);
        }
        Platform.exit();
    }

    /// Months of ten years, every district, ten measures that no other file has.
    private static String extract(int file) {
        StringBuilder text = new StringBuilder("Kommundel;Period;Indikator;Värde;Antal svar\n");
        IntStream.range(0, ROWS / FILES)
                .mapToObj(nr -> String.format(
                        Locale.ROOT,
                        "%s;%d-%02d;Mått %d i uttag %d;%d,%d;%d%n",
                        DISTRICTS.get(nr % 7),
                        2012 + nr / 7 % 10,
                        nr / 70 % 12 + 1,
                        nr / 840,
                        file,
                        20 + nr % 60,
                        nr % 10,
                        150 + nr % 100))
                .forEach(text::append);
        return text.toString();
    }

    private static void round(int round, Path file, Path extracts) throws Exception {
        Words words = new Words(Language.SWEDISH);
        try (Workbench workbench = Workbench.create(file, Clock.systemUTC());
                Lane lane = new Lane("database")) {
            ImportsViewModel model = Headless.onWindow(() -> {
                ImportsViewModel made = new ImportsViewModel(
                        workbench.imports(), lane, () -> {}, failure -> System.out.println(failure));
                Stage stage = new Stage();
                stage.setScene(new Scene(
                        new ImportsView(
                                made, words, new NoticePane(new Label(), words), new FileDialogs() {}, new Button("+")),
                        1280,
                        720));
                stage.show();
                return made;
            });
            AtomicBoolean going = new AtomicBoolean(true);
            CompletableFuture<Double> longest = CompletableFuture.supplyAsync(() -> longestWait(going));
            long start = System.nanoTime();
            long work = work();
            start(model, () -> model.read(List.of(extracts)));
            double shown = since(start);
            int ready = Headless.onWindow(() -> model.ready().size());
            start(model, model::importAll);
            double stored = since(start) - shown;
            double worked = (work() - work) / 1e9;
            going.set(false);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d of %d files ready after %.2f s, %d values stored after %.2f s more (aim: 5 s together),"
                            + " %.2f s of processor; the window waited at most %.0f ms%n",
                    round,
                    ready,
                    FILES,
                    shown,
                    workbench.observations(),
                    stored,
                    worked,
                    longest.get());
            stop(model, workbench, extracts, file);
        }
    }

    /// Begins to read everything once more and stops in the middle.
    private static void stop(ImportsViewModel model, Workbench workbench, Path extracts, Path file) throws Exception {
        Path again = Files.createDirectory(file.resolveSibling(file.getFileName() + "-again"));
        for (Path one : workbench.imports().arrivals().extracts(List.of(extracts))) {
            Files.writeString(
                    again.resolve(one.getFileName()), Files.readString(one).replace("Mått", "Tal"));
        }
        Headless.onWindow(() -> {
            model.read(List.of(again));
            return true;
        });
        while (!Headless.onWindow(() -> model.ready().size() >= 2)) {
            Thread.sleep(5);
        }
        long asked = System.nanoTime();
        Headless.onWindow(() -> {
            model.stop();
            return true;
        });
        while (Headless.onWindow(() -> model.busyProperty().get())) {
            Thread.sleep(2);
        }
        System.out.printf(Locale.ROOT, "         stopped after %.0f ms (aim: 200 ms)%n", since(asked) * 1000);
    }

    private static void start(ImportsViewModel model, Runnable action) throws Exception {
        AtomicBoolean begun = new AtomicBoolean();
        Headless.onWindow(() -> {
            model.busyProperty().addListener((property, before, now) -> begun.set(begun.get() || now));
            action.run();
            return true;
        });
        while (!Headless.onWindow(() -> begun.get() && !model.busyProperty().get())) {
            Thread.sleep(2);
        }
    }

    /// What the processor has worked for the whole program so far, its compilers too.
    private static long work() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /// The longest that the window's thread let anybody wait, in milliseconds.
    private static double longestWait(AtomicBoolean going) {
        double longest = 0;
        try {
            while (going.get()) {
                long asked = System.nanoTime();
                Headless.onWindow(() -> true);
                longest = Math.max(longest, since(asked) * 1000);
                Thread.sleep(5);
            }
        } catch (Exception stopped) {
            return Double.NaN;
        }
        return longest;
    }
}
