package se.lagesbild.workbench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Document;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Progress;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.intake.IntakeException;
import se.lagesbild.intake.Reading;
import se.lagesbild.store.Revision;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;

/// Leads one delivery into one transaction of the store, and commits it only when nothing stored is replaced, or
/// somebody has said that it may be.
final class Storing {
    /// More revised values than this are told as a number.
    private static final int TOLD = 200;

    private static final String REPLACE = Answer.REPLACE;
    private static final String KEEP = Answer.KEEP;

    private final Store store;
    private final List<Answer> answers;
    private final Optional<Document> document;
    private final Progress progress;
    private final Wish wish;
    private List<Problem> implausible = List.of();
    private Effect effect = Effect.NONE;
    private Optional<Long> importId = Optional.empty();

    Storing(Store store, List<Answer> answers, Progress progress) {
        this(store, answers, Optional.empty(), progress);
    }

    /// @param document what the values were typed in from, where they were
    Storing(Store store, List<Answer> answers, Optional<Document> document, Progress progress) {
        this(store, answers, document, progress, Wish.STORE);
    }

    /// @param wish whether what was read shall last, or is only told what it would do
    Storing(Store store, List<Answer> answers, Optional<Document> document, Progress progress, Wish wish) {
        this.store = store;
        this.answers = answers;
        this.document = document;
        this.progress = progress;
        this.wish = wish;
    }

    /// What the analyst gets in hand.
    Receipt receipt(Path file, Delivery ended, Duration took) {
        return new Receipt(file, ended, effect, answers, importId, took);
    }

    /// The delivery as it ended: stored with what was new, known already, or held with its questions.
    Delivery store(Reading reading) throws StoreException, IntakeException {
        Optional<Delivery> ended = withoutWriting(reading);
        if (ended.isPresent()) {
            return ended.get();
        }
        if (wish.lasts()
                && answers.stream()
                        .anyMatch(one ->
                                one.code() == ProblemCode.REVISION && one.file().equals(reading.fileName()))) {
            store.backUp(Backup.Reason.REVISION);
        }
        return store(reading, List.of());
    }

    /// The delivery of a file of which it is known before the first row is written that none will be.
    private Optional<Delivery> withoutWriting(Reading reading) throws StoreException {
        if (!reading.isRead()) {
            return Optional.empty();
        }
        Delivery delivery = reading.delivery();
        if (!delivery.outcome().isStored()) {
            return Optional.of(delivery);
        }
        if (store.holds(delivery.file().content().hash())) {
            return Optional.of(alreadyLoaded(delivery));
        }
        implausible = new Reviews(store).problems(delivery);
        return Optional.empty();
    }

    /// Writes all but the revisions that are not wanted; finds out on the first try which those are.
    private Delivery store(Reading reading, List<Revision> kept) throws StoreException, IntakeException {
        List<Revision> refused;
        try (Writing writing = new Writing(store, reading, kept, progress)) {
            writing.write();
            if (reading.isVoid()) {
                refused = kept;
            } else {
                Delivery delivery = reading.delivery();
                if (!delivery.outcome().isStored()) {
                    return delivery;
                }
                if (!writing.identify(delivery)) {
                    return alreadyLoaded(delivery);
                }
                List<Revision> revisions = writing.revisions(isBlanket(delivery) ? TOLD : Integer.MAX_VALUE);
                if (revisions.stream().anyMatch(one -> answer(delivery, one).isEmpty())) {
                    return held(delivery, revisions);
                }
                refused = revisions.stream()
                        .filter(one -> answer(delivery, one).equals(Optional.of(KEEP)))
                        .toList();
                if (refused.isEmpty()) {
                    return committed(writing, delivery, revisions, kept);
                }
            }
        }
        try (Reading again = reading.again()) {
            Optional<Delivery> ended = withoutWriting(again);
            return ended.isPresent() ? ended.get() : store(again, refused);
        }
    }

