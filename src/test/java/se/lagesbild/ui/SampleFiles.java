package se.lagesbild.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.Workbench;

/// Files of a window under test, on a day of their own.
///
/// @param folder where new ones are made
record SampleFiles(Path folder) implements Desktop.Files {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);

    @Override
    public Workbench open(Path file) throws StoreException {
        return Workbench.open(file, CLOCK);
    }

    @Override
    public Workbench create(Path file) throws StoreException {
        return Workbench.create(file, CLOCK);
    }

    @Override
    public Workbench createSample() throws StoreException {
        try {
            return SampleWorkbench.empty(Files.createTempDirectory(folder, "sample"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
