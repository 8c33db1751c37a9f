package se.lagesbild.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
            "millionVerdicts",
            1_000_000,
            "fullTable",
            3363 * 40 * 2,
            "rankDraws",
            40 * 10_000,
            "judgedTable",
            15_000,
            "judgedViews",
            15 * 100 * 10 * 2);
    /// Streams and sorts take as many threads as the common pool has.
    private static final List<String> ONE_CORE =
            List.of("-XX:ActiveProcessorCount=1", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0");

    private Benchmarks() {}

    /// @param arguments a pattern of names; all when there is none
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        String pattern = arguments.length == 0 ? "se.lagesbild.benchmark" : arguments[0];
        Map<String, Double> numpy = numpy();
        int cores = Runtime.getRuntime().availableProcessors();
        System.out.printf(
                "Java %s, %s%n%-24s %5s %10s %14s %8s%n",
                Runtime.version(),
                numpy.isEmpty() ? "python3 with numpy is missing" : "ratio to numpy",
                "benchmark",
                "cores",
                "ms",
                "ns/comparison",
                "ratio");
        for (RunResult result : run(pattern, ONE_CORE)) {
            print(result, 1, numpy);
        }
        for (RunResult result : run(pattern, List.of())) {
            print(result, cores, numpy);
        }
    }

    private static Collection<RunResult> run(String pattern, List<String> more) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(pattern)
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(7)
                        .measurementTime(TimeValue.seconds(1))
                        .forks(1)
                        .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                        .jvmArgsPrepend(more.toArray(String[]::new))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    /// The median, as in numpy, because other programs only ever make a run slower.
    private static void print(RunResult result, int cores, Map<String, Double> numpy) {
        String name = result.getPrimaryResult().getLabel();
        double milliseconds = result.getPrimaryResult().getStatistics().getPercentile(50);
        String perComparison = COMPARISONS.containsKey(name)
                ? String.format(Locale.ROOT, "%.0f", milliseconds * 1e6 / Objects.requireNonNull(COMPARISONS.get(name)))
                : "";
        String ratio = numpy.containsKey(name)
                ? String.format(Locale.ROOT, "%.2f", milliseconds / Objects.requireNonNull(numpy.get(name)))
                : "";
        String varied = result.getParams().getParamsKeys().stream()
                .map(key -> result.getParams().getParam(key))
                .collect(Collectors.joining(" "));
        System.out.printf(
                Locale.ROOT,
                "%-24s %5d %10.2f %14s %8s%n",
                (name + " " + varied).strip(),
                cores,
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
