package se.lagesbild.benchmark.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/// Imports one long table into the program and into its peers, in turn, each in a fresh process into a fresh file, and
/// prints medians and ratios. Arguments: rows (1000000), rounds (5).
public final class ImportBenchmark {
    private static final Path SQL = Path.of("src/benchmark/sql");
    private static final String OWN = "lägesbild, fresh process";
    private static final String RUNNING = "lägesbild, running program";
    private static final String UNCHANGED = "lägesbild, unchanged again";
    private static final String REVISED = "lägesbild, 5 % revised";
    private static final String BARE = "sqlite3 .import, bare table";
    private static final String KEYED = "sqlite3 .import, keyed table";
    private static final String SCRIPTED = "sqlite3, scripted normalisation";
    private static final String DUCK = "DuckDB through JDBC";

    private final Path folder;
    private final int rows;
    private final Program program;
    private final Path extract;
    private final Path again;
    private final Path revised;
    private final Path empty;
    private long peak;
    private long size;

    private ImportBenchmark(Path folder, int rows) throws IOException, InterruptedException {
        this.folder = folder;
        this.rows = rows;
        this.program = Program.prepared(folder);
        this.extract = folder.resolve("tabell.csv");
        this.again = folder.resolve("igen.csv");
        this.revised = folder.resolve("reviderad.csv");
        this.empty = program.withAreas("empty.lagesbild");
        new TidyTable(rows, false).write(extract, "");
        new TidyTable(rows, false).write(again, "\n");
        new TidyTable(rows, true).write(revised, "");
        Files.writeString(
                folder.resolve("answers.json"),
                "[{\"file\":\"reviderad.csv\",\"code\":\"REVISION\",\"raw\":\"\",\"answer\":\"replace\"}]");
    }

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path folder = Files.createDirectories(Path.of("target", "benchmark", "import-" + rows));
        new ImportBenchmark(folder, rows).run(rounds);
    }

    private void run(int rounds) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%d rows, %d bytes a row; %d cores, Java %s, sqlite3 %s; medians of %d rounds in turn%n",
                rows,
                Files.size(extract) / rows,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                version(),
                rounds);
        try (Resident.Running running = new Resident.Running(program)) {
            running.run("import", "--db", fresh("running.lagesbild"), extract.toString());
            Contest contest = new Contest()
                    .with(OWN, this::own)
                    .with(BARE, () -> sqlite("bare"))
                    .with(RUNNING, () -> running.run("import", "--db", fresh("running.lagesbild"), extract.toString()))
                    .with(KEYED, () -> sqlite("keyed"))
                    .with(SCRIPTED, () -> sqlite("scripted"))
                    .with(DUCK, this::duck)
                    .with(UNCHANGED, this::unchanged)
                    .with(REVISED, this::revised)
                    .run(rounds);
            print(contest);
        }
    }

    private void print(Contest contest) throws IOException {
        for (String name : List.of(OWN, RUNNING, BARE, KEYED, SCRIPTED, DUCK, UNCHANGED, REVISED)) {
            System.out.printf(Locale.ROOT, "%-34s %8.2f s%n", name, contest.median(name) / 1000);
        }
        System.out.println("ratios, medians of the pairs:");
        for (String peer : List.of(BARE, KEYED, SCRIPTED, DUCK)) {
            ratio(contest, OWN, peer);
        }
        ratio(contest, RUNNING, BARE);
        ratio(contest, UNCHANGED, OWN);
        ratio(contest, REVISED, OWN);
        double text = Files.size(folder.resolve("bare.db"));
        System.out.printf(
                Locale.ROOT,
                "bytes a row: %.1f, text table %.1f, ratio %.2f%npeak memory of the fresh process: %d MB%n",
                (double) size / rows,
                text / rows,
                size / text,
                peak / 1024);
    }

    private static void ratio(Contest contest, String one, String peer) {
        System.out.printf(Locale.ROOT, "  %-32s %8.2f  of %s%n", one, contest.ratio(one, peer), peer);
    }

    private double own() throws IOException, InterruptedException {
        String database = fresh("own.lagesbild");
        Child child = program.command(0, "import", "--db", database, extract.toString());
        peak = Math.max(peak, child.peakKilobytes());
        size = Files.size(Path.of(database));
        return child.milliseconds();
    }

    /// Every row is known: the program says so with status 0 or 1, and changes nothing.
    private double unchanged() throws IOException, InterruptedException {
        return program.command(0, "import", "--db", path("own.lagesbild"), again.toString())
                .milliseconds();
    }

    private double revised() throws IOException, InterruptedException {
        return program.command(
                        0,
                        "import",
                        "--db",
                        path("running.lagesbild"),
                        "--answers",
                        path("answers.json"),
                        revised.toString())
                .milliseconds();
    }

    private double sqlite(String name) throws IOException, InterruptedException {
        Path database = folder.resolve(name + ".db");
        Files.deleteIfExists(database);
        Path script = folder.resolve(name + ".sql");
        Files.writeString(script, Files.readString(SQL.resolve(name + ".sql")).replace("EXTRACT", extract.toString()));
        return Child.run(folder, List.of("sqlite3", database.toString()), script, 0)
                .milliseconds();
    }

    private double duck() throws IOException, InterruptedException {
        Path database = folder.resolve("duck.db");
        Files.deleteIfExists(database);
        return Child.run(
                        folder,
                        program.java(
                                List.of(),
                                DuckImport.class.getName(),
                                database.toString(),
                                extract.toString(),
                                SQL.resolve("duck.sql").toString()),
                        Path.of(""),
                        0)
                .milliseconds();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String fresh(String name) throws IOException {
        Files.copy(empty, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        return path(name);
    }

    private static String version() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sqlite3", "--version").start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.split(" ", 2)[0];
    }
}
