package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.Chunk;
import se.lagesbild.domain.ChunkBuilder;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.ObservationTemplate;
import se.lagesbild.domain.Portion;
import se.lagesbild.domain.Tally;

/// Goes once through a long table. Rows that only repeat what is known become chunks at once; all others are kept aside
/// and read as a small file is. What was taken for granted is looked at again at the end.
final class LongPass {
    /// More lines to be read closely than this make it no long table.
    static final int MOST_TELLING = 60_000;

    /// So many rows after a line that is none are read closely.
    private static final int AFTER = 3;

    /// So many rows are few enough to be read again when they were misunderstood.
    private static final int EARLY = 10_000;

    /// The first portion is such a part of a full one.
    private static final int BEGINNING = 4;

    private static final byte[] WELL_ENDED = {'\n', '\n'};

    private final Learned learned;
    private final RowNumbers numbers;
    private final RowReader reader;
    private final ChunkBuilder builder;
    private final Waiting waiting;
    private final Receiver receiver;
    private final Tally tally = new Tally();
    private final MetCells met = new MetCells();
    private final Set<Area> givenAreas = new HashSet<>();
    private final Set<Indicator> givenIndicators = new HashSet<>();
    /// Rows of the next portion: few at first, so that somebody can begin to store them.
    private int room;

    private int close;
    private boolean open;
    private boolean lost;
    private boolean headed;
    private int plainRows;
    private char[] last = new char[256];
    private int lastLength = -1;
    private int lastLine;

    /// Takes portions.
    interface Receiver {
        void take(Portion portion) throws InterruptedException;
    }

    LongPass(Learned learned, RowNumbers numbers, Receiver receiver) {
        this.learned = learned;
        this.numbers = numbers;
        this.reader = new RowReader(learned, numbers);
        this.builder = learned.builder();
        this.waiting = new Waiting(builder.capacity());
        this.receiver = receiver;
        this.room = Math.max(waiting.capacity() / BEGINNING, reader.measures());
        learned.kinds().forEach(Kind::forget);
        numbers.watch().forget();
    }

    /// Reads all records.
    ///
    /// @return false when the file must be read once more, or as a whole
    boolean read(RecordScanner scanner, FileText text) throws InterruptedException {
        while (scanner.next() && !learned.needsWhole()) {
            take(scanner);
        }
        if (scanner.isTooLong() || numbers.watch().isDoubtful()) {
            learned.needWhole();
        }
        if (learned.needsWhole()) {
            return false;
        }
        closeLast();
        settle();
        flush();
        // the last rows are stored while all telling lines are read once more
        lost |= !learned.read(text.tail());
        rest();
        return !lost && !learned.needsWhole();
    }

    private void take(RecordScanner scanner) throws InterruptedException {
        int line = scanner.line();
        boolean row = reader.isRow(scanner);
        boolean below = line > learned.said().headerLine();
        if (row && below && (headed || reader.leansOnOthers(scanner))) {
            learned.needWhole();
        }
        headed |= below && !row && reader.isHeading(scanner);
        boolean plain = row
                && close == 0
                && !numbers.told().get(line)
                && reader.read(scanner, false)
                && isPlain()
                && !numbers.watch().tells(scanner, learned.said().list());
        if (!plain) {
            tell(scanner, row);
            return;
        }
        if (waiting.size() + reader.measures() > room) {
            settle();
            flush();
            room = Math.min(2 * room, waiting.capacity());
        }
        for (int m = 0; m < reader.measures(); m++) {
            waiting.add(reader, m, line);
        }
        plainRows++;
        remember(scanner);
        if (plainRows == 1 || plainRows == EARLY) {
            settle();
        }
    }

    private boolean isPlain() {
        int area = learned.area(reader.area());
        boolean plain = area != Learned.NEVER;
        for (int m = 0; m < reader.measures() && plain; m++) {
            Kind kind = learned.kinds().get(reader.kind(m));
            plain = kind.isShown() && kind.isPlain() && !isDoubtful(kind, area);
        }
        return plain;
    }

    private boolean isDoubtful(Kind kind, int area) {
        return !numbers.doubtful().isEmpty()
                && area >= 0
                && kind.template() >= 0
                && numbers.doubtful().has(learned.slice(kind.template()), area);
    }

    private void tell(RecordScanner scanner, boolean row) {
        String raw = scanner.raw();
        if (learned.telling().contradicts(scanner.line(), raw)) {
            learned.needWhole();
        }
        learned.telling().add(scanner.line(), raw);
        numbers.told().set(scanner.line());
        lastLength = -1;
        if (row && scanner.line() > learned.said().headerLine() && TextCheck.isClean(raw)) {
            reader.read(scanner, true);
            open = true;
            close = Math.max(0, close - 1);
        } else {
            close = AFTER;
        }
        if (learned.telling().size() > MOST_TELLING
                || scanner.isOtherwise()
                || raw.indexOf(0) >= 0
                || raw.indexOf(0x1A) >= 0) {
            learned.needWhole();
        }
    }

    // What follows it tells how a line is to be read, so the last one is always read closely.
    private void remember(RecordScanner scanner) {
        int from = scanner.begin();
        lastLength = scanner.behind() - from;
        lastLine = scanner.line();
        if (lastLength > last.length) {
            last = new char[lastLength * 2];
        }
        System.arraycopy(scanner.chars(), from, last, 0, lastLength);
    }

    private void closeLast() {
        if (lastLength >= 0) {
            waiting.drop(reader.measures());
            plainRows--;
            learned.telling().add(lastLine, new String(last, 0, lastLength));
            numbers.told().set(lastLine);
        }
    }

    private void settle() {
        if (open) {
            open = false;
            lost |= !learned.readOn(WELL_ENDED);
        }
    }

    /// Gives the rows that wait.
    private void flush() throws InterruptedException {
        for (int i = 0; i < waiting.size(); i++) {
            Kind kind = learned.kinds().get(waiting.kind(i));
            int area = learned.area(waiting.area(i));
            if (kind.template() < 0 || area < 0) {
                lost = true;
            } else {
                meet(kind.template(), area);
                waiting.addTo(builder, i, kind, area);
                kind.count(1);
            }
        }
        waiting.clear();
        give(builder.chunk());
    }

    private void meet(int template, int area) {
        int slice = learned.slice(template);
        if (!met.add(slice, area)) {
            numbers.doubtful().add(slice, area);
            lost = true;
        }
    }

    private void give(Chunk chunk) throws InterruptedException {
        tally.add(chunk);
        Delivery said = learned.said().delivery();
        if (!lost && !learned.needsWhole() && said.outcome().isStored()) {
            List<Area> areas = new ArrayList<>(said.newAreas());
            areas.removeIf(one -> !givenAreas.add(one));
            List<Indicator> indicators = new ArrayList<>(said.newIndicators());
            indicators.removeIf(one -> !givenIndicators.add(one));
            receiver.take(new Portion(areas, indicators, chunk));
        } else {
            chunk.release();
        }
    }

    /// Gives what the lines say that were read closely.
    private void rest() throws InterruptedException {
        for (Observation one : learned.said().delivery().observations()) {
            meet(
                    builder.template(ObservationTemplate.of(one)),
                    builder.area(one.key().area()));
            if (builder.isFull()) {
                give(builder.chunk());
            }
            builder.add(one);
        }
        give(builder.chunk());
    }

    Tally tally() {
        return tally;
    }

    /// Rows that were read by their numbers alone.
    int plainRows() {
        return plainRows;
    }
}
