package se.lagesbild.domain;

import java.nio.file.Path;
import java.util.List;

/// Where an open lägesbild lies, and what may harm it there.
///
/// @param present whether the file that was opened still lies under its name
/// @param remote whether it lies on a network drive, where locks cannot be trusted
/// @param conflictCopies what a synchronising folder laid beside it because two people had changed it
public record Whereabouts(boolean present, boolean remote, List<Path> conflictCopies) {
    /// A file on a disk of one's own, alone.
    public static final Whereabouts SAFE = new Whereabouts(true, false, List.of());
}
