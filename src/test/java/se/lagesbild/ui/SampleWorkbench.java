package se.lagesbild.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.SampleData;
import se.lagesbild.workbench.Workbench;

/// A lägesbild for tests of views: empty, or with the sample of one folder.
public final class SampleWorkbench {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);

    private SampleWorkbench() {}

    public static Workbench empty(Path folder) throws StoreException {
        return Workbench.create(folder.resolve("test.lagesbild"), CLOCK);
    }

    /// With the extracts of that edition.
    public static Workbench with(Path folder, String edition) throws StoreException {
        Workbench workbench = empty(folder);
        for (SampleData.SampleFile file : SampleData.files()) {
            if (file.folder().equals(edition)) {
                workbench.imports().read(file);
            }
        }
        return workbench;
    }
}
