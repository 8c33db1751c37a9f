package se.lagesbild.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Progress;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.IntakeException;
import se.lagesbild.intake.Reading;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;

/// Files on their way in: each is looked at, perhaps answered, and then stored or laid aside. Only for this session.
public final class Arrivals {
    private final Store store;
    private final Clock clock;
    private final List<Receipt> all = new CopyOnWriteArrayList<>();

    Arrivals(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Files that are ready, wait for an answer, or must be mended.
    public List<Receipt> all() {
        return List.copyOf(all);
    }

    /// The extracts among some files and folders: of a folder those whose name ends as a text file's does; by
    /// name.
    public List<Path> extracts(List<Path> some) {
        List<Path> found = new ArrayList<>();
        for (Path one : some) {
            if (!Files.isDirectory(one)) {
                found.add(one);
                continue;
            }
            try (Stream<Path> files = Files.list(one)) {
                files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt|tsv)"))
                        .forEach(found::add);
            } catch (IOException unreadable) {
                // reading it says why
                found.add(one);
            }
        }
        found.sort(Comparator.comparing(one -> String.valueOf(one.getFileName())));
        return found;
    }

    /// Several files, of which those behind the first are read while it is looked at.
    public Looking looking(List<Path> some) throws StoreException {
        return new Looking(this, intake(store, clock), some);
    }

    /// Reads a file and tells what storing it would do; nothing is stored.
    ///
    /// @throws StoreException of the kind CANCELLED when the one who watches stops it
    public Receipt look(Path file, Progress progress) throws IntakeException, StoreException {
        return look(file, () -> intake(store, clock).open(file, List.of()), progress);
    }

    /// Something that opens a file, or waits until somebody else has.
    interface Opener {
        Reading open() throws IntakeException, StoreException;
    }

    Receipt look(Path file, Opener opener, Progress progress) throws IntakeException, StoreException {
        Instant start = clock.instant();
        try (Reading reading = opener.open()) {
            return lead(file, reading, List.of(), Wish.LOOK, progress, start);
        }
    }

    /// The same once more, with more answers to what the file asks; what is said anew goes before what was said.
    public Receipt answer(Receipt seen, List<Answer> more, Progress progress) throws IntakeException, StoreException {
        Stream<Answer> earlier =
                seen.answers().stream().filter(old -> more.stream().noneMatch(one -> one.isAboutTheSameAs(old)));
        return again(seen, Stream.concat(earlier, more.stream()).toList(), Wish.LOOK, progress);
    }

    /// Stores what was looked at. A file that is another by now, or asks something since others were stored, is not
    /// stored but shown anew.
    public Receipt store(Receipt seen, Progress progress) throws IntakeException, StoreException {
        return again(seen, seen.answers(), Wish.seen(seen.delivery()), progress);
    }

    private Receipt again(Receipt seen, List<Answer> answers, Wish wish, Progress progress)
            throws IntakeException, StoreException {
        Instant start = clock.instant();
        try (Reading reading = open(seen, answers)) {
            return lead(seen.file(), reading, answers, wish, progress, start);
        }
    }

    /// The content that was seen, which only of a long table is not in memory.
    private Reading open(Receipt seen, List<Answer> answers) throws IntakeException, StoreException {
        DeliveredFile file = seen.delivery().file();
        Intake intake = intake(store, clock);
        return file.content().isHeld()
                ? Reading.of(intake.read(file.name(), file.content(), answers))
                : intake.open(seen.file(), answers);
    }

    private Receipt lead(Path file, Reading reading, List<Answer> answers, Wish wish, Progress progress, Instant start)
            throws IntakeException, StoreException {
        Storing storing = new Storing(store, answers, Optional.empty(), progress, wish);
        Delivery ended = storing.store(reading);
        return keep(storing.receipt(file, ended, Duration.between(start, clock.instant())));
    }

    /// Remembers a file until it is stored; one that is read again takes the place of what was known of it.
    Receipt keep(Receipt receipt) {
        int place = place(receipt.file());
        if (place >= 0) {
            all.remove(place);
        }
        if (receipt.importId().isEmpty()) {
            all.add(place >= 0 ? place : all.size(), receipt);
        }
        return receipt;
    }

    private int place(Path file) {
        return all.stream().map(Receipt::file).toList().indexOf(file);
    }

    /// Forgets a file that somebody does not want.
    public void layAside(Receipt receipt) {
        all.removeIf(one -> one.file().equals(receipt.file()));
    }

    /// Forgets files of which everything is stored already; that was told.
    public void layKnownAside() {
        all.removeIf(Receipt::isKnown);
    }

    /// Reads files as this lägesbild understands them now.
    static Intake intake(Store store, Clock clock) throws StoreException {
        return new Intake(store.geography(), store.catalogue(), new Profiles(store).all(), clock);
    }
}
