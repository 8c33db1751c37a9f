package se.lagesbild.workbench;

import java.util.List;
import se.lagesbild.domain.Observation;

/// One line of a file as it stands there, beside what was read from it.
///
/// @param line as an editor counts, from 1
/// @param read nothing of a header or a note, or when only the line itself is still known
public record SeenLine(int line, String raw, List<Observation> read) {
    public SeenLine {
        read = List.copyOf(read);
    }
}
