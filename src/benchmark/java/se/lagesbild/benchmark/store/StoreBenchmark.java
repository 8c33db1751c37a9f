package se.lagesbild.benchmark.store;

/// The store beside its peers: first the import, then the views of what was imported. Arguments: rows (1000000), rounds
/// (5).
public final class StoreBenchmark {
    private StoreBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        ImportBenchmark.main(arguments);
        ViewBenchmark.main(arguments);
    }
}
