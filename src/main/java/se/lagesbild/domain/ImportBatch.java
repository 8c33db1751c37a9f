package se.lagesbild.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One file that was stored: from any value back to its lines.
///
/// @param id what an undo names it by
/// @param fileName without folder
/// @param hash SHA-256 of the file's bytes
/// @param profile name of the profile that recognised it, empty when none did
/// @param observations how many it stored
/// @param problems what was said about it, none of them HOLD or REJECT
/// @param document what its values were typed in from by hand, empty for a file
public record ImportBatch(
        long id,
        String fileName,
        String hash,
        String source,
        String profile,
        Instant importedAt,
        RowBalance rows,
        int observations,
        List<Problem> problems,
        Optional<Document> document) {
    public ImportBatch {
        problems = List.copyOf(problems);
    }
}
