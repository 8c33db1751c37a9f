package se.lagesbild.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.IntakeException;
import se.lagesbild.intake.ShippedProfiles;
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
        Instant start = clock.instant();
        return finish(file, intake().read(file), start);
    }

    /// The same for a file that is part of the program.
    public Receipt read(SampleData.SampleFile file) throws StoreException {
        Instant start = clock.instant();
        return finish(Path.of(file.folder(), file.name()), intake().read(file.name(), file.content()), start);
    }

    private Intake intake() throws StoreException {
        return new Intake(store.geography(), store.catalogue(), ShippedProfiles.all(), clock);
    }

    private Receipt finish(Path file, Delivery delivery, Instant start) throws StoreException {
        Delivery checked = againstStored(delivery);
        if (checked.outcome().isStored() && !isAlreadyLoaded(checked)) {
            store.add(checked, clock.instant());
        }
        Receipt receipt = new Receipt(file, checked, Duration.between(start, clock.instant()));
        unfinished.removeIf(older -> older.file().equals(file));
        if (!checked.outcome().isStored()) {
            unfinished.add(receipt);
        }
        return receipt;
    }

    private static boolean isAlreadyLoaded(Delivery delivery) {
        return delivery.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.ALREADY_LOADED);
    }

    /// Sorts what is new from what is known, and asks before a stored value is replaced.
    private Delivery againstStored(Delivery delivery) throws StoreException {
        if (!delivery.outcome().isStored()) {
            return delivery;
        }
        FileContent content = delivery.file().content();
        if (store.holds(content.hash())) {
            return alreadyLoaded(delivery);
        }
        List<Problem> problems = new ArrayList<>(delivery.problems());
        List<Observation> fresh = new ArrayList<>();
        Map<Integer, Boolean> knownLines = new HashMap<>();
        for (Observation one : delivery.observations()) {
            Optional<Observation> stored = store.observation(one.key());
            boolean known = stored.map(one::saysTheSameAs).orElse(false);
            knownLines.merge(one.origin().line(), known, Boolean::logicalAnd);
            if (!known) {
                fresh.add(one);
                stored.ifPresent(old -> problems.add(revision(old, one)));
            }
        }
        int known = (int) knownLines.values().stream().filter(line -> line).count();
        boolean revised = problems.stream().anyMatch(problem -> problem.code() == ProblemCode.REVISION);
        if (revised) {
            return delivery.with(
                    delivery.observations(), problems, delivery.rows().allHeld());
        }
        if (fresh.isEmpty() && !delivery.observations().isEmpty()) {
            return alreadyLoaded(delivery);
        }
        return delivery.with(fresh, problems, delivery.rows().withKnown(known));
    }

    private static Delivery alreadyLoaded(Delivery delivery) {
        RowBalance rows = delivery.rows();
        return delivery.with(
                List.of(),
                List.of(Problem.of(Level.WARN, ProblemCode.ALREADY_LOADED, 0, 0, "")),
                rows.withKnown(rows.stored()));
    }

    private static Problem revision(Observation old, Observation revised) {
        return Problem.of(
                        Level.HOLD,
                        ProblemCode.REVISION,
                        revised.origin().line(),
                        revised.origin().column(),
                        revised.text(),
                        old.text())
                .asking(Optional.empty(), List.of("replace", "keep"));
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
