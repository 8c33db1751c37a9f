package se.lagesbild.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for files. Whoever answers nothing else thinks better of every question.
public interface FileDialogs {
    /// Extracts to read, empty when the user thinks better of it.
    default List<Path> extracts() {
        return List.of();
    }

    /// A file that is no extract: a list of areas, a profile.
    ///
    /// @param title what it is for
    default Optional<Path> open(String title) {
        return extracts().stream().findFirst();
    }

    /// Where to save.
    ///
    /// @param suggestion file name that is safe on every system
    default Optional<Path> save(String suggestion) {
        return Optional.empty();
    }

    /// A lägesbild to open.
    default Optional<Path> lagesbild() {
        return Optional.empty();
    }

    /// Where to put a copy of a lägesbild.
    default Optional<Path> copy(String suggestion) {
        return Optional.empty();
    }

    /// A map with the borders of areas.
    default Optional<Path> map() {
        return Optional.empty();
    }

    /// Where to put a new lägesbild.
    default Optional<Path> newLagesbild() {
        return Optional.empty();
    }
}
