package se.lagesbild.benchmark.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import se.lagesbild.figure.ChartKind;
import se.lagesbild.figure.Figure;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;
import se.lagesbild.ui.Theme;
import se.lagesbild.ui.kit.FigurePane;
import se.lagesbild.ui.kit.Lane;
import se.lagesbild.workbench.ChartRequest;
import se.lagesbild.workbench.SampleData;
import se.lagesbild.workbench.Workbench;

/// How much of the window's own thread a new chart and a hover take, and the longest that anything holds it.
public final class WindowBenchmark {
    private static final double FRAME_MS = 1000.0 / 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// As long as what the Compare view tells about a mark.
    private static final String DETAILS =
            "%s · Trygg ute ensam kvällstid i bostadsområdet, 2021\n45,1 %% (38,4–52,0), n = 204"
                    + "\nSäkerställt lägre än Stockholms län\nSäkerställt lägre än riket";

    private WindowBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        Headless.start();
        long thread = Headless.onWindow(() -> Thread.currentThread().threadId());
        charts(rounds, thread);
        watch();
        Platform.exit();
    }

    private static void charts(int rounds, long thread) throws Exception {
        List<Figure> figures = figures();
        AtomicLong shown = new AtomicLong();
        try (Lane drawing = new Lane("figures")) {
            FigurePane pane = Headless.onWindow(() -> {
                FigurePane made = new FigurePane(
                        drawing,
                        new FigurePane.Actions(
                                mark -> true,
                                mark -> {},
                                mark -> {},
                                mark -> {},
                                mark -> DETAILS.formatted(mark.area().code()),
                                e -> {}));
                Stage stage = new Stage();
                stage.setScene(new Scene(made, 1000, 620));
                stage.show();
                return made;
            });
            for (int i = 0; i < rounds; i++) {
                show(pane, figures.get(i % figures.size()), drawing);
            }
            double idle = cpuMillis(thread, () -> Thread.sleep(20L * rounds)) / (20.0 * rounds);
            long start = System.nanoTime();
            double all = cpuMillis(thread, () -> {
                for (int i = 0; i < rounds; i++) {
                    show(pane, figures.get(i % figures.size()), drawing);
                    shown.incrementAndGet();
                }
            });
            double wall = (System.nanoTime() - start) / 1e6;
            print("new chart", (all - idle * wall) / rounds, 0.15);
            List<Point2D> places = places(pane);
            hoverOver(pane, places, 5 * rounds);
            long begin = System.nanoTime();
            double hovers = cpuMillis(thread, () -> hoverOver(pane, places, 10 * rounds));
            double waited = (System.nanoTime() - begin) / 1e6;
            print("hover", (hovers - idle * waited) / (10.0 * rounds), 0.05);
            System.out.printf("click to shown: %.1f ms a chart, mean of %d%n", wall / rounds, rounds);
        }
    }

    /// From mark to mark, one a frame.
    private static void hoverOver(FigurePane pane, List<Point2D> places, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            Point2D at = places.get(i % places.size());
            Headless.onWindow(() -> hover(pane, at));
            Thread.sleep(17);
        }
    }

    private static boolean hover(FigurePane pane, Point2D at) {
        Event.fireEvent(
                pane,
                new MouseEvent(
                        MouseEvent.MOUSE_MOVED,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(pane, at.getX(), at.getY())));
        return true;
    }

    private static List<Point2D> places(FigurePane pane) throws Exception {
        List<Point2D> places = new ArrayList<>();
        Headless.onWindow(() -> pane.centreOf(mark -> {
            places.add(new Point2D(
                    mark.shape().getBounds2D().getCenterX() * 1.25,
                    mark.shape().getBounds2D().getCenterY() * 1.25));
            return false;
        }));
        return places;
    }

    /// Asks for a figure and waits until its picture is on the window.
    private static void show(FigurePane pane, Figure figure, Lane drawing) throws Exception {
        Headless.onWindow(() -> {
            pane.show(figure);
            return true;
        });
        AtomicBoolean drawn = new AtomicBoolean();
        drawing.run(() -> true, drawn::set, failed -> {});
        while (!drawn.get()) {
            Thread.sleep(1);
        }
        Headless.onWindow(() -> true);
    }

    private static List<Figure> figures() throws Exception {
        Words words = new Words(Language.SWEDISH);
        java.nio.file.Path file =
                java.nio.file.Files.createTempDirectory("lagesbild").resolve("a.lagesbild");
        try (Workbench workbench = Workbench.create(file, java.time.Clock.systemUTC())) {
            for (SampleData.SampleFile sample : SampleData.files()) {
                workbench.imports().read(sample);
            }
            List<Figure> figures = new ArrayList<>();
            for (String indicator : List.of("BU_TRYGG", "BU_OTRYGG", "POL_MISSUTE", "NTU_OTRYGG")) {
                figures.add(workbench
                        .charts()
                        .draw(ChartRequest.of(ChartKind.DOTS, List.of(indicator)), words)
                        .figure());
            }
            return figures;
        }
    }

    /// Something that may wait.
    private interface Work {
        void run() throws Exception;
    }

    private static double cpuMillis(long thread, Work work) throws Exception {
        long before = THREADS.getThreadCpuTime(thread);
        work.run();
        return (THREADS.getThreadCpuTime(thread) - before) / 1e6;
    }

    private static void print(String what, double millis, double aim) {
        System.out.printf(
                "%-10s %6.2f ms of the window's thread, %5.1f %% of a frame (aim: at most %.0f %%)%n",
                what, millis, 100 * millis / FRAME_MS, 100 * aim);
    }

    /// Goes through the program while a second thread asks the window's thread for an answer all the time.
    private static void watch() throws Exception {
        try (Headless window = Headless.open(Language.SWEDISH, Theme.LIGHT)) {
            Visitor visitor = new Visitor(window);
            visitor.waitForTheSample();
            AtomicBoolean going = new AtomicBoolean(true);
            List<Double> waits = new ArrayList<>();
            Thread watcher = Thread.ofPlatform().daemon().start(() -> {
                while (going.get()) {
                    long asked = System.nanoTime();
                    try {
                        Headless.onWindow(() -> true);
                        waits.add((System.nanoTime() - asked) / 1e6);
                        Thread.sleep(2);
                    } catch (Exception stopped) {
                        return;
                    }
                }
            });
            for (int round = 0; round < 2; round++) {
                for (String kind : List.of("DOTS", "HEATMAP", "TREND", "BARS", "DOTS")) {
                    visitor.choose("#kinds", "kind-" + kind);
                    visitor.type(KeyCode.DOWN);
                }
            }
            going.set(false);
            watcher.join();
            double longest = waits.stream().mapToDouble(wait -> wait).max().orElse(0);
            long over = waits.stream().filter(wait -> wait > 50).count();
            System.out.printf(
                    "longest wait for the window's thread: %.1f ms; %d of %d over 50 ms%n",
                    longest, over, waits.size());
        }
    }
}