    private Delivery committed(Writing writing, Delivery delivery, List<Revision> replaced, List<Revision> kept)
            throws StoreException {
        if (writing.allKnown()) {
            return alreadyLoaded(delivery);
        }
        List<Problem> problems = new ArrayList<>(delivery.problems());
        problems.addAll(implausible);
        problems.addAll(revisions(replaced, writing.revised(), Level.WARN));
        problems.addAll(revisions(kept, kept.size(), Level.WARN));
        Delivery ended =
                delivery.with(writing.fresh(delivery), problems, writing.rows(delivery.rows()), writing.figures());
        long stored = ended.figures().observations();
        effect = new Effect(stored - writing.revised(), writing.revised(), writing.unchanged());
        if (wish.isFor(ended)) {
            writing.commit(ended, decided(delivery, replaced, kept), document);
            importId = Optional.of(writing.id());
        }
        return ended;
    }

    private List<Answer> decided(Delivery delivery, List<Revision> replaced, List<Revision> kept) {
        String file = delivery.file().name();
        List<Answer> decided = new ArrayList<>(delivery.learned().decided());
        if (isBlanket(delivery)) {
            if (!replaced.isEmpty()) {
                decided.add(blanket(file));
            }
            return decided;
        }
        for (Revision one : replaced) {
            decided.add(new Answer(file, ProblemCode.REVISION, one.now().text(), REPLACE));
        }
        for (Revision one : kept) {
            decided.add(new Answer(file, ProblemCode.REVISION, one.now().text(), KEEP));
        }
        return decided.stream().distinct().toList();
    }

    /// Whether somebody said that every revised value of the file replaces what is stored, and nothing else about any.
    private boolean isBlanket(Delivery delivery) {
        List<Answer> about = answers.stream()
                .filter(one -> one.code() == ProblemCode.REVISION
                        && one.file().equals(delivery.file().name()))
                .toList();
        return about.equals(List.of(blanket(delivery.file().name())));
    }

    private static Answer blanket(String file) {
        return new Answer(file, ProblemCode.REVISION, "", REPLACE);
    }

    /// What somebody said about a revised value: to its own text, or to an empty text for the whole file.
    private Optional<String> answer(Delivery delivery, Revision revision) {
        Problem asked = question(revision, Level.HOLD);
        return answers.stream()
                .filter(one -> one.isTo(delivery.file().name(), asked)
                        || one.equals(new Answer(delivery.file().name(), asked.code(), "", one.answer())))
                .map(Answer::answer)
                .filter(Set.of(REPLACE, KEEP)::contains)
                .findFirst();
    }

    private static Delivery held(Delivery delivery, List<Revision> revisions) {
        List<Problem> problems = new ArrayList<>(delivery.problems());
        problems.addAll(revisions(revisions, revisions.size(), Level.HOLD));
        return delivery.with(delivery.observations(), problems, delivery.rows().allHeld(), delivery.figures());
    }

    /// One problem for each of the first, and a number for all others.
    private static List<Problem> revisions(List<Revision> revisions, long all, Level level) {
        List<Problem> problems = new ArrayList<>();
        for (Revision one : revisions.subList(0, Math.min(TOLD, revisions.size()))) {
            problems.add(question(one, level));
        }
        if (all > TOLD) {
            problems.addLast(problems.removeLast().times(Math.toIntExact(all - TOLD + 1)));
        }
        return problems;
    }

    private static Problem question(Revision revision, Level level) {
        Observation now = revision.now();
        Problem problem = Problem.of(
                level,
                ProblemCode.REVISION,
                now.origin().line(),
                now.origin().column(),
                now.text(),
                revision.old().text());
        return level == Level.HOLD ? problem.asking(Optional.empty(), List.of(REPLACE, KEEP)) : problem;
    }

    private Delivery alreadyLoaded(Delivery delivery) {
        RowBalance rows = delivery.rows();
        effect = new Effect(0, 0, delivery.figures().observations());
        return delivery.with(
                List.of(),
                List.of(Problem.of(Level.WARN, ProblemCode.ALREADY_LOADED, 0, 0, "")),
                rows.withKnown(rows.stored()));
    }
}
