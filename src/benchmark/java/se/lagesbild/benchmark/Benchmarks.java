package se.lagesbild.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs all benchmarks and, where python3 with numpy is there, the same in numpy; prints milliseconds, time per
/// comparison and the ratio to numpy, on the machine that runs it.
public final class Benchmarks {
    private static final Path PYTHON = Path.of("src/benchmark/python/verdicts.py");
    private static final Map<String, Integer> COMPARISONS = Map.of(
            "millionVerdicts", 1_000_000, "fullTable", 3363 * 40 * 2, "rankDraws", 40 * 10_000, "judgedTable", 15_000);

    private Benchmarks() {}

    /// @param arguments a pattern of names; all when there is none
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(arguments.length == 0 ? "se.lagesbild.benchmark" : arguments[0])
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .forks(1)
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT);
        Map<String, Double> numpy = numpy();
        System.out.printf(
                "%d cores, Java %s, %s%n%-20s %-10s %10s %14s %8s%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                numpy.isEmpty() ? "python3 with numpy is missing" : "ratio to numpy",
                "benchmark",
                "all cores",
                "ms",
                "ns/comparison",
                "ratio");
        for (RunResult result : new Runner(options.build()).run()) {
            print(result, numpy);
        }
    }

    private static void print(RunResult result, Map<String, Double> numpy) {
        String name = result.getPrimaryResult().getLabel();
        double milliseconds = result.getPrimaryResult().getScore();
        String perComparison = COMPARISONS.containsKey(name)
                ? String.format(Locale.ROOT, "%.0f", milliseconds * 1e6 / Objects.requireNonNull(COMPARISONS.get(name)))
                : "";
        String ratio = numpy.containsKey(name)
                ? String.format(Locale.ROOT, "%.2f", milliseconds / Objects.requireNonNull(numpy.get(name)))
                : "";
        System.out.printf(
                Locale.ROOT,
                "%-20s %-10s %10.2f %14s %8s%n",
                name,
                Objects.toString(result.getParams().getParam("allCores"), ""),
                milliseconds,
                perComparison,
                ratio);
    }

    /// Milliseconds by name; empty without python3 or numpy.
    private static Map<String, Double> numpy() throws IOException, InterruptedException {
        Map<String, Double> found = new HashMap<>();
        try {
            Process python = new ProcessBuilder("python3", PYTHON.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (python.waitFor() == 0) {
                said.lines()
                        .map(line -> line.split(" ", -1))
                        .forEach(words -> found.put(words[0], Double.valueOf(words[1])));
            }
        } catch (IOException missing) {
            System.out.println("python3 cannot be started: " + missing.getMessage());
        }
        return found;
    }
}
