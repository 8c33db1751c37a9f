package se.lagesbild.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.SampleWorkbench;
import se.lagesbild.workbench.Workbench;

/// Files of a window under test, on a day of their own.
///
/// @param folder where new ones are made
record SampleFiles(Path folder) implements Desktop.Files {
    @Override
    public Workbench open(Path file) throws StoreException {
        return Workbench.open(file, SampleWorkbench.CLOCK);
    }

    @Override
    public Workbench create(Path file) throws StoreException {
        return Workbench.create(file, SampleWorkbench.CLOCK);
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
