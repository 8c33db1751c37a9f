package se.lagesbild.benchmark.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Period;
import se.lagesbild.store.Store;

/// Asks what the views ask, of the files that [ImportBenchmark] left, in turn with DuckDB; prints median and 95th
/// percentile. The program's answers are finished records with file and line; DuckDB's are its columns, each cell read
/// (first ratio), or records of the same kind, without file and line, which it does not have (second). Argument: rows.
public final class ViewBenchmark {
    private static final int WARM = 100;
    private static final int ROUNDS = 200;
    private static final int YEAR = 2020;

    private final Store store;
    private final Connection duck;
    private final String indicator;
    private final List<AreaKey> areas;
    private final DuckRecords peer;

    private ViewBenchmark(Store store, Connection duck) throws Exception {
        this.store = store;
        this.duck = duck;
        this.indicator = store.indicatorsInUse().getFirst();
        this.areas = store.geography().areasOf("omraden").stream()
                .map(Area::key)
                .limit(30)
                .toList();
        this.peer = DuckRecords.of(duck);
    }

    /// Something to ask the program.
    private interface Question {
        List<?> ask() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = Path.of("target", "benchmark", "import-" + rows);
        Path file = folder.resolve("own.lagesbild");
        System.out.printf(
                Locale.ROOT,
                "%d rows; %d cores, Java %s; medians of %d in turn, ms%n%-40s %8s %8s %8s %8s %8s %8s %8s%n",
                rows,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ROUNDS,
                "view",
                "rows",
                "median",
                "p95",
                "DuckDB",
                "ratio",
                "records",
                "ratio");
        try (Store store = Store.open(file, "", Clock.systemUTC());
                Connection duck = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("duck.db"))) {
            new ViewBenchmark(store, duck).views();
        }
        opening(folder, file);
    }

    private void views() throws Exception {
        Set<AreaKey> three = Set.copyOf(areas.subList(0, 3));
        Set<AreaKey> thirty = Set.copyOf(areas);
        view(
                "one indicator, all areas, one year",
                () -> store.observations(indicator, Period.year(YEAR)),
                "SELECT * FROM observation WHERE indicator = 1 AND period = 2020");
        view(
                "trend of three areas",
                () -> store.trend(indicator, three),
                "SELECT * FROM observation WHERE indicator = 1 AND area IN (" + ids(3) + ")");
        view(
                "thirty areas by all indicators",
                () -> store.matrix(thirty, YEAR),
                "SELECT * FROM observation WHERE period = 2020 AND area IN (" + ids(30) + ")");
        view(
                "everything about one area",
                () -> store.profile(areas.getFirst()),
                "SELECT * FROM observation WHERE area = 1");
    }

    private static String ids(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    }

    private void view(String name, Question question, String sql) throws Exception {
        int rows = question.ask().size();
        try (PreparedStatement statement = duck.prepareStatement(sql)) {
            Contest.Contestant own = () -> timed(question);
            Contest.Contestant cells = () -> timed(() -> List.of(read(statement)));
            Contest.Contestant records = () -> timed(() -> peer.read(statement));
            new Contest()
                    .with("own", own)
                    .with("DuckDB", cells)
                    .with("records", records)
                    .run(WARM);
            Contest contest = new Contest()
                    .with("own", own)
                    .with("DuckDB", cells)
                    .with("records", records)
                    .run(ROUNDS);
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %8d %8.2f %8.2f %8.2f %8.2f %8.2f %8.2f%n",
                    name,
                    rows,
                    contest.median("own"),
                    contest.quantile("own", 0.95),
                    contest.median("DuckDB"),
                    contest.ratio("own", "DuckDB"),
                    contest.median("records"),
                    contest.ratio("own", "records"));
        }
    }

    private static double timed(Question question) throws Exception {
        long start = System.nanoTime();
        question.ask();
        return (System.nanoTime() - start) / 1e6;
    }

    private static long read(PreparedStatement statement) throws SQLException {
        long sum = 0;
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    sum += rows.getLong(column);
                }
            }
        }
        return sum;
    }

    /// Whole processes: what opening and a first question cost beyond the start of an empty one.
    private static void opening(Path folder, Path file) throws Exception {
        Program program = Program.packed(folder);
        Path nothing = Path.of("");
        List<String> options = program.trained(FirstQuery.class.getName(), file.toString());
        List<String> empty = program.java(options, FirstQuery.class.getName());
        List<String> asking = program.java(options, FirstQuery.class.getName(), file.toString());
        Contest contest = new Contest()
                .with("start", () -> Child.run(folder, empty, nothing, 0).milliseconds())
                .with("open", () -> Child.run(folder, asking, nothing, 0).milliseconds())
                .run(7);
        System.out.printf(
                Locale.ROOT,
                "opening and first query: %.0f ms beyond the %.0f ms of an empty start, with a cache%n",
                contest.median("open") - contest.median("start"),
                contest.median("start"));
    }
}
