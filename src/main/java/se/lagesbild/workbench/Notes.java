package se.lagesbild.workbench;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Note;
import se.lagesbild.domain.ObservationKey;
import se.lagesbild.store.OwnWork;
import se.lagesbild.store.StoreException;

/// What people write beside numbers.
public final class Notes {
    private final OwnWork own;
    private final Clock clock;

    Notes(OwnWork own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /// Notes that belong beside a number, latest first.
    public List<Note> about(ObservationKey key) throws StoreException {
        return own.notes(key.area()).stream().filter(note -> note.isAbout(key)).toList();
    }

    /// Writes a note beside a number.
    public void write(ObservationKey key, String text) throws StoreException {
        own.add(new Note(
                0, key.area(), Optional.of(key.indicator()), Optional.of(key.period()), text.strip(), clock.instant()));
    }

    public void delete(Note note) throws StoreException {
        own.deleteNote(note.id());
    }
}
