package se.lagesbild.workbench;

import java.util.Optional;
import se.lagesbild.domain.Delivery;

/// What somebody wants of a file that is led to the store.
///
/// @param lasts whether it shall be stored; else it is only told what that would do
/// @param hash of the content that was looked at, where another content shall not be stored
record Wish(boolean lasts, Optional<String> hash) {
    static final Wish STORE = new Wish(true, Optional.empty());
    static final Wish LOOK = new Wish(false, Optional.empty());

    /// To store what was looked at, and nothing else.
    static Wish seen(Delivery seen) {
        return new Wish(true, Optional.of(seen.file().content().hash()));
    }

    boolean isFor(Delivery read) {
        return lasts && hash.map(read.file().content().hash()::equals).orElse(true);
    }
}
