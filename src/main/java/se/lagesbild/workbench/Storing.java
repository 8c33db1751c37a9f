package se.lagesbild.workbench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Backup;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Progress;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.domain.SurveyWave;
import se.lagesbild.store.ImportWriter;
import se.lagesbild.store.Revision;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;

/// Leads one delivery into one transaction of the store, and commits it only when nothing stored is replaced or
/// somebody
/// has said that it may be.
final class Storing {
    /// More revised values than this are told as a number.
    private static final int TOLD = 200;

    private static final String REPLACE = Answer.REPLACE;
    private static final String KEEP = Answer.KEEP;

    private final Store store;
    private final List<Answer> answers;
    private final Progress progress;

    Storing(Store store, List<Answer> answers, Progress progress) {
        this.store = store;
        this.answers = answers;
        this.progress = progress;
    }

    /// The delivery as it ended: stored with what was new, known already, or held with its questions.
    Delivery store(Delivery delivery) throws StoreException {
        if (!delivery.outcome().isStored()) {
            return delivery;
        }
        if (store.holds(delivery.file().content().hash())) {
            return alreadyLoaded(delivery);
        }
        if (answers.stream()
                .anyMatch(one -> one.code() == ProblemCode.REVISION
                        && one.file().equals(delivery.file().name()))) {
            store.backUp(Backup.Reason.REVISION);
        }
        return store(delivery, List.of());
    }

    /// Writes all but the revisions that are not wanted; finds out on the first try which those are.
    private Delivery store(Delivery delivery, List<Revision> kept) throws StoreException {
        List<Observation> wanted = without(delivery.observations(), kept);
        List<Revision> refused;
        try (ImportWriter writer = started(delivery)) {
            writer.add(wanted);
            List<Revision> revisions = writer.revisions(Integer.MAX_VALUE);
            if (revisions.stream().anyMatch(one -> answer(delivery, one).isEmpty())) {
                return held(delivery, revisions);
            }
            refused = revisions.stream()
                    .filter(one -> answer(delivery, one).equals(Optional.of(KEEP)))
                    .toList();
            if (refused.isEmpty()) {
                return committed(writer, delivery, wanted, revisions, kept);
            }
        }
        return store(delivery, refused);
    }

    private static List<Observation> without(List<Observation> all, List<Revision> kept) {
        Set<Observation> unwanted = kept.stream().map(Revision::now).collect(Collectors.toSet());
        return unwanted.isEmpty()
                ? all
                : all.stream().filter(one -> !unwanted.contains(one)).toList();
    }

    private ImportWriter started(Delivery delivery) throws StoreException {
        ImportWriter writer = store.startImport(
                delivery.file(),
                delivery.source(),
                delivery.profile().map(Profile::name).orElse(""),
                progress);
        try {
            for (Area area : delivery.newAreas()) {
                writer.add(area);
            }
            for (Indicator indicator : delivery.newIndicators()) {
                writer.add(indicator);
            }
            for (SurveyWave wave : delivery.waves()) {
                writer.add(wave);
            }
            return writer;
        } catch (StoreException failed) {
            writer.close();
            throw failed;
        }
    }

    private Delivery committed(
            ImportWriter writer,
            Delivery delivery,
            List<Observation> wanted,
            List<Revision> replaced,
            List<Revision> kept)
            throws StoreException {
        BitSet known = writer.known();
        if (kept.isEmpty() && !wanted.isEmpty() && known.cardinality() == wanted.size()) {
            return alreadyLoaded(delivery);
        }
        List<Observation> fresh = IntStream.range(0, wanted.size())
                .filter(index -> !known.get(index))
                .mapToObj(wanted::get)
                .toList();
        List<Problem> problems = new ArrayList<>(delivery.problems());
        problems.addAll(revisions(replaced, Level.WARN));
        problems.addAll(revisions(kept, Level.WARN));
        Delivery ended = delivery.with(fresh, problems, rows(delivery, fresh, kept));
        writer.commit(ended.rows(), problems, decided(delivery, replaced, kept));
        return ended;
    }

    /// A line is stored when anything of it is, refused when somebody kept what was there, and else known.
    private static RowBalance rows(Delivery delivery, List<Observation> fresh, List<Revision> kept) {
        BitSet stored = lines(fresh);
        BitSet refused = lines(kept.stream().map(Revision::now).toList());
        refused.andNot(stored);
        BitSet known = lines(delivery.observations());
        known.andNot(stored);
        known.andNot(refused);
        return delivery.rows().withKnown(known.cardinality()).withRefused(refused.cardinality());
    }

    private static BitSet lines(List<Observation> observations) {
        BitSet lines = new BitSet();
        observations.forEach(one -> lines.set(one.origin().line()));
        return lines;
    }

    private List<Answer> decided(Delivery delivery, List<Revision> replaced, List<Revision> kept) {
        List<Answer> decided = new ArrayList<>();
        String file = delivery.file().name();
        for (Revision one : replaced) {
            decided.add(new Answer(file, ProblemCode.REVISION, one.now().text(), REPLACE));
        }
        for (Revision one : kept) {
            decided.add(new Answer(file, ProblemCode.REVISION, one.now().text(), KEEP));
        }
        return decided.stream().distinct().toList();
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
        problems.addAll(revisions(revisions, Level.HOLD));
        return delivery.with(delivery.observations(), problems, delivery.rows().allHeld());
    }

    private static List<Problem> revisions(List<Revision> revisions, Level level) {
        List<Problem> problems = new ArrayList<>();
        for (Revision one : revisions) {
            if (problems.size() < TOLD) {
                problems.add(question(one, level));
            } else {
                problems.addLast(problems.removeLast().again());
            }
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

    private static Delivery alreadyLoaded(Delivery delivery) {
        RowBalance rows = delivery.rows();
        return delivery.with(
                List.of(),
                List.of(Problem.of(Level.WARN, ProblemCode.ALREADY_LOADED, 0, 0, "")),
                rows.withKnown(rows.stored()));
    }
}
