package se.lagesbild.workbench;

import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Origin;
import se.lagesbild.text.Words;

/// Everything behind one number: where it stands, word for word, and what was asked.
///
/// @param lines the kept file line by line, empty when it is not kept
/// @param batch the import that stored it
public record Lineage(
        Observation observation,
        Indicator indicator,
        List<String> lines,
        Optional<ImportBatch> batch,
        List<ComparabilityBreak> breaks) {
    public Lineage {
        lines = List.copyOf(lines);
        breaks = List.copyOf(breaks);
    }

    /// What is told instead of the line where the file is not kept: why, and its name, line and checksum.
    public String instead(Words words) {
        Origin origin = observation.origin();
        return words.get("inspector.notkept", origin.fileName(), origin.line(), origin.fileHash());
    }

    /// The line of the file from which the number was read, as it came.
    public Optional<String> line() {
        int line = observation.origin().line();
        return line <= lines.size() ? Optional.of(lines.get(line - 1)) : Optional.empty();
    }
}
