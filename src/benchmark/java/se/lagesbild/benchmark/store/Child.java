package se.lagesbild.benchmark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A process that is timed as a whole.
///
/// @param milliseconds from its start to its end
/// @param peakKilobytes most memory it held, 0 where the system does not tell
record Child(double milliseconds, long peakKilobytes) {
    static Child run(Path folder, List<String> command, Path input, int expected)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        if (!input.toString().isEmpty()) {
            builder.redirectInput(input.toFile());
        }
        long start = System.nanoTime();
        Process process = builder.start();
        long[] peak = new long[1];
        Thread watch = Thread.ofPlatform().daemon().start(() -> peak[0] = peak(process));
        int status = process.waitFor();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        watch.join();
        if (status != expected) {
            throw new IOException(command + " ended with " + status + ": " + Files.readString(said));
        }
        return new Child(milliseconds, peak[0]);
    }

    /// Asks now and then; the system keeps the highest.
    private static long peak(Process process) {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        long highest = 0;
        while (process.isAlive()) {
            try {
                for (String line : Files.readAllLines(status)) {
                    if (line.startsWith("VmHWM:")) {
                        highest = Math.max(highest, Long.parseLong(line.replaceAll("\\D", "")));
                    }
                }
                Thread.sleep(20);
            } catch (IOException gone) {
                return highest;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return highest;
            }
        }
        return highest;
    }
}
