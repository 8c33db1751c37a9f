package se.lagesbild.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs the fuzz targets one after the other, each in a process of its own, beginning with the files of the tests.
/// What they find to be worth keeping stays in `target/fuzz`; a finding is written there and ends the run.
public final class Fuzzing {
    private static final List<String> TARGETS = List.of("Scanner", "Encoding", "Conversion", "Import", "Number");
    private static final List<String> SEEDS =
            List.of("src/test/resources/se/lagesbild/intake/convert/in", "src/test/resources/extracts/files");

    private Fuzzing() {}

    /// Runs them.
    ///
    /// @param arguments seconds for each target, then their names; all when there is none
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String seconds = arguments.length > 0 ? arguments[0] : "20";
        List<String> targets = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : TARGETS;
        for (String target : targets) {
            int status = run(target, seconds);
            if (status != 0) {
                System.exit(status);
            }
        }
    }

    private static int run(String target, String seconds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(Path.of("target", "fuzz", target));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=se.lagesbild.intake." + target + "Fuzz",
                "--instrumentation_includes=se.lagesbild.intake.**",
                "--reproducer_path=" + corpus,
                "-artifact_prefix=" + corpus + File.separator,
                "-max_total_time=" + seconds,
                "-timeout=20",
                "-rss_limit_mb=4096",
                "-max_len=20000",
                "-print_final_stats=1",
                corpus.toString()));
        command.addAll(SEEDS);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
