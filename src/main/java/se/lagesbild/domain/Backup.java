package se.lagesbild.domain;

import java.nio.file.Path;
import java.time.Instant;

/// A whole copy of a lägesbild.
///
/// @param number ascending in the order of making, whatever the clock said
/// @param madeAt what the clock said
/// @param observations how many live observations it holds
public record Backup(Path file, int number, Instant madeAt, Reason reason, long imports, long observations) {
    /// Why a copy is made.
    public enum Reason {
        /// Once a day, when the file was changed since the last copy.
        DAILY,
        /// Somebody asked for it.
        ASKED,
        /// Before the file was brought up to date.
        MIGRATION,
        /// Before an import was taken back.
        UNDO,
        /// Before values were replaced.
        REVISION,
        /// Before an older copy was taken out.
        RESTORE
    }
}
