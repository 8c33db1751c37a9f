package se.lagesbild.store;

import java.nio.file.Path;

/// A whole copy of a lägesbild.
///
/// @param number ascending in the order of making, whatever the clock said
/// @param reason why it was made, lower-case English word
/// @param observations how many live observations it holds
public record Backup(Path file, int number, String reason, long imports, long observations) {}
