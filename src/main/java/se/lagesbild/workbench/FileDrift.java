package se.lagesbild.workbench;

import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Drift;
import se.lagesbild.domain.ImportBatch;

/// What changed with a file since the one before it of its source.
///
/// @param earlier the file that it is held beside
/// @param catalogue knows the indicators of both
public record FileDrift(ImportBatch earlier, Drift drift, Catalogue catalogue) {
    FileDrift with(Drift other) {
        return new FileDrift(earlier, other, catalogue);
    }
}
