package se.lagesbild.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The numbers of all names, keys and kinds of cells that were met in a long table; they stay when it is read again.
final class RowNumbers {
    private final TextNumbers areas = new TextNumbers();
    private final List<TextNumbers> texts = new ArrayList<>();
    private final LongNumbers keys = new LongNumbers();
    private final LongNumbers kinds = new LongNumbers();
    private final TextNumbers odd = new TextNumbers();
    private final LongNumbers codes = new LongNumbers();
    private final MetCells doubtful = new MetCells();
    private final BitSet told = new BitSet();
    private final PersonalWatch watch;

    RowNumbers(Plan plan) {
        this.watch = new PersonalWatch(plan);
        plan.keys().forEach(column -> texts.add(new TextNumbers()));
    }

    TextNumbers areas() {
        return areas;
    }

    /// Texts of the key column of that place in the plan.
    TextNumbers texts(int place) {
        return texts.get(place);
    }

    /// Numbers of keys, each made of the number of its beginning and the number of its last text.
    LongNumbers keys() {
        return keys;
    }

    LongNumbers kinds() {
        return kinds;
    }

    /// Texts of cells that are no plain numbers.
    TextNumbers odd() {
        return odd;
    }

    /// Combinations of texts that are no plain numbers.
    LongNumbers codes() {
        return codes;
    }

    /// Cells of which the file speaks more than once.
    MetCells doubtful() {
        return doubtful;
    }

    /// Sees what points at persons.
    PersonalWatch watch() {
        return watch;
    }

    /// Lines that were given to be read closely.
    BitSet told() {
        return told;
    }
}
