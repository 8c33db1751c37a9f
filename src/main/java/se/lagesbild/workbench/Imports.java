package se.lagesbild.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Progress;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.IntakeException;
import se.lagesbild.intake.Reading;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;

/// Reading extracts into the lägesbild: each file is stored whole or not at all.
public final class Imports {
    private final Store store;
    private final Clock clock;
    private final List<Receipt> unfinished = new ArrayList<>();

    Imports(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Reads one file and stores it unless a question is open or something is wrong.
    public Receipt read(Path file) throws IntakeException, StoreException {
        return read(file, List.of(), Progress.NONE);
    }

    /// The same with answers to what the file asks, for somebody who watches.
    ///
    /// @throws StoreException of the kind CANCELLED when the one who watches stops it
    public Receipt read(Path file, List<Answer> answers, Progress progress) throws IntakeException, StoreException {
        return read(file, answers, Optional.empty(), progress);
    }

    /// The same with the profile of that name, whatever the file looks like.
    public Receipt read(Path file, List<Answer> answers, Optional<String> profile, Progress progress)
            throws IntakeException, StoreException {
        Instant start = clock.instant();
        try (Reading reading = intake().with(profile).open(file, answers)) {
            return finish(file, reading, answers, progress, start);
        }
    }

    /// Reads a file that is part of the program.
    public Receipt read(SampleData.SampleFile file) throws StoreException {
        Instant start = clock.instant();
        try (Reading reading = Reading.of(intake().read(file.name(), file.content()))) {
            return finish(Path.of(file.folder(), file.name()), reading, List.of(), Progress.NONE, start);
        } catch (IntakeException unreadable) {
            throw new IllegalStateException("a file in memory can be read", unreadable);
        }
    }

    private Intake intake() throws StoreException {
        return new Intake(store.geography(), store.catalogue(), new Profiles(store).all(), clock);
    }

    private Receipt finish(Path file, Reading reading, List<Answer> answers, Progress progress, Instant start)
            throws IntakeException, StoreException {
        Delivery ended = new Storing(store, answers, progress).store(reading);
        Receipt receipt = new Receipt(file, ended, Duration.between(start, clock.instant()));
        unfinished.removeIf(older -> older.file().equals(file));
        if (!ended.outcome().isStored()) {
            unfinished.add(receipt);
        }
        return receipt;
    }

    /// Takes an import back: observations, indicators and areas are as they were before it.
    public void undo(long importId) throws StoreException {
        store.undo(importId);
    }

    /// Deletes an import for good.
    ///
    /// @return the backups that still hold it
    public List<Backup> purge(long importId) throws StoreException {
        return store.purge(importId);
    }

    /// Deletes backups.
    public void delete(List<Backup> backups) throws StoreException {
        new Copies(store.file()).delete(backups);
    }

    /// The backups that hold a file of these bytes.
    public List<Backup> backupsHolding(String hash) throws StoreException {
        return store.backups().holding(hash);
    }

    /// Everything that is stored, earliest first.
    public List<ImportBatch> stored() throws StoreException {
        return store.imports();
    }

    /// Files of this session that wait for an answer or must be mended.
    public List<Receipt> unfinished() {
        return List.copyOf(unfinished);
    }

    /// Codes of the sources that have at least one import.
    public Set<String> sources() throws StoreException {
        return stored().stream().map(ImportBatch::source).collect(Collectors.toSet());
    }
}
