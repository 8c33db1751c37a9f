package se.lagesbild.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import se.lagesbild.store.StoreException;

/// A lägesbild for tests: empty, with the sample of one folder, or with the whole sample.
public final class SampleWorkbench {
    /// The day on which tests are played.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);

    private SampleWorkbench() {}

    public static Workbench empty(Path folder) throws StoreException {
        return Workbench.create(folder.resolve("test.lagesbild"), CLOCK);
    }

    /// With all extracts.
    public static Workbench whole(Path folder) throws StoreException {
        return with(folder, edition -> true);
    }

    /// With the extracts of that edition.
    public static Workbench with(Path folder, String edition) throws StoreException {
        return with(folder, edition::equals);
    }

    private static Workbench with(Path folder, Predicate<String> editions) throws StoreException {
        Workbench workbench = empty(folder);
        for (SampleData.SampleFile file : SampleData.files()) {
            if (editions.test(file.folder())) {
                workbench.imports().read(file);
            }
        }
        return workbench;
    }
}
