package se.lagesbild.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Document;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Portrait;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.Progress;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.Transcript;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.IntakeException;
import se.lagesbild.intake.Reading;
import se.lagesbild.paper.PaperException;
import se.lagesbild.paper.TableFile;
import se.lagesbild.picture.Comparison;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.ProblemTexts;
import se.lagesbild.text.Words;

/// Reading extracts into the lägesbild: each file is stored whole or not at all.
public final class Imports {
    private final Store store;
    private final Clock clock;
    private final Arrivals arrivals;
    private final Map<Long, Portrait> portraits = new HashMap<>();

    Imports(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.arrivals = new Arrivals(store, clock);
    }

    /// Files on their way in.
    public Arrivals arrivals() {
        return arrivals;
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
        return read(file, answers, profile, Optional.empty(), progress);
    }

    /// The same for a file in which somebody has written down what a document says.
    public Receipt read(
            Path file, List<Answer> answers, Optional<String> profile, Optional<Document> document, Progress progress)
            throws IntakeException, StoreException {
        Instant start = clock.instant();
        try (Reading reading = intake().with(profile).open(file, answers)) {
            return finish(file, reading, new Storing(store, answers, document, progress), start);
        }
    }

    /// Stores values that somebody typed in from a document, unless a question is open or something is wrong.
    public Receipt read(Transcript transcript, List<Answer> answers) throws StoreException {
        Instant start = clock.instant();
        try (Reading reading = Reading.of(intake().read(transcript, answers))) {
            Storing storing = new Storing(store, answers, Optional.of(transcript.document()), Progress.NONE);
            Delivery ended = storing.store(reading);
            return storing.receipt(Path.of(""), ended, Duration.between(start, clock.instant()));
        } catch (IntakeException unreadable) {
            throw new IllegalStateException("a table in memory can be read", unreadable);
        }
    }

    /// The same for somebody who wants to see every observation: the file is held in memory, however long it is.
    public Receipt readInMemory(
            Path file, List<Answer> answers, Optional<String> profile, Optional<Document> document, Progress progress)
            throws IntakeException, StoreException {
        Instant start = clock.instant();
        try (Reading reading = Reading.of(intake().with(profile).read(file, answers))) {
            return finish(file, reading, new Storing(store, answers, document, progress), start);
        }
    }

    /// Reads a file that is part of the program.
    public Receipt read(SampleData.SampleFile file) throws StoreException {
        Instant start = clock.instant();
        try (Reading reading = Reading.of(intake().read(file.name(), file.content()))) {
            return finish(
                    Path.of(file.folder(), file.name()), reading, new Storing(store, List.of(), Progress.NONE), start);
        } catch (IntakeException unreadable) {
            throw new IllegalStateException("a file in memory can be read", unreadable);
        }
    }

    private Intake intake() throws StoreException {
        return Arrivals.intake(store, clock);
    }

    private Receipt finish(Path file, Reading reading, Storing storing, Instant start)
            throws IntakeException, StoreException {
        Delivery ended = storing.store(reading);
        Receipt receipt = storing.receipt(file, ended, Duration.between(start, clock.instant()));
        if (receipt.isKnown()) {
            arrivals.layAside(receipt);
            return receipt;
        }
        return arrivals.keep(receipt);
    }

    /// How a file begins that is not stored, with what was read from each line.
    public List<SeenLine> firstLines(Receipt receipt) {
        return FirstLines.of(receipt.delivery());
    }

    /// How a stored file begins, as it is kept.
    public List<SeenLine> firstLines(ImportBatch batch) throws StoreException {
        return FirstLines.of(store, batch);
    }

    /// What changed with each file since the one before it of its source.
    public Drifts drifts() throws StoreException {
        return new Drifts(store, portraits);
    }

    /// A file that waits beside the year before it, the least plausible change first.
    public List<Comparison> review(Receipt receipt) throws StoreException {
        return new Reviews(store).of(receipt.delivery());
    }

    /// A stored file beside the year before it.
    public List<Comparison> review(ImportBatch batch) throws StoreException {
        return new Reviews(store).of(batch);
    }

    /// What was said about a file as a table, to send to whoever delivered it.
    public void saveProblems(List<Problem> problems, Words words, Path to) throws PaperException {
        TableFile.csv(new ProblemTexts(words).table(problems), words, to);
    }

    /// What people call each source, by its code.
    public Map<String, String> sourceNames() throws StoreException {
        return store.catalogue().sources().stream().collect(Collectors.toMap(Source::code, Source::name));
    }

    /// Takes an import back: observations, indicators and areas are as they were before it.
    public void undo(long importId) throws StoreException {
        store.undo(importId);
    }

    /// Takes several imports back in one step, all of them or none.
    public void undo(List<Long> importIds) throws StoreException {
        store.undo(importIds);
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

    /// Codes of the sources that have at least one import.
    public Set<String> sources() throws StoreException {
        return stored().stream().map(ImportBatch::source).collect(Collectors.toSet());
    }
}
