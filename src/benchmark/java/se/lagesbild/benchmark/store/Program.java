package se.lagesbild.benchmark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import se.lagesbild.store.DriverLibrary;

/// The program as its users start it: a jar, in a fresh process, with an ahead-of-time cache.
///
/// @param folder where jar and cache lie
record Program(Path folder) {
    /// Options of Java for one command, as the README names them.
    private static final String COMMAND = "@packaging/command.options";

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /// Packs the compiled classes.
    static Program packed(Path folder) throws IOException {
        Program program = new Program(folder);
        pack("target/classes", program.jar());
        pack("target/benchmark-classes", program.benchmarks());
        return program;
    }

    /// Packs the compiled classes and trains the cache on a small import.
    static Program prepared(Path folder) throws IOException, InterruptedException {
        Program program = packed(folder);
        Path small = folder.resolve("small.csv");
        new TidyTable(20_000, false).write(small, "");
        Path areas = program.withAreas("small.lagesbild");
        Path cache = folder.resolve("program.aot");
        Files.deleteIfExists(cache);
        Child.run(
                folder,
                program.java(
                        List.of(COMMAND, "-XX:AOTCacheOutput=" + cache),
                        "se.lagesbild.Lagesbild",
                        "import",
                        "--db",
                        areas.toString(),
                        small.toString()),
                Path.of(""),
                0);
        return program;
    }

    private Path jar() {
        return folder.resolve("lagesbild.jar");
    }

    /// A new lägesbild that knows the table's areas.
    Path withAreas(String name) throws IOException, InterruptedException {
        Path list = folder.resolve("omraden.csv");
        TidyTable.writeAreas(list);
        Path database = folder.resolve(name);
        Files.deleteIfExists(database);
        Child.run(
                folder,
                java(
                        List.of(),
                        "se.lagesbild.Lagesbild",
                        "areas",
                        "--db",
                        database.toString(),
                        "--load",
                        list.toString()),
                Path.of(""),
                0);
        return database;
    }

    Child command(int expected, String... words) throws IOException, InterruptedException {
        return Child.run(
                folder,
                java(
                        List.of(COMMAND, "-XX:AOTCache=" + folder.resolve("program.aot")),
                        "se.lagesbild.Lagesbild",
                        words),
                Path.of(""),
                expected);
    }

    /// How a class of the benchmark's own is started as the program is: with a cache trained on the same, and the
    /// library of SQLite unpacked.
    ///
    /// @param words with which the cache is trained
    List<String> trained(String main, String... words) throws IOException, InterruptedException {
        Path cache = folder.resolve("trained.aot");
        Files.deleteIfExists(cache);
        String library = "-Dorg.sqlite.lib.path="
                + DriverLibrary.unpacked(folder.resolve("native").toAbsolutePath());
        Child.run(folder, java(List.of(COMMAND, library, "-XX:AOTCacheOutput=" + cache), main, words), Path.of(""), 0);
        return List.of(COMMAND, library, "-XX:AOTCache=" + cache);
    }

    /// The command that starts a class beside the program's.
    List<String> java(List<String> options, String main, String... words) {
        List<String> command = new ArrayList<>(List.of(JAVA, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(Arrays.asList(System.getProperty("benchmark.jvm", "").split(" ")));
        command.removeIf(String::isEmpty);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main));
        command.addAll(List.of(words));
        return command;
    }

    private static void pack(String classes, Path jar) throws IOException {
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "cf", jar.toString(), "-C", classes, ".");
        if (status != 0) {
            throw new IOException(classes + " could not be packed");
        }
    }

    private Path benchmarks() {
        return folder.resolve("benchmarks.jar");
    }

    /// The program's jar first, then the libraries, the benchmarks last; jars only, or there would be no cache.
    private String classPath() {
        String separator = System.getProperty("path.separator");
        List<String> parts = new ArrayList<>(List.of(jar().toString()));
        for (String part : System.getProperty("java.class.path").split(separator, -1)) {
            if (part.endsWith(".jar")) {
                parts.add(part);
            }
        }
        parts.add(benchmarks().toString());
        return String.join(separator, parts);
    }
}
