package se.lagesbild.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for files; a test answers instead.
public interface FileDialogs {
    /// Extracts to read, empty when the user thinks better of it.
    List<Path> extracts();

    /// Where to save.
    ///
    /// @param suggestion file name that is safe on every system
    Optional<Path> save(String suggestion);

    /// A lägesbild to open.
    Optional<Path> lagesbild();

    /// Where to put a copy of a lägesbild.
    Optional<Path> copy(String suggestion);

    /// Where to put a new lägesbild.
    Optional<Path> newLagesbild();
}
