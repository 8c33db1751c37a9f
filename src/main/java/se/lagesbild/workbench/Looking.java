package se.lagesbild.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.lagesbild.domain.Progress;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.IntakeException;
import se.lagesbild.intake.Reading;
import se.lagesbild.store.StoreException;

/// Several files that are looked at one after the other: while what one would do is worked out, those behind it are
/// read. Nothing is stored meanwhile, so that all are read with the same knowledge.
public final class Looking implements AutoCloseable {
    /// Larger files are read when it is their turn: two of them at once may need too much memory.
    private static final long SMALL = 4L << 20;

    private static final int AHEAD = 2;

    private final Arrivals arrivals;
    private final Intake intake;
    private final List<Path> files;
    private final Iterator<Path> behind;
    private final Map<Path, Future<Reading>> begun = new HashMap<>();
    private final ExecutorService readers;

    Looking(Arrivals arrivals, Intake intake, List<Path> files) {
        this.arrivals = arrivals;
        this.intake = intake;
        this.files = List.copyOf(files);
        this.behind = files.stream().filter(Looking::isSmall).iterator();
        this.readers = Executors.newFixedThreadPool(
                AHEAD, Thread.ofPlatform().daemon().name("reading-", 0).factory());
        for (int i = 0; i < AHEAD; i++) {
            beginNext();
        }
    }

    private static boolean isSmall(Path file) {
        try {
            return Files.size(file) < SMALL;
        } catch (IOException unreadable) {
            return false;
        }
    }

    public List<Path> files() {
        return files;
    }

    private void beginNext() {
        if (behind.hasNext()) {
            Path file = behind.next();
            begun.put(file, readers.submit(() -> intake.open(file, List.of())));
        }
    }

    /// Tells what storing the file would do.
    ///
    /// @throws StoreException of the kind CANCELLED when the one who watches stops it
    public Receipt look(Path file, Progress progress) throws IntakeException, StoreException {
        Future<Reading> reading = begun.remove(file);
        if (reading == null) {
            return arrivals.look(file, progress);
        }
        beginNext();
        return arrivals.look(file, () -> read(reading), progress);
    }

    private static Reading read(Future<Reading> reading) throws IntakeException {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IntakeException unreadable) {
                throw unreadable;
            }
            if (failed.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw new IllegalStateException("a file could not be read", failed);
        } catch (InterruptedException | CancellationException stopped) {
            throw new IllegalStateException("the reading was stopped", stopped);
        }
    }

    /// Forgets what was read and not looked at.
    @Override
    public void close() {
        readers.shutdownNow();
        begun.values().stream()
                .filter(one -> one.state() == Future.State.SUCCESS)
                .forEach(one -> one.resultNow().close());
    }
}
