package se.lagesbild.workbench;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaAlias;
import se.lagesbild.domain.Chunk;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Document;
import se.lagesbild.domain.Figures;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.NewWording;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Origin;
import se.lagesbild.domain.Portion;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Progress;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.domain.SurveyWave;
import se.lagesbild.domain.Tally;
import se.lagesbild.intake.IntakeException;
import se.lagesbild.intake.Reading;
import se.lagesbild.store.ImportWriter;
import se.lagesbild.store.Revision;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Language;
import se.lagesbild.text.Words;

/// One try to lead a file into the store: portion by portion, in one transaction that is committed or leaves nothing.
final class Writing implements AutoCloseable {
    private static final BitSet NONE = new BitSet();

    /// Milliseconds after which the one who watches is asked whether to wait for more.
    private static final long PATIENCE = 100;

    private final Store store;
    private final Reading reading;
    private final ImportWriter writer;
    private final Progress progress;
    private final Map<Integer, BitSet> unwanted = new HashMap<>();
    private final Tally fresh = new Tally();
    /// Lines on which something stands that was known.
    private final BitSet knownLines = new BitSet();
    private int written;

    /// @param kept revisions that are not written, because what was stored stays
    Writing(Store store, Reading reading, List<Revision> kept, Progress progress) throws StoreException {
        this.store = store;
        this.reading = reading;
        this.progress = progress;
        this.writer = store.startImport(reading.fileName(), reading.encoding(), progress, !reading.isRead());
        for (Revision one : kept) {
            Origin origin = one.now().origin();
            unwanted.computeIfAbsent(origin.line(), line -> new BitSet()).set(origin.column());
        }
    }

    /// Writes all portions.
    void write() throws StoreException, IntakeException {
        try {
            reading.begin(writer::keep);
        } catch (InterruptedException stopped) {
            throw new StoreException(
                    StoreException.Kind.CANCELLED, store.file(), reading.fileName() + ": " + stopped.getMessage());
        }
        for (Optional<Portion> next = next(); next.isPresent(); next = next()) {
            write(next.get());
        }
    }

    /// The next portion; while it is read, somebody who watches may stop.
    private Optional<Portion> next() throws StoreException, IntakeException {
        while (!reading.isReady(PATIENCE)) {
            if (!progress.goOn(written)) {
                throw new StoreException(StoreException.Kind.CANCELLED, store.file(), reading.fileName());
            }
        }
        return reading.next();
    }

    private void write(Portion portion) throws StoreException {
        for (Area area : portion.areas()) {
            writer.add(area);
        }
        for (Indicator indicator : portion.indicators()) {
            writer.add(indicator);
        }
        Chunk chunk = unwanted.isEmpty() ? portion.chunk() : wanted(portion.chunk());
        writer.add(chunk);
        BitSet known = writer.known();
        for (int row = 0; row < chunk.size(); row++) {
            if (known.get(written + row)) {
                knownLines.set(chunk.line(row));
            } else {
                fresh.add(chunk, row);
            }
        }
        written += chunk.size();
        portion.chunk().release();
    }

    private Chunk wanted(Chunk chunk) {
        BitSet rows = new BitSet();
        for (int row = 0; row < chunk.size(); row++) {
            BitSet columns = unwanted.getOrDefault(chunk.line(row), NONE);
            rows.set(
                    row, !columns.get(chunk.templates().get(chunk.template(row)).column()));
        }
        return chunk.only(rows);
    }

    /// Says what the file is.
    ///
    /// @return false when exactly this file is stored already
    boolean identify(Delivery delivery) throws StoreException {
        return writer.identify(
                delivery.file(),
                delivery.source(),
                delivery.profile()
                        .map(Profile::name)
                        .orElseGet(() -> Profiles.name(delivery.file().name())));
    }

    /// How many stored values would be replaced.
    long revised() throws StoreException {
        return writer.revised();
    }

    /// The first of them.
    List<Revision> revisions(int atMost) throws StoreException {
        return writer.revisions(atMost);
    }

    /// Whether there are observations and all of them were there before.
    boolean allKnown() {
        return written > 0 && unwanted.isEmpty() && fresh.figures().observations() == 0;
    }

    /// How many of the values that were written were there before.
    long unchanged() {
        return written - fresh.figures().observations();
    }

    /// What an undo names it by, once it is committed.
    long id() {
        return writer.id();
    }

    /// Of the observations that are new.
    Figures figures() {
        return fresh.figures();
    }

    /// The observations of a file in memory that are new.
    List<Observation> fresh(Delivery delivery) {
        List<Observation> wanted = delivery.observations().stream()
                .filter(one -> !unwanted.getOrDefault(one.origin().line(), NONE)
                        .get(one.origin().column()))
                .toList();
        BitSet known = writer.known();
        return IntStream.range(0, wanted.size())
                .filter(index -> !known.get(index))
                .mapToObj(wanted::get)
                .toList();
    }

    /// A line is stored when anything of it is, refused when somebody kept what was there, and else known.
    RowBalance rows(RowBalance read) {
        BitSet stored = fresh.lines();
        BitSet refused = new BitSet();
        unwanted.keySet().forEach(refused::set);
        refused.andNot(stored);
        BitSet known = (BitSet) knownLines.clone();
        known.andNot(stored);
        known.andNot(refused);
        return read.withKnown(known.cardinality()).withRefused(refused.cardinality());
    }

    /// Makes it last.
    void commit(Delivery ended, List<Answer> decided, Optional<Document> document) throws StoreException {
        if (document.isPresent()) {
            writer.add(document.get());
        }
        for (SurveyWave wave : ended.waves()) {
            writer.add(wave);
        }
        for (AreaAlias alias : ended.learned().aliases()) {
            writer.add(alias);
        }
        for (NewWording wording : ended.learned().wordings()) {
            reword(wording);
        }
        writer.add(ended.learned().portrait());
        if (!ended.learned().portrait().isBlank()) {
            writer.add(ended.profile()
                    .orElseGet(() -> Profiles.fresh(ended.file().name()))
                    .after(ended.learned()));
        }
        writer.commit(ended.rows(), ended.problems(), decided);
    }

    /// What is asked otherwise may be answered otherwise: from its first year on it is held beside no earlier one.
    private void reword(NewWording wording) throws StoreException {
        Optional<Integer> year = writer.add(wording);
        if (year.isPresent()) {
            writer.add(new ComparabilityBreak(
                    wording.indicator(),
                    year.get(),
                    ComparabilityBreak.Kind.QUESTION,
                    new Words(Language.SWEDISH).get("break.reworded", wording.text()),
                    new Words(Language.ENGLISH).get("break.reworded", wording.text())));
        }
    }

    @Override
    public void close() throws StoreException {
        writer.close();
    }
}
