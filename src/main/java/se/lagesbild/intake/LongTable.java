package se.lagesbild.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Portion;

/// A file too long to be held in memory: read on a thread of its own, while what it gives is stored.
final class LongTable implements Reading {
    private static final int TRIES = 3;

    private final Intake intake;
    private final Path path;
    private final Learned learned;
    private final RowNumbers numbers;
    private final int tries;
    private final BlockingQueue<Optional<Portion>> portions = new ArrayBlockingQueue<>(1);
    /// What was taken from the queue and is not yet given.
    private Optional<Optional<Portion>> taken = Optional.empty();

    private Optional<Thread> thread = Optional.empty();
    private Optional<Throwable> failed = Optional.empty();
    private Optional<Delivery> delivery = Optional.empty();

    LongTable(Intake intake, Path path, Learned learned, RowNumbers numbers, int tries) {
        this.intake = intake;
        this.path = path;
        this.learned = learned;
        this.numbers = numbers;
        this.tries = tries;
    }

    @Override
    public String fileName() {
        return learned.telling().fileName();
    }

    @Override
    public Charset encoding() {
        return learned.telling().encoding().charset();
    }

    @Override
    public boolean isRead() {
        return false;
    }

    @Override
    public void begin(Keeper keeper) {
        thread = Optional.of(Thread.ofPlatform().daemon().name("reading").start(() -> run(keeper)));
    }

    private void run(Keeper keeper) {
        try {
            try (InputStream stream = Files.newInputStream(path)) {
                read(new FileText(
                        new BufferedInputStream(stream, 1), learned.telling().encoding(), keeper));
            } catch (FileText.Malformed other) {
                learned.needWhole();
            } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError broken) {
                // whoever takes the portions is told, and does not wait for more
                failed = Optional.of(broken);
            }
            portions.put(Optional.empty());
        } catch (InterruptedException stopped) {
            // Nobody waits for anything any more.
            Thread.currentThread().interrupt();
        }
    }

    private void read(FileText text) throws InterruptedException {
        LongPass pass = new LongPass(learned, numbers, portion -> portions.put(Optional.of(portion)));
        RecordScanner scanner = new RecordScanner(text, learned.telling().dialect());
        if (pass.read(scanner, text)) {
            DeliveredFile file = new DeliveredFile(
                    fileName(), FileContent.told(Math.toIntExact(text.size()), text.hash()), encoding());
            delivery =
                    Optional.of(new LongEnd(learned).delivery(file, pass.tally().figures(), pass.plainRows()));
        }
    }

    @Override
    public boolean isReady(long milliseconds) throws IntakeException {
        try {
            if (taken.isEmpty()) {
                taken = Optional.ofNullable(portions.poll(milliseconds, TimeUnit.MILLISECONDS));
            }
            return taken.isPresent();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw broken(stopped);
        }
    }

    @Override
    public Optional<Portion> next() throws IntakeException {
        try {
            Optional<Portion> next = taken.isPresent() ? taken.get() : portions.take();
            taken = Optional.empty();
            if (next.isEmpty() && failed.isPresent()) {
                throw told(failed.get());
            }
            return next;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw broken(stopped);
        }
    }

    /// A disk that does not give the file is told; our own mistakes go on as what they are.
    private IntakeException told(Throwable cause) {
        return switch (cause) {
            case UncheckedIOException unreadable -> broken(unreadable);
            case RuntimeException ours -> throw ours;
            case Error tooLarge -> throw tooLarge;
            default -> broken(cause);
        };
    }

    private IntakeException broken(Throwable cause) {
        return new IntakeException(path, "could not be read to its end; try again", cause);
    }

    @Override
    public boolean isVoid() {
        return delivery.isEmpty();
    }

    @Override
    public Reading again() throws IntakeException {
        return learned.needsWhole() || tries == TRIES
                ? Reading.of(intake.read(path))
                : new LongTable(intake, path, learned, numbers, tries + 1);
    }

    @Override
    public Delivery delivery() {
        return delivery.orElseThrow();
    }

    @Override
    public void close() {
        thread.ifPresent(one -> {
            one.interrupt();
            portions.clear();
        });
    }
}
